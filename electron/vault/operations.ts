import type { Kysely } from 'kysely';
import type { BackupInfo, NewOffice, VaultStatus } from '#shared/vault/vault.ts';

/** The office's keys and file. Every operation waits for the one before. Errors are Refusals of `vaultCalls`. */
export interface Vault<DB> {
  status(): VaultStatus;
  create(made: NewOffice): Promise<{ recoveryKey: string; userId: string }>;
  confirmRecoveryKey(groups: readonly { index: number; text: string }[]): Promise<void>;
  /** A new recovery key; the passphrase of who is logged in, again: it must not be a passer-by. */
  renewRecoveryKey(passphrase: string): Promise<{ recoveryKey: string }>;
  /** The passphrase of who is logged in, again; `proven` is true once, soon after. */
  prove(passphrase: string): Promise<void>;
  /** Whether it was given just now; asking uses it up. */
  proven(): boolean;
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
  /** The same for an office too damaged to be opened. */
  rescue(slotId: string, passphrase: string, backupId: string): Promise<void>;
  /** The open file and who is logged in; null while locked. */
  opened(): { readonly db: Kysely<DB>; readonly userId: string } | null;
  /** Something was stored: the next lock makes a backup. */
  markChanged(): void;
  /** Closes the file, wipes the key, lets go of the folder. A backup that fails shows in the next status. */
  close(options: { backup: boolean }): Promise<void>;
}
