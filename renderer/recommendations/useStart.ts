import { useNavigate } from 'react-router';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';

/** Begins a recommendation and goes there. `needId`: the need it answers. */
export function useStart(clientId: string) {
  const navigate = useNavigate();
  const start = useChange('recommendations.start');
  return {
    pending: start.isPending,
    error: start.error,
    async start(needId: string | null): Promise<void> {
      await flushAll();
      start.mutate({ clientId, needId }, { onSuccess: ({ id }) => void navigate(paths.recommendation(id)) });
    },
  };
}
