import { useState } from 'react';
import type { ChangeName, Input, Output } from '#shared/contract/index.ts';
import type { CallError } from '../api/callError.ts';
import { call, useChange } from '../api/calls.ts';

interface Stoppable<N extends ChangeName> {
  readonly running: boolean;
  /** Somebody wants it to end, and it has not yet. */
  readonly stopping: boolean;
  /** It was ended before its end; nothing of it is left. */
  readonly stopped: boolean;
  readonly result: Output<N> | undefined;
  /** What went wrong; being stopped, or no place picked, is nothing wrong. */
  readonly error: CallError | null;
  run(input: Input<N>): void;
  stop(): void;
}

/** A call that takes a while and can be ended from the window. */
export function useStoppable<N extends ChangeName>(name: N): Stoppable<N> {
  const change = useChange(name);
  const [asked, setAsked] = useState(false);
  const cancelled = change.error?.error.code === 'call.cancelled';
  return {
    running: change.isPending,
    stopping: asked && change.isPending,
    stopped: asked && cancelled,
    result: change.data,
    error: cancelled ? null : change.error,
    run(input) {
      setAsked(false);
      change.mutate(input);
    },
    stop() {
      setAsked(true);
      void call('transfer.stop', {}).catch(() => undefined);
    },
  };
}
