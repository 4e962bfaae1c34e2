import type { UtilityProcess } from 'electron';
import { type Result, refuse } from '#shared/contract/result.ts';
import { bytesOfOffice } from './folders.ts';
import { type Ends, type OfficeProcess, patienceMs, runOffice } from './officeProcess.ts';

export interface OfficeHost {
  /** The chosen folder, if any. */
  readonly folder: string | undefined;
  readonly pid: number | undefined;
  open(folder: string): Promise<void>;
  call(name: string, input: unknown, picked?: string): Promise<Result<unknown>>;
  /** Ends the process and starts a fresh, locked one on the same folder once the old one is gone. */
  restart(options: { readonly quick: boolean }): Promise<void>;
  /** Ends the process and forgets the folder. */
  close(options: { readonly quick: boolean }): Promise<void>;
}

/**
 * Keeps at most one office process: the vault allows one opener, so the next starts only when the last has
 * ended. Calls that arrive in between wait for the next one, which is locked and says so.
 */
export function createOfficeHost(fork: (folder: string) => UtilityProcess, ends: Ends): OfficeHost {
  let folder: string | undefined;
  let now: OfficeProcess | undefined;
  /** Orders come one after the other; each begins when the one before is done. */
  let orders: Promise<void> = Promise.resolve();

  const inOrder = (order: () => Promise<void>): Promise<void> => {
    const done = orders.then(order);
    orders = done.catch(() => undefined);
    return done;
  };
  const begin = (own: string) => runOffice(fork(own), ends, () => patienceMs(bytesOfOffice(own)));
  const start = () => {
    now = folder === undefined ? undefined : begin(folder);
  };
  const end = async (quick: boolean) => {
    const old = now;
    now = undefined;
    await old?.close({ quick });
  };

  return {
    get folder() {
      return folder;
    },
    get pid() {
      return now?.pid;
    },
    open: (wanted) =>
      inOrder(async () => {
        await end(false);
        folder = wanted;
        start();
      }),
    async call(name, input, picked) {
      await orders;
      return now ? now.call(name, input, picked) : refuse({ code: 'office.closed' });
    },
    restart: ({ quick }) =>
      inOrder(async () => {
        await end(quick);
        start();
      }),
    close: ({ quick }) => {
      folder = undefined;
      return inOrder(() => end(quick));
    },
  };
}
