import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../api/calls.ts';

export interface Comparing {
  readonly done: number;
  readonly total: number;
}

/** Pairs found so far are shown this often while the rest is compared. */
const showEveryMs = 1500;

/**
 * Compares everybody who changed since, in turns so short that the office answers everything else in between;
 * leaving the page stops it, and the next time goes on from there. `due`: how many are left, as last read.
 */
export function useComparing(due: number): { readonly state: Comparing | null; readonly error: unknown } {
  const client = useQueryClient();
  const [state, setState] = useState<Comparing | null>(null);
  const [error, setError] = useState<unknown>(null);
  const wanted = due > 0;
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const show = () => client.invalidateQueries({ queryKey: ['clients.pairs'] });
    const run = async (): Promise<void> => {
      let shown = Date.now();
      for (let left = 1; here && left > 0; ) {
        const { people, due: now } = await call('clients.comparePeople', {});
        left = now;
        if (!here) return;
        setState(left === 0 ? null : { done: people - now, total: people });
        if (left > 0 && Date.now() - shown < showEveryMs) continue;
        shown = Date.now();
        await show();
      }
    };
    setError(null);
    run().catch((thrown: unknown) => {
      if (!here) return;
      setState(null);
      setError(thrown);
    });
    return () => {
      here = false;
    };
  }, [client, wanted]);
  return { state, error };
}
