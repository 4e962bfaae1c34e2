import type { UtilityProcess } from 'electron';
import type { FromOffice, Notice, ToOffice } from '#shared/contract/messages.ts';
import { type Result, refuse } from '#shared/contract/result.ts';

/**
 * How long an office may take to close: the backup of its file onto a slow disk, which copies and reads again
 * 20 MB in a second. Scans make that file large.
 */
export const patienceMs = (bytes: number): number => 30_000 + Math.ceil(bytes / 20_000);

export interface OfficeProcess {
  readonly pid: number | undefined;
  call(name: string, input: unknown, picked?: string): Promise<Result<unknown>>;
  /** Asks it to close the vault and end; ends it by force after `patience` ms. Resolves when it is gone. */
  close(options: { readonly quick: boolean }): Promise<void>;
}

export interface Ends {
  notice(notice: Notice): void;
  /** It ended without having been asked to. */
  crashed(): void;
}

/**
 * One office process from its start to its end. Every call gets an answer: the office's own, or
 * `office.crashed` when the process ended on its own, or `office.closed` when it was asked to end.
 */
export function runOffice(
  child: UtilityProcess,
  ends: Ends,
  patience: () => number = () => patienceMs(0),
): OfficeProcess {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let last = 0;
  let closing = false;
  let gone = false;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      gone = true;
      for (const answer of waiting.values())
        answer(refuse({ code: closing ? 'office.closed' : 'office.crashed' }));
      waiting.clear();
      if (!closing) ends.crashed();
      resolve();
    });
  });
  child.on('message', (message: FromOffice) => {
    if (message.kind === 'notice') ends.notice(message.notice);
    if (message.kind === 'result') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    }
  });
  const post = (message: ToOffice) => child.postMessage(message);

  return {
    get pid() {
      return child.pid;
    },
    call(name, input, picked) {
      if (gone) return Promise.resolve(refuse({ code: closing ? 'office.closed' : 'office.crashed' }));
      last += 1;
      const id = last;
      return new Promise((answer) => {
        waiting.set(id, answer);
        post({ kind: 'call', id, name, input, ...(picked === undefined ? {} : { picked }) });
      });
    },
    async close({ quick }) {
      if (!gone && !closing) {
        closing = true;
        post({ kind: 'close', quick });
      }
      const force = setTimeout(() => child.kill(), patience());
      await exited;
      clearTimeout(force);
    },
  };
}
