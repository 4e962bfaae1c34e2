import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { rememberStatements } from './statements.ts';

/** The driver's published types are those of its unencrypted parent. */
export interface Driver extends Database.Database {
  /** Takes the key as bytes; returns SQLite's result code. */
  key(key: Buffer): number;
}

export interface ConnectOptions {
  /** No statement may write; a file that is not there is never made. */
  readonly readonly?: boolean;
  /** How long to wait for another connection's lock, in milliseconds. */
  readonly busyTimeout?: number;
  /** Receives every statement with its values. For tests that look for secrets in SQL, nothing else. */
  readonly trace?: ((sql: string) => void) | undefined;
}

/** The program's only way to the driver. The file must exist: a mistyped path must not become a new office. */
export function connect(path: string, options: ConnectOptions = {}): Driver {
  return new Database(path, {
    fileMustExist: true,
    readonly: options.readonly ?? false,
    timeout: options.busyTimeout ?? 5000,
    ...(options.trace && { verbose: (sql: unknown) => options.trace?.(String(sql)) }),
  }) as Driver;
}

/** A pragma, what is asked for, and what must be read back. */
type Setting = readonly [name: string, value: string, readBack: string | number];

const settings: readonly Setting[] = [
  ['synchronous', 'FULL', 2], // a commit is on the disk before it is acknowledged (sqlite.org/pragma.html#pragma_synchronous)
  ['foreign_keys', 'ON', 1],
  ['temp_store', 'MEMORY', 2], // else sorting writes clients' text into plain temporary files
  ['secure_delete', 'ON', 1],
  // 64 MiB of pages kept decrypted in memory (default 2 MiB): on a large office, every page read again is a
  // page decrypted again. Measured by `npm run bench`: a list page took 2.7 times the unencrypted one, now 1.
  ['cache_size', '-65536', -65536],
  ['trusted_schema', 'OFF', 0], // a tampered schema must not call functions (sqlite.org/pragma.html#pragma_trusted_schema)
];

/** Only for who may write. */
const writing: readonly Setting[] = [
  // One program has the office (office.lock), so the index of the log can lie in its memory: no shared memory
  // file, and the log works on a network share too (sqlite.org/wal.html#noshm). Before the first read.
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // Every so many pages of 4 KiB the log is written back into the file, within the call that fills it. A long
  // note touches about 95 pages, most of them of the index of texts: at SQLite's 1000 every tenth one waited
  // for that, now every fortieth (`npm run bench`). What is committed is on the disk in the log either way.
  ['wal_autocheckpoint', '4000', 4000],
];

/**
 * Sets the one connection profile and reads each setting back: SQLite accepts unknown pragmas in silence,
 * so that a driver built otherwise would lose a protection unnoticed.
 */
export function applyProfile(driver: Driver, { readonly }: { readonly: boolean }): void {
  for (const [name, value, readBack] of readonly ? settings : [...writing, ...settings]) {
    driver.pragma(`${name} = ${value}`);
    const got = driver.pragma(name, { simple: true });
    if (got !== readBack) throw new Error(`invariant: pragma ${name} is ${String(got)}, not ${readBack}`);
  }
}

/** An open database: typed queries through `db`, whole scripts through `exec`. */
export interface OfficeFile<DB> {
  readonly path: string;
  readonly db: Kysely<DB>;
  /** True when the last program did not close it: its write-ahead log was still there. */
  readonly unclean: boolean;
  /** Several statements at once, for migrations; takes part in the transaction that is open. */
  exec(sql: string): void;
  /** Writes the log back into the file and lets go of it. Harmless when called twice. */
  close(): Promise<void>;
}

export function officeFile<DB>(path: string, driver: Driver, unclean: boolean): OfficeFile<DB> {
  const statements = rememberStatements(driver);
  const db = new Kysely<DB>({ dialect: new SqliteDialect({ database: statements }) });
  return {
    path,
    db,
    unclean,
    exec(sql) {
      driver.exec(sql);
      // A remembered „SELECT *“ would go on with the columns of before.
      statements.forget();
    },
    close: async () => {
      // Lets a transaction that is under way come to its end.
      if (driver.open) await db.connection().execute(async () => undefined);
      await db.destroy();
      // Kysely closes only what it has used.
      if (driver.open) driver.close();
    },
  };
}
