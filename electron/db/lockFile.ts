import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Driver } from './connection.ts';
import { storageErrorCode } from './errors.ts';

/** Who has an office open. Staff and machines, never clients. */
export interface Holder {
  readonly host: string;
  readonly account: string;
  readonly pid: number;
  /** ISO instant. */
  readonly since: string;
}

/** Either the lock, to be released, or who has it (null when that cannot be read). */
export type LockAttempt =
  | { readonly held: true; readonly release: () => void }
  | { readonly held: false; readonly holder: Holder | null };

/**
 * A tiny SQLite file in rollback mode: its write lock is one of the operating system, on a share one of the
 * server, and goes with the process that has it, even by kill -9. Meanwhile others can still read the row.
 * Nobody may open this file with `node:fs`: closing it would drop the process's own lock (POSIX).
 */
function open(path: string, busyTimeout: number): Driver {
  if (!existsSync(path)) writeFileSync(path, '', { flag: 'a', mode: 0o600 });
  const driver = connect(path, { busyTimeout });
  try {
    driver.pragma('journal_mode = DELETE');
    // What it says is worth nothing after a power cut.
    driver.pragma('synchronous = OFF');
    driver.prepare('SELECT count(*) FROM sqlite_schema').get();
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

/** A lock file of garbage is held by nobody: it is made anew. */
function openOrRenew(path: string, busyTimeout: number): Driver {
  try {
    return open(path, busyTimeout);
  } catch (error) {
    const code = storageErrorCode(error);
    if (code !== 'vault.keyDoesNotFit' && code !== 'office.damaged') throw error;
    rmSync(path, { force: true });
    return open(path, busyTimeout);
  }
}

function isBusy(error: unknown): boolean {
  return storageErrorCode(error) === 'office.busy';
}

function readHolder(driver: Driver): Holder | null {
  try {
    const row = driver.prepare<[], Holder>('SELECT host, account, pid, since FROM holder').get();
    return row ?? null;
  } catch {
    return null; // being written just now, or never written
  }
}

/** Takes the lock if nobody has it; waits up to `patience` milliseconds for one who only looks. */
export function takeLock(path: string, me: Holder, patience = 500): LockAttempt {
  const driver = openOrRenew(path, patience);
  try {
    driver.exec('BEGIN IMMEDIATE');
    driver.exec(
      'CREATE TABLE IF NOT EXISTS holder (host TEXT, account TEXT, pid INTEGER, since TEXT) STRICT; DELETE FROM holder;',
    );
    driver.prepare('INSERT INTO holder VALUES (@host, @account, @pid, @since)').run({ ...me });
    driver.exec('COMMIT');
    // Between the two another may step in; then the row is theirs and the lock too.
    driver.exec('BEGIN IMMEDIATE');
    return { held: true, release: () => driver.close() };
  } catch (error) {
    if (driver.inTransaction) driver.exec('ROLLBACK');
    const holder = isBusy(error) ? readHolder(driver) : null;
    driver.close();
    if (isBusy(error)) return { held: false, holder };
    throw error;
  }
}

/** Who has the lock now, without taking it; null when nobody has. A row left by a crash does not count. */
export function lockHolder(path: string): { readonly holder: Holder | null } | null {
  if (!existsSync(path)) return null;
  const driver = openOrRenew(path, 0);
  try {
    driver.exec('BEGIN IMMEDIATE');
    driver.exec('ROLLBACK');
    return null;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return { holder: readHolder(driver) };
  } finally {
    driver.close();
  }
}
