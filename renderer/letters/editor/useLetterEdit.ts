import type { LetterEdit } from '#shared/letters/edit.ts';
import { appErrorOf } from '../../api/callError.ts';
import { useChange } from '../../api/calls.ts';
import { flushAll } from '../../api/pending.ts';
import type { SaveOutcome } from '../../ui/fields/autosave.ts';

/** Changing one letter: words as they are typed, blocks one by one. */
export function useLetterEdit(id: string) {
  const edit = useChange('letters.edit');
  const insert = useChange('letters.insertText');
  return {
    error: edit.error?.error.code === 'letters.unknown' ? edit.error : insert.error,
    /** For a field that stores itself: does not throw. */
    async save(change: LetterEdit): Promise<SaveOutcome> {
      try {
        return { ok: true, value: await edit.mutateAsync({ id, edit: change }) };
      } catch (thrown) {
        return { ok: false, error: appErrorOf(thrown) };
      }
    },
    /** Places shift: what is half typed is stored first, at its old place. */
    async change(change: LetterEdit): Promise<void> {
      await flushAll();
      await edit.mutateAsync({ id, edit: change }).catch(() => undefined);
    },
    async insertText(at: number, textBlockId: string): Promise<void> {
      await flushAll();
      await insert.mutateAsync({ id, at, textBlockId }).catch(() => undefined);
    },
  };
}
export type LetterEditing = ReturnType<typeof useLetterEdit>;
