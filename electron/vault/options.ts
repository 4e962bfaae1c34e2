import type { Kysely, Transaction } from 'kysely';
import type { Migration } from '#electron/db/migration.ts';
import type { NewOffice } from '#shared/vault/vault.ts';
import type { NamesAtDoor } from './counsellors.ts';
import type { KdfPolicy } from './kdf.ts';

/** What the vault asks of the house around it; it knows no table of its own. */
export interface VaultOptions<DB> {
  /** The office's folder; made when it is not there. */
  readonly folder: string;
  readonly migrations: readonly Migration[];
  readonly now: () => Date;
  /** Stores the new office and its first counsellor, in the new file's first transaction. */
  readonly onCreate: (
    trx: Transaction<DB>,
    made: { office: NewOffice['office']; counsellor: string; slotId: string },
  ) => Promise<{ userId: string }>;
  /** Stores a counsellor who has got a passphrase of their own; also when a restored file does not know them. */
  readonly onCounsellor: (
    trx: Transaction<DB>,
    made: { name: string; slotId: string },
  ) => Promise<{ userId: string }>;
  /** Whose slot it is; null when the file knows nobody with it. */
  readonly userOfSlot: (db: Kysely<DB>, slotId: string) => Promise<string | null>;
  /** A counsellor's access was taken away. */
  readonly onCounsellorRemoved?: (trx: Transaction<DB>, slotId: string) => Promise<void>;
  /** Housekeeping after each unlock, in a transaction of its own; true when something was changed. */
  readonly onOpened?: (trx: Transaction<DB>) => Promise<boolean>;
  /** Names as the data have them; on closing, the unlock page's follow. */
  readonly names?: (db: Kysely<DB>) => Promise<NamesAtDoor>;
  /** Tests only: a cheaper derivation than `kdfPolicy`. */
  readonly kdf?: KdfPolicy;
  /** What takes over a second: `done` of `total`, 0 of 0 when it cannot be known. */
  readonly progress?: (task: VaultTask, done: number, total: number) => void;
  /** Tests only: every statement with its values. */
  readonly trace?: (sql: string) => void;
  readonly appVersion?: string;
}

export type VaultTask =
  | 'vault.deriving'
  | 'vault.checking'
  | 'vault.backup'
  | 'vault.migrating'
  | 'vault.restoring';
