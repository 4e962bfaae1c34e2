import { setImmediate } from 'node:timers/promises';
import type { Notice } from '#shared/contract/messages.ts';
import { Refusal } from '#shared/contract/result.ts';

/** For a use case that takes a while. */
export interface Work {
  /**
   * Tells the window how far it is and lets other messages in.
   * @throws Refusal `call.cancelled` when somebody wants it to end; its transaction is then rolled back
   */
  step(done: number, total: number): Promise<void>;
  /** Everything that is under way ends at its next step. */
  stopAll(): void;
}

export interface Works {
  /** For one call; `task` is its name. */
  begin(task: string): Work & { end(): void };
  stopAll(): void;
}

/** What is under way in one office. What has not made a step yet cannot be stopped: it is done in a moment. */
export function createWorks(notify: (notice: Notice) => void): Works {
  const running = new Set<{ stopped: boolean }>();
  const stopAll = (): void => {
    for (const work of running) work.stopped = true;
  };
  return {
    stopAll,
    begin(task) {
      const state = { stopped: false };
      return {
        stopAll,
        async step(done, total) {
          running.add(state);
          notify({ kind: 'progress', task, done, total });
          await setImmediate();
          if (state.stopped) throw new Refusal('call.cancelled');
        },
        end: () => void running.delete(state),
      };
    },
  };
}
