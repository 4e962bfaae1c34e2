import { useState } from 'react';
import type { Input } from '#shared/contract/index.ts';
import { appErrorOf, CallError } from '../api/callError.ts';
import { call } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';

type Restore = 'vault.restore' | 'vault.restoreFrom';

interface Restoring<N extends Restore> {
  readonly busy: boolean;
  readonly error: unknown;
  readonly run: (input: Input<N>) => Promise<void>;
}

/**
 * Restores and locks. What is half typed belongs to the state that is set aside, so it is stored first; the
 * office is locked afterwards, and the page of the old state goes with its memory.
 */
export function useRestoring<N extends Restore>(name: N): Restoring<N> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (input: Input<N>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await flushAll();
      await call(name, input);
      await call('shell.lock', {});
    } catch (thrown) {
      const refused = appErrorOf(thrown);
      setError(refused.code === 'call.cancelled' ? null : new CallError(refused));
      setBusy(false);
    }
  };
  return { busy, error, run };
}
