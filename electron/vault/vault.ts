import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { asRefusal } from '#electron/db/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { BackupInfo, NewOffice, VaultStatus } from '#shared/vault/vault.ts';
import { attempt } from './attempts.ts';
import { listBackups } from './backup.ts';
import {
  demandGoodPassphrase,
  type KeyChange,
  passphraseSlotOf,
  personalNames,
  recoverySlotOf,
  withConfirmedRecovery,
  withCounsellor,
  withNewPassphrase,
  withNewRecoveryKey,
  withoutCounsellor,
} from './counsellors.ts';
import { folderKind, officePaths } from './folder.ts';
import { foundOffice } from './founding.ts';
import { kdfPolicy } from './kdf.ts';
import type { KeyFile } from './keyFile.ts';
import { demandGenuine, openWithPassphrase, openWithRecovery } from './keyRing.ts';
import { loadKeyFile, settleKeyFile } from './keyStore.ts';
import { holdOffice } from './lock.ts';
import type { VaultOptions } from './options.ts';
import { parseRecoveryKey } from './recoveryKey.ts';
import { restoreBackup } from './restore.ts';
import { openSession, type Session, tidyFolder, type Unlocked } from './session.ts';
import { loadOfficeState } from './state.ts';
import { vaultStatusOf } from './status.ts';
import { backUp, backUpTo } from './upkeep.ts';

export type { VaultOptions } from './options.ts';

/** The office's keys and file. Every operation waits for the one before. Errors are Refusals of `vaultCalls`. */
export interface Vault<DB> {
  status(): VaultStatus;
  create(made: NewOffice): Promise<{ recoveryKey: string; userId: string }>;
  confirmRecoveryKey(groups: readonly { index: number; text: string }[]): Promise<void>;
  /** A new recovery key; the passphrase of who is logged in, again: it must not be a passer-by. */
  renewRecoveryKey(passphrase: string): Promise<{ recoveryKey: string }>;
  unlock(slotId: string, passphrase: string): Promise<{ userId: string }>;
  recover(recoveryKey: string, slotId: string, newPassphrase: string): Promise<{ userId: string }>;
  changePassphrase(current: string, next: string): Promise<void>;
  addCounsellor(name: string, passphrase: string): Promise<{ slotId: string }>;
  removeCounsellor(slotId: string): Promise<void>;
  backups(): BackupInfo[];
  backup(): Promise<BackupInfo>;
  backupTo(folder: string): Promise<BackupInfo>;
  /** The office is locked afterwards. */
  restore(backupId: string): Promise<void>;
  restoreFrom(folder: string): Promise<void>;
  /** The open file and who is logged in; null while locked. */
  opened(): { readonly db: Kysely<DB>; readonly userId: string } | null;
  /** Something was stored: the next lock makes a backup. */
  markChanged(): void;
  /** Closes the file, wipes the key, lets go of the folder. A backup that fails shows in the next status. */
  close(options: { backup: boolean }): Promise<void>;
}

export function createVault<DB>(options: VaultOptions<DB>): Vault<DB> {
  const { now } = options;
  const policy = options.kdf ?? kdfPolicy;
  const paths = officePaths(options.folder);
  const state = loadOfficeState(paths.state);
  let session: Session<DB> | null = null;
  let last: Promise<unknown> = Promise.resolve();

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

  /** Locks the folder, gets the key by `unlock`, opens the data; lets go of all of it when one fails. */
  async function start<U extends Unlocked>(unlock: () => Promise<U>): Promise<U & { userId: string }> {
    if (session) throw new Refusal('vault.inUse', { params: { host: '', account: '', since: '' } });
    const release = holdOffice(paths.lock, now());
    let dataKey: Buffer | null = null;
    try {
      const unlocked = await unlock();
      dataKey = unlocked.dataKey;
      session = { ...(await openSession(paths, unlocked, state, options)), release };
      return { ...unlocked, userId: session.userId };
    } catch (error) {
      dataKey?.fill(0);
      release();
      throw error;
    }
  }

  function presentKeys(): KeyFile {
    if (folderKind(paths) !== 'office') throw new Refusal('vault.notAnOffice');
    settleKeyFile(paths);
    tidyFolder(paths);
    return loadKeyFile(paths);
  }

  /** Also the members no slot is bound to must be those of who had the data key. */
  function genuine(keyFile: KeyFile, dataKey: Buffer): void {
    try {
      demandGenuine(keyFile, dataKey);
    } catch (error) {
      dataKey.fill(0);
      throw error;
    }
  }

  async function keyByPassphrase(keyFile: KeyFile, slotId: string, passphrase: string): Promise<Buffer> {
    const slot = passphraseSlotOf(keyFile, slotId);
    options.progress?.('vault.deriving', 0, 0);
    const open = () => openWithPassphrase(keyFile, slot, passphrase, policy);
    const dataKey = await attempt(state, now, 'vault.wrongPassphrase', open);
    genuine(keyFile, dataKey);
    return dataKey;
  }

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

  async function demandOwnPassphrase(passphrase: string): Promise<void> {
    const { keyFile, slotId } = opened();
    (await keyByPassphrase(keyFile, slotId, passphrase)).fill(0);
  }

  function end(): void {
    session?.dataKey.fill(0);
    session?.release();
    session = null;
  }

  async function restoreFolder(folder: string): Promise<void> {
    const at = opened();
    let closing = false;
    try {
      await restoreBackup(paths, at, folder, options, () => {
        closing = true;
        session = null;
      });
    } finally {
      if (closing) {
        session = at;
        end();
      }
    }
    state.setChanged();
  }

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

    unlock: (slotId, passphrase) =>
      inTurn(async () => {
        const { userId } = await start(async () => {
          const keyFile = presentKeys();
          return { keyFile, slotId, dataKey: await keyByPassphrase(keyFile, slotId, passphrase) };
        });
        return { userId };
      }),

    recover: (recoveryKey, slotId, newPassphrase) =>
      inTurn(async () => {
        const { userId } = await start(async () => {
          const keyFile = presentKeys();
          passphraseSlotOf(keyFile, slotId);
          demandGoodPassphrase(newPassphrase, personalNames(keyFile));
          const secret = parseRecoveryKey(recoveryKey);
          const open = async () => openWithRecovery(keyFile, recoverySlotOf(keyFile), secret);
          const dataKey = await attempt(state, now, 'vault.wrongRecoveryKey', open).finally(() =>
            secret.fill(0),
          );
          genuine(keyFile, dataKey);
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

    restore: (backupId) =>
      inTurn(async () => {
        if (!listBackups(paths.backups).some(({ id }) => id === backupId))
          throw new Refusal('backup.unknown');
        await restoreFolder(join(paths.backups, backupId));
      }),
    restoreFrom: (folder) => inTurn(() => restoreFolder(folder)),

    opened: () => session && { db: session.file.db, userId: session.userId },
    markChanged: () => state.setChanged(),

    close: ({ backup }) =>
      inTurn(async () => {
        const at = session;
        if (!at) return;
        try {
          if (backup && state.changed) await backUp(paths, at, 'lock', state, options).catch(() => undefined);
          await at.file.close();
        } finally {
          end();
        }
      }),
  };
}
