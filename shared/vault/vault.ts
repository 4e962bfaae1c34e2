import { z } from 'zod';
import { errorCodes } from '../contract/errors.ts';

/** As typed; at most 1,000 characters so that nobody feeds megabytes to the key derivation. */
export const passphrase = z.string().max(1000);

const line = z.string().trim().max(120);

export const newOffice = z.object({
  office: z.object({
    name: line.min(1),
    /** Träger: the association or company that runs the service. */
    provider: line,
    street: line,
    postcode: z.string().trim().max(10),
    town: line,
    phone: line,
    email: line,
  }),
  counsellor: line.min(1),
  passphrase,
});
export type NewOffice = z.output<typeof newOffice>;

const keySlot = z.object({ slotId: z.string(), name: z.string() });

export const vaultStatus = z.object({
  /**
   * `empty`: no office here yet. `foreign`: a folder with other files and no office. `locked`, `open`.
   * `inUse`: another program has it open. `damaged`: the key file cannot be read.
   */
  state: z.enum(['empty', 'foreign', 'locked', 'open', 'inUse', 'damaged']),
  officeName: z.string().nullable(),
  /** Counsellors who may log in. Staff, not clients: the key file is readable without a key. */
  slots: z.array(keySlot),
  /** Who has it open, when `inUse`: machine, account and since when (ISO instant). */
  holder: z.object({ host: z.string(), account: z.string(), since: z.string() }).nullable(),
  /** Milliseconds until the next attempt is allowed after wrong passphrases. */
  retryInMs: z.int().min(0),
  /** Logged-in counsellor when `open`. */
  userId: z.string().nullable(),
  /** False until two groups of the recovery key were typed back after creation. */
  recoveryKeyConfirmed: z.boolean(),
  /** The newest verified backup (ISO instant), whatever the state. */
  lastBackupAt: z.string().nullable(),
  /** Why the last backup on locking failed; null when it did not. */
  backupProblem: z.enum(errorCodes).nullable(),
  /** Why the state is `damaged`; a key file of a newer program is not broken. */
  problem: z.enum(errorCodes).nullable(),
});
export type VaultStatus = z.output<typeof vaultStatus>;

export const backupInfo = z.object({
  /** Name of the backup's folder. */
  id: z.string(),
  /** ISO instant. */
  createdAt: z.string(),
  reason: z.enum(['lock', 'migration', 'demand', 'beforeRestore']),
  bytes: z.int(),
  clients: z.int().nullable(),
});
export type BackupInfo = z.output<typeof backupInfo>;
