import { useNavigate } from 'react-router';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';

/** The Sachstandsanfrage to the authority of an undertaking: written by one click, and opened. */
export function useReminderLetter() {
  const navigate = useNavigate();
  const { mutate, isPending, error } = useChange('letters.write');
  return {
    isPending,
    error,
    async write(applicationId: string): Promise<void> {
      // What is still being typed belongs into the letter.
      await flushAll();
      mutate({ applicationId, kind: 'reminder' }, { onSuccess: ({ id }) => void navigate(paths.letter(id)) });
    },
  };
}
