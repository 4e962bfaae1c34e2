import { migrations } from '#electron/db/migrations/index.ts';
import type { Tables } from '#electron/db/tables.ts';
import { eraseUnused } from '#electron/papers/content/content.ts';
import { vaultHandlers } from '#electron/vault/handlers.ts';
import { createVault, type VaultOptions } from '#electron/vault/vault.ts';
import type { Notice } from '#shared/contract/messages.ts';
import type { Result } from '#shared/contract/result.ts';
import { createDispatch, type Handlers, officeDay } from './dispatch.ts';
import { addUser, foundOffice, namesAtDoor, retireUser, userOfSlot } from './office.ts';
import { renewals, rooms } from './rooms.ts';
import { createWorks } from './work.ts';

/** One office folder, opened by one process. Plain Node: the same in a test, in the demo and in the program. */
export interface Office {
  /** `picked`: the path the counsellor chose, for calls that need one. Never throws. */
  call(name: string, input: unknown, picked?: string): Promise<Result<unknown>>;
  /** Closes the file and lets go of the folder; with `backup`, makes one first if something changed. */
  close(options: { backup: boolean }): Promise<void>;
}

export interface OfficeOptions {
  readonly folder: string;
  readonly notify: (notice: Notice) => void;
  readonly now?: () => Date;
  /** Cheaper key derivation, for tests only. */
  readonly kdf?: VaultOptions<Tables>['kdf'];
  /** What stands behind `office.internal`, for tests and the demo only. */
  readonly bug?: (error: unknown) => void;
}

export function createOffice({ folder, notify, now = () => new Date(), kdf, bug }: OfficeOptions): Office {
  const vault = createVault<Tables>({
    folder,
    migrations,
    now,
    onCreate: (trx, made) => foundOffice(trx, made, now()),
    onCounsellor: (trx, made) => addUser(trx, made, now()),
    onCounsellorRemoved: retireUser,
    userOfSlot,
    onOpened: (trx) => eraseUnused(trx, officeDay(now())),
    names: namesAtDoor,
    progress: (task, done, total) => notify({ kind: 'progress', task, done, total }),
    ...(kdf && { kdf }),
  });
  const works = createWorks(notify);
  const call = createDispatch({
    opened: () => vault.opened(),
    changed: () => vault.markChanged(),
    handlers: rooms as unknown as Handlers,
    vaultHandlers: vaultHandlers(vault),
    derived: renewals,
    proven: () => vault.proven(),
    works,
    now,
    ...(bug && { bug }),
  });
  return {
    call,
    close(options) {
      works.stopAll();
      return vault.close(options);
    },
  };
}
