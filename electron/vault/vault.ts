import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asRefusal } from '#electron/db/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { type Door, keyByPassphrase, keyByRecovery, presentKeys } from './access.ts';
import { listBackups } from './backup.ts';
import {
  demandGoodPassphrase,
  type KeyChange,
  passphraseSlotOf,
  personalNames,
  withConfirmedRecovery,
  withCounsellor,
  withNames,
  withNewPassphrase,
  withNewRecoveryKey,
  withoutCounsellor,
} from './counsellors.ts';
import { folderKind, officePaths } from './folder.ts';
import { foundOffice } from './founding.ts';
import { kdfPolicy } from './kdf.ts';
import type { KeyFile } from './keyFile.ts';
import { loadKeyFile } from './keyStore.ts';
import { holdOffice } from './lock.ts';
import type { Vault } from './operations.ts';
import type { VaultOptions } from './options.ts';
import { presentFacts, restoreBackup, unknownFacts } from './restore.ts';
import { openSession, type Session, type Unlocked } from './session.ts';
import { loadOfficeState } from './state.ts';
import { vaultStatusOf } from './status.ts';
import { backUp, backUpTo } from './upkeep.ts';

export type { Vault } from './operations.ts';
export type { VaultOptions } from './options.ts';

/** How long a passphrase given again is good for: long enough to pick a place for a file. */
const provenMs = 5 * 60_000;

export function createVault<DB>(options: VaultOptions<DB>): Vault<DB> {
  const { now } = options;
  const policy = options.kdf ?? kdfPolicy;
  const paths = officePaths(options.folder);
  const state = loadOfficeState(paths.state);
  const door: Door = { state, now, policy, deriving: () => options.progress?.('vault.deriving', 0, 0) };
  let session: Session<DB> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Until when (milliseconds) the passphrase counts as just given. */
  let provenUntil = 0;

  /** One after the other: a lock waits for the backup, a second unlock for the first. */
  function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = last.then(work).catch((error: unknown) => {
      throw asRefusal(error);
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  const opened = (): Session<DB> => {
    if (!session) throw new Refusal('office.closed');
    return session;
  };

  /** Runs `work` while nobody else can have the office; what it returns keeps it. */
  async function held<T>(work: (release: () => void) => Promise<T>): Promise<T> {
    if (session) throw new Refusal('vault.inUse', { params: { host: '', account: '', since: '' } });
    const release = holdOffice(paths.lock, now());
    try {
      state.reload();
      return await work(release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Gets the key by `unlock` and opens the data; lets go of all of it when one fails. */
  const start = <U extends Unlocked>(unlock: () => Promise<U>): Promise<U & { userId: string }> =>
    held(async (release) => {
      const unlocked = await unlock();
      try {
        session = { ...(await openSession(paths, unlocked, state, options)), release };
        return { ...unlocked, userId: session.userId };
      } catch (error) {
        unlocked.dataKey.fill(0);
        throw error;
      }
    });

  const change = (keyFile: KeyFile, dataKey: Buffer): KeyChange => ({
    paths,
    keyFile,
    dataKey,
    now: now(),
    policy,
  });

  /** A change of the open office's key file; what was written counts, also when the change failed late. */
  async function changeKeys<T>(work: (change: KeyChange) => Promise<T & { keyFile: KeyFile }>): Promise<T> {
    const at = opened();
    try {
      const done = await work(change(at.keyFile, at.dataKey));
      at.keyFile = done.keyFile;
      return done;
    } catch (error) {
      at.keyFile = loadKeyFile(paths);
      throw error;
    }
  }

  /** The unlock page reads names from the key file; they may have been changed in the data. */
  async function keepNames({ file, keyFile }: Session<DB>): Promise<void> {
    const names = await options.names?.(file.db);
    if (names) await changeKeys(async (keys) => ({ keyFile: withNames(keys, names) ?? keyFile }));
  }

  async function demandOwnPassphrase(passphrase: string): Promise<void> {
    const { keyFile, slotId } = opened();
    (await keyByPassphrase(door, keyFile, slotId, passphrase)).fill(0);
  }

  function end(at: Session<DB>): void {
    session = null;
    provenUntil = 0;
    at.dataKey.fill(0);
    at.release();
  }

  async function restoreFolder(folder: string): Promise<void> {
    const at = opened();
    const letGo = async () => {
      const facts = await presentFacts(at.file.db);
      session = null;
      await at.file.close();
      return facts;
    };
    const { keyFile, dataKey } = at;
    try {
      await restoreBackup(paths, { keyFile, dataKey, letGo, damaged: false }, folder, options);
    } finally {
      if (!session) end(at);
    }
    state.setChanged();
  }

  const backupFolder = (backupId: string): string => {
    if (!listBackups(paths.backups).some(({ id }) => id === backupId)) throw new Refusal('backup.unknown');
    return join(paths.backups, backupId);
  };

  return {
    status: () => vaultStatusOf(paths, session, state, now()),

    create: (made) =>
      inTurn(async () => {
        const { office, counsellor, passphrase } = made;
        demandGoodPassphrase(passphrase, [office.name, office.provider, office.town, counsellor]);
        if (folderKind(paths) !== 'empty') throw new Refusal('vault.folderNotEmpty');
        mkdirSync(paths.folder, { recursive: true });
        const { recoveryKey, userId } = await start(() => {
          // Again, now that nobody else can be making one.
          if (folderKind(paths) !== 'empty') throw new Refusal('vault.folderNotEmpty');
          options.progress?.('vault.deriving', 0, 0);
          return foundOffice(paths, made, options);
        });
        state.setChanged();
        return { recoveryKey, userId };
      }),

    confirmRecoveryKey: (groups) =>
      inTurn(async () => {
        await changeKeys(async (keys) => ({ keyFile: withConfirmedRecovery(keys, groups) }));
      }),

    renewRecoveryKey: (passphrase) =>
      inTurn(async () => {
        await demandOwnPassphrase(passphrase);
        const { recoveryKey } = await changeKeys(async (keys) => withNewRecoveryKey(keys));
        return { recoveryKey };
      }),

    prove: (passphrase) =>
      inTurn(async () => {
        await demandOwnPassphrase(passphrase);
        provenUntil = now().getTime() + provenMs;
      }),

    proven: () => {
      const proven = session !== null && now().getTime() < provenUntil;
      provenUntil = 0;
      return proven;
    },

    unlock: (slotId, passphrase) =>
      inTurn(async () => {
        const { userId } = await start(async () => {
          const keyFile = presentKeys(paths);
          return { keyFile, slotId, dataKey: await keyByPassphrase(door, keyFile, slotId, passphrase) };
        });
        return { userId };
      }),

    recover: (recoveryKey, slotId, newPassphrase) =>
      inTurn(async () => {
        const { userId } = await start(async () => {
          const keyFile = presentKeys(paths);
          passphraseSlotOf(keyFile, slotId);
          demandGoodPassphrase(newPassphrase, personalNames(keyFile));
          const dataKey = await keyByRecovery(door, keyFile, recoveryKey);
          const renewed = await withNewPassphrase(change(keyFile, dataKey), slotId, newPassphrase);
          return { keyFile: renewed, slotId, dataKey };
        });
        return { userId };
      }),

    changePassphrase: (current, next) =>
      inTurn(async () => {
        const { keyFile, slotId } = opened();
        await demandOwnPassphrase(current);
        demandGoodPassphrase(next, personalNames(keyFile));
        await changeKeys(async (keys) => ({ keyFile: await withNewPassphrase(keys, slotId, next) }));
      }),

    addCounsellor: (name, passphrase) =>
      inTurn(async () => {
        const { keyFile, file } = opened();
        demandGoodPassphrase(passphrase, personalNames(keyFile, name));
        const { slotId } = await changeKeys((keys) => withCounsellor(keys, name, passphrase));
        await file.db.transaction().execute((trx) => options.onCounsellor(trx, { name, slotId }));
        state.setChanged();
        return { slotId };
      }),

    removeCounsellor: (slotId) =>
      inTurn(async () => {
        await changeKeys(async (keys) => ({ keyFile: withoutCounsellor(keys, slotId) }));
        await opened()
          .file.db.transaction()
          .execute(async (trx) => options.onCounsellorRemoved?.(trx, slotId));
        state.setChanged();
      }),

    backups: () => listBackups(paths.backups),
    backup: () => inTurn(() => backUp(paths, opened(), 'demand', state, options)),
    backupTo: (folder) => inTurn(() => backUpTo(paths, opened(), folder, options)),

    restore: (backupId) => inTurn(() => restoreFolder(backupFolder(backupId))),
    restoreFrom: (folder) => inTurn(() => restoreFolder(folder)),

    rescue: (slotId, passphrase, backupId) =>
      inTurn(async () => {
        await held(async (release) => {
          const keyFile = presentKeys(paths);
          const dataKey = await keyByPassphrase(door, keyFile, slotId, passphrase);
          const restoring = { keyFile, dataKey, damaged: true, letGo: async () => unknownFacts };
          await restoreBackup(paths, restoring, backupFolder(backupId), options).finally(() =>
            dataKey.fill(0),
          );
          release();
        });
        state.setChanged();
      }),

    opened: () => session && { db: session.file.db, userId: session.userId },
    markChanged: () => state.setChanged(),

    close: ({ backup }) =>
      inTurn(async () => {
        const at = session;
        if (!at) return;
        try {
          await keepNames(at).catch(() => undefined);
          if (backup && state.changed) await backUp(paths, at, 'lock', state, options).catch(() => undefined);
          await at.file.close();
        } finally {
          end(at);
        }
      }),
  };
}
