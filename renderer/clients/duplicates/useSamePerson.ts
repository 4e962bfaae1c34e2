import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call, useChange } from '../../api/calls.ts';
import { flushAll } from '../../api/pending.ts';
import { paths } from '../../app/paths.ts';
import { announce } from '../../ui/announce.tsx';
import { takeOverOf } from './takeOver.ts';

export interface SamePerson {
  /** The person being entered is this one: their file opens, with what was typed in it. */
  same(id: string): Promise<void>;
  /** The person being entered is another than these. False: it could not be noted. */
  different(ids: readonly string[]): Promise<boolean>;
  /** The person being entered, found by a question that was asked before their file was known here. */
  isOwn(id: string): boolean;
  readonly busy: boolean;
  readonly error: unknown;
}

/** What a counsellor says of somebody who seems to be here already. `idNow`: of the person being entered. */
export function useSamePerson(idNow: () => string | null): SamePerson {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const merge = useChange('clients.merge');
  const undo = useChange('history.undo');
  const note = useChange('clients.setDifferent');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
    setBusy(true);
    setError(null);
    try {
      await flushAll();
      return await act();
    } catch (thrown) {
      setError(thrown);
      return null;
    } finally {
      setBusy(false);
    }
  }

  /** Takes back, entry by entry, what was just entered: it says nothing that is not known. */
  async function takeBack(own: string): Promise<void> {
    for (let left = true; left; )
      left = await undo.mutateAsync({ clientId: own }).then(
        () => true,
        () => false,
      );
  }

  async function open(id: string): Promise<void> {
    const own = idNow();
    if (own === null || own === id) return void navigate(paths.person(id), { replace: true });
    const preview = await call('clients.mergePreview', { keepId: id, goneId: own });
    const kind = takeOverOf(preview);
    if (kind === 'contradicts') return void navigate(paths.merge(id, own), { replace: true });
    if (kind === 'nothingNew') await takeBack(own);
    else {
      const { version } = preview;
      await merge.mutateAsync({ keepId: id, goneId: own, version, choices: { name: 'keep' } });
      notifications.show({ message: t('duplicates.takenOver') });
    }
    void navigate(paths.person(id), { replace: true });
  }

  async function tellApart(ids: readonly string[]): Promise<true> {
    const own = idNow();
    const otherIds = ids.filter((id) => id !== own);
    if (own !== null && otherIds.length > 0) {
      await note.mutateAsync({ id: own, otherIds });
      announce(t('duplicates.notedDifferent'));
    }
    return true;
  }

  return {
    busy,
    error,
    same: async (id) => void (await attempt(() => open(id))),
    different: async (ids) => (await attempt(() => tellApart(ids))) ?? false,
    isOwn: (id) => id === idNow(),
  };
}
