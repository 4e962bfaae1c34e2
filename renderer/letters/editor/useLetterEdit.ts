import { useState } from 'react';
import type { LetterEdit } from '#shared/letters/edit.ts';
import { appErrorOf } from '../../api/callError.ts';
import { call, useChange } from '../../api/calls.ts';
import { flushAll } from '../../api/pending.ts';
import type { SaveOutcome } from '../../ui/fields/autosave.ts';

/** Changing one letter: words as they are typed, blocks one by one. */
export function useLetterEdit(id: string) {
  const edit = useChange('letters.edit');
  const insert = useChange('letters.insertText');
  const [error, setError] = useState<unknown>(null);
  /** Places shift: what is half typed is stored first, at its old place. */
  const shift = async (deed: () => Promise<unknown>): Promise<void> => {
    await flushAll();
    setError(null);
    await deed().catch(setError);
  };
  return {
    /** Of the last change of blocks; a field shows its own. */
    error,
    /** For a field that stores itself: does not throw. */
    async save(change: LetterEdit): Promise<SaveOutcome> {
      try {
        return { ok: true, value: await edit.mutateAsync({ id, edit: change }) };
      } catch (thrown) {
        return { ok: false, error: appErrorOf(thrown) };
      }
    },
    change: (change: LetterEdit): Promise<void> => shift(() => edit.mutateAsync({ id, edit: change })),
    /** A block as wording for all; null: it could not be read, and `error` says why. */
    async wordingOf(block: number): Promise<string | null> {
      let text: string | null = null;
      await shift(async () => {
        text = (await call('letters.wordingOf', { id, block })).text;
      });
      return text;
    },
    insertText: (at: number, textBlockId: string): Promise<void> =>
      shift(() => insert.mutateAsync({ id, at, textBlockId })),
  };
}
export type LetterEditing = ReturnType<typeof useLetterEdit>;
