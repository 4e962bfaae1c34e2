import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { HistoryEntry, HistoryScope } from '#shared/history/calls.ts';
import { appErrorOf } from '../../api/callError.ts';
import { useChange, useRead } from '../../api/calls.ts';
import { errorText } from '../../api/errorText.ts';
import { flushAll } from '../../api/pending.ts';
import { announce } from '../../ui/announce.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import { useOpenScope } from '../openPerson.ts';
import { historyText } from './historyText.ts';

export interface Undo {
  /** What would be taken back, in words; null when there is nothing, or nothing open that can be undone. */
  readonly undoText: string | null;
  readonly redoText: string | null;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** No mishap: the key was pressed once more than there are changes. */
const nothingLeft: ReadonlySet<ErrorCode> = new Set(['history.nothingToUndo', 'history.nothingToRedo']);

/** Undo and redo of the person whose file is open. What is half typed is stored first, so it counts too. */
export function useUndo(): Undo {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const scope = useOpenScope();
  const state = useRead('history.state', scope ?? { clientId: '-' }, { enabled: scope !== null });
  const undoing = useChange('history.undo');
  const redoing = useChange('history.redo');

  const step = useCallback(
    async (run: (input: HistoryScope) => Promise<HistoryEntry>, said: 'undone' | 'redone') => {
      if (scope === null) return;
      await flushAll();
      try {
        const what = historyText(t, await run(scope), language);
        announce(said === 'undone' ? t('shell.undone', { what }) : t('shell.redone', { what }));
      } catch (thrown) {
        const refused = appErrorOf(thrown);
        const message = errorText(t, refused);
        if (nothingLeft.has(refused.code)) announce(message);
        else notifications.show({ color: 'red', message });
      }
    },
    [scope, language, t],
  );

  const words = (entry: HistoryEntry | null | undefined): string | null =>
    scope !== null && entry ? historyText(t, entry, language) : null;
  return {
    undoText: words(state.data?.undo),
    redoText: words(state.data?.redo),
    undo: () => step(undoing.mutateAsync, 'undone'),
    redo: () => step(redoing.mutateAsync, 'redone'),
  };
}
