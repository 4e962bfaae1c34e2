import { chmodSync, constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { countRows, userVersion } from '#electron/db/checks.ts';
import { asRefusal } from '#electron/db/errors.ts';
import { newestVersion } from '#electron/db/migrate.ts';
import { Refusal } from '#shared/contract/result.ts';
import { backupPaths, newBackupId, verifyBackup } from './backup.ts';
import { disk, syncFile } from './files.ts';
import { type OfficePaths, unfinished } from './folder.ts';
import { type KeyFile, writeKeyFile } from './keyFile.ts';
import { factsOf, type Manifest, writeManifest } from './manifest.ts';
import type { VaultOptions } from './options.ts';

interface Facts {
  readonly rows: Record<string, number>;
  readonly schemaVersion: number;
}

/** A file of its own, on the disk when it returns; no second name, which later changes would reach. */
function copyWhole(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  chmodSync(to, 0o600); // from a write-protected medium it comes write-protected
  syncFile(to);
}

/** The backup's data beside the office's, on the office's own disk, byte for byte what was verified. */
function stage(backup: string, workshop: string, made: Manifest): string {
  const database = join(workshop, 'office.db');
  disk.remove(workshop);
  mkdirSync(workshop, { mode: 0o700 });
  copyWhole(backupPaths(backup).database, database);
  if (factsOf(database).sha256 !== made.files['office.db'].sha256) throw new Refusal('backup.notVerified');
  return database;
}

/** An unlocked office whose data are to be replaced: open, or too damaged to be opened. */
export interface Restoring {
  readonly keyFile: KeyFile;
  readonly dataKey: Buffer;
  /** Closes the data and says what they were; from here on the office is locked. */
  readonly letGo: () => Promise<Facts>;
  /** A damaged office may keep its log; an open one has written it back when it closed, or cannot be restored. */
  readonly damaged: boolean;
}

/** What the set-aside state of a damaged office says of itself: it will not verify. */
export const unknownFacts: Facts = { rows: {}, schemaVersion: 0 };

/** Version and rows of the present state, as far as it can be read. */
export async function presentFacts<DB>(db: Kysely<DB>): Promise<Facts> {
  try {
    return { rows: await countRows(db), schemaVersion: await userVersion(db) };
  } catch {
    return unknownFacts;
  }
}

const log = (database: string) => `${database}-wal`;

/** The closed present state among the backups, byte for byte, also when it is damaged. */
function setAside(paths: OfficePaths, keyFile: KeyFile, present: Facts, now: Date, appVersion: string): void {
  const id = newBackupId(paths.backups, now, 'beforeRestore');
  const folder = join(paths.backups, `${unfinished}${id}`);
  const at = backupPaths(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  copyWhole(paths.database, at.database);
  if (disk.exists(log(paths.database))) copyWhole(log(paths.database), log(at.database));
  disk.write(at.keys, writeKeyFile(keyFile));
  const made: Manifest = {
    format: 'wegbuch-backup',
    version: 1,
    vaultId: keyFile.vaultId,
    createdAt: now.toISOString(),
    reason: 'beforeRestore',
    appVersion,
    ...present,
    files: { 'office.db': factsOf(at.database), 'keys.json': factsOf(at.keys) },
  };
  disk.write(at.manifest, writeManifest(made));
  disk.syncFolder(folder);
  disk.rename(folder, join(paths.backups, id));
  disk.syncFolder(paths.backups);
}

/**
 * Puts a backup's data in place of the present ones: verified first, the present state set aside, one rename.
 * The key file stays: who may open the office is not turned back.
 * @throws Refusal `backup.unknown`, `backup.otherOffice`, `backup.notVerified`, `vault.dataFromFuture`,
 * `office.diskFull`, `office.storageFailed`
 */
export async function restoreBackup<DB>(
  paths: OfficePaths,
  restoring: Restoring,
  backup: string,
  options: VaultOptions<DB>,
): Promise<void> {
  const workshop = join(paths.folder, `${unfinished}restore`);
  try {
    options.progress?.('vault.restoring', 0, 0);
    const made = await verifyBackup(backup, restoring);
    const known = newestVersion(options.migrations);
    if (made.schemaVersion > known) {
      throw new Refusal('vault.dataFromFuture', { params: { found: made.schemaVersion, known } });
    }
    const staged = stage(backup, workshop, made);
    const present = await restoring.letGo();
    // A log that could not be written back holds the newest entries: without it the present state is not whole.
    if (!restoring.damaged && disk.exists(log(paths.database))) throw new Refusal('office.storageFailed');
    if (disk.exists(paths.database)) {
      setAside(paths, restoring.keyFile, present, options.now(), options.appVersion ?? '');
    }
    // The log of one file must never be taken for the other's.
    disk.remove(log(paths.database));
    disk.remove(`${paths.database}-shm`);
    disk.rename(staged, paths.database);
    disk.syncFolder(paths.folder);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    disk.remove(workshop);
  }
}
