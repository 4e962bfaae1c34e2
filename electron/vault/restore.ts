import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countRows, userVersion } from '#electron/db/checks.ts';
import { asRefusal } from '#electron/db/errors.ts';
import { newestVersion } from '#electron/db/migrate.ts';
import { Refusal } from '#shared/contract/result.ts';
import { backupPaths, newBackupId, verifyBackup } from './backup.ts';
import { disk, syncFile } from './files.ts';
import { type OfficePaths, unfinished } from './folder.ts';
import { writeKeyFile } from './keyFile.ts';
import { factsOf, type Manifest, writeManifest } from './manifest.ts';
import type { VaultOptions } from './options.ts';
import type { Session } from './session.ts';

interface Facts {
  readonly rows: Record<string, number>;
  readonly schemaVersion: number;
}

/** The backup's data beside the office's, on the office's own disk, byte for byte what was verified. */
function stage(backup: string, workshop: string, made: Manifest): string {
  const database = join(workshop, 'office.db');
  disk.remove(workshop);
  mkdirSync(workshop, { mode: 0o700 });
  copyFileSync(backupPaths(backup).database, database, constants.COPYFILE_EXCL);
  syncFile(database);
  if (factsOf(database).sha256 !== made.files['office.db'].sha256) throw new Refusal('backup.notVerified');
  return database;
}

async function factsOfPresent<DB>(session: Session<DB>): Promise<Facts> {
  try {
    return { rows: await countRows(session.file.db), schemaVersion: await userVersion(session.file.db) };
  } catch {
    // A damaged present state is set aside all the same; its backup then says of itself that it is not whole.
    return { rows: {}, schemaVersion: 0 };
  }
}

/** The closed present state under a second name among the backups: no byte is copied or lost. */
function setAside<DB>(
  paths: OfficePaths,
  session: Session<DB>,
  present: Facts,
  options: VaultOptions<DB>,
): void {
  const now = options.now();
  const id = newBackupId(paths.backups, now, 'beforeRestore');
  const folder = join(paths.backups, `${unfinished}${id}`);
  const at = backupPaths(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  disk.keep(paths.database, at.database);
  disk.write(at.keys, writeKeyFile(session.keyFile));
  const made: Manifest = {
    format: 'wegbuch-backup',
    version: 1,
    vaultId: session.keyFile.vaultId,
    createdAt: now.toISOString(),
    reason: 'beforeRestore',
    appVersion: options.appVersion ?? '',
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
 * The key file stays: who may open the office is not turned back. The session's file is closed afterwards,
 * whatever happens after the verification.
 * @throws Refusal `backup.unknown`, `backup.otherOffice`, `backup.notVerified`, `vault.dataFromFuture`,
 * `office.diskFull`, `office.storageFailed`
 */
export async function restoreBackup<DB>(
  paths: OfficePaths,
  session: Session<DB>,
  backup: string,
  options: VaultOptions<DB>,
  closing: () => void,
): Promise<void> {
  const workshop = join(paths.folder, `${unfinished}restore`);
  try {
    options.progress?.('vault.restoring', 0, 0);
    const made = await verifyBackup(backup, session);
    const known = newestVersion(options.migrations);
    if (made.schemaVersion > known) {
      throw new Refusal('vault.dataFromFuture', { params: { found: made.schemaVersion, known } });
    }
    const staged = stage(backup, workshop, made);
    const present = await factsOfPresent(session);
    closing();
    await session.file.close();
    // A log that could not be written back holds the newest entries: without it the present state is not whole.
    if (disk.exists(`${paths.database}-wal`)) throw new Refusal('office.storageFailed');
    setAside(paths, session, present, options);
    disk.rename(staged, paths.database);
    disk.syncFolder(paths.folder);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    disk.remove(workshop);
  }
}
