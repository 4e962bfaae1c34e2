import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { countRows, fullCheck, userVersion } from '#electron/db/checks.ts';
import { asRefusal } from '#electron/db/errors.ts';
import { openFile } from '#electron/db/open.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { BackupInfo } from '#shared/vault/vault.ts';
import { disk, syncFile } from './files.ts';
import { unfinished } from './folder.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './keyFile.ts';
import { demandGenuine } from './keyRing.ts';
import { factsOf, type Manifest, readManifest, writeManifest } from './manifest.ts';

export type BackupReason = BackupInfo['reason'];

export const backupPaths = (folder: string) => ({
  database: join(folder, 'office.db'),
  keys: join(folder, 'keys.json'),
  manifest: join(folder, 'manifest.json'),
});

/** `2026-03-29T08-15-00-123Z-lock`: sorts by time, every file system takes it, and it is not there yet. */
export function newBackupId(target: string, at: Date, reason: BackupReason, prefix = ''): string {
  const id = `${prefix}${at.toISOString().replace(/[:.]/g, '-')}-${reason}`;
  for (let count = 1; ; count++) {
    const free = count === 1 ? id : `${id}-${count}`;
    if (!disk.exists(join(target, free))) return free;
  }
}

function infoOf(id: string, made: Manifest): BackupInfo {
  return {
    id,
    createdAt: made.createdAt,
    reason: made.reason,
    bytes: made.files['office.db'].bytes,
    clients: made.rows.clients ?? null,
  };
}

/** Backups in a folder, newest first. What is unfinished or not ours is passed over. */
export function listBackups(folder: string): BackupInfo[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => !name.startsWith(unfinished))
    .flatMap((name) => {
      const made = readManifest(backupPaths(join(folder, name)).manifest);
      return made ? [infoOf(name, made)] : [];
    })
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

export interface BackupOrder {
  /** In front of the folder's name, outside the office's own folder. */
  readonly prefix?: string;
  readonly keyFile: KeyFile;
  readonly dataKey: Uint8Array;
  readonly now: Date;
  readonly reason: BackupReason;
  readonly appVersion: string;
}

/**
 * Copies the open office into a new folder below `target`, checks the copy and only then gives it its name.
 * @throws Refusal `backup.notVerified` (the copy is not what was copied), `office.damaged` (the office itself
 * is), `office.diskFull`, `office.readOnly`, `office.storageFailed`
 */
export async function makeBackup<DB>(
  db: Kysely<DB>,
  target: string,
  order: BackupOrder,
): Promise<BackupInfo> {
  const id = newBackupId(target, order.now, order.reason, order.prefix);
  const folder = join(target, `${unfinished}${id}`);
  const at = backupPaths(folder);
  try {
    mkdirSync(target, { recursive: true });
    disk.remove(folder);
    mkdirSync(folder, { mode: 0o700 });
    // `backup()` fails on encrypted files; VACUUM INTO keeps key and cipher. The path is bound, never SQL text.
    // One connection for all of it: nobody writes between counting and copying.
    const counted = await db.connection().execute(async (connection) => {
      const rows = await countRows(connection);
      const schemaVersion = await userVersion(connection);
      await sql`VACUUM INTO ${at.database}`.execute(connection);
      return { rows, schemaVersion };
    });
    syncFile(at.database);
    disk.write(at.keys, writeKeyFile(order.keyFile));
    const { vaultId } = order.keyFile;
    const made: Manifest = {
      format: 'wegbuch-backup',
      version: 1,
      vaultId,
      createdAt: order.now.toISOString(),
      reason: order.reason,
      appVersion: order.appVersion,
      ...counted,
      files: { 'office.db': factsOf(at.database), 'keys.json': factsOf(at.keys) },
    };
    disk.write(at.manifest, writeManifest(made));
    // Reads every page of the copy. Damage of the office itself shows here too: is it that, it is said so.
    await verifyBackup(folder, order).catch(async (error: unknown) => {
      await fullCheck(db);
      throw error;
    });
    disk.syncFolder(folder);
    disk.rename(folder, join(target, id));
    disk.syncFolder(target);
    return infoOf(id, made);
  } catch (error) {
    disk.remove(folder);
    throw asRefusal(error);
  }
}

const sameRows = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, n]) => b[name] === n);

/**
 * Opens a backup with the key, read-only, and checks all of it: checksums, key file, every page, every
 * reference, version and rows.
 * @throws Refusal `backup.unknown` (no backup there), `backup.otherOffice`, `backup.notVerified`
 */
export async function verifyBackup(
  folder: string,
  { dataKey, keyFile }: Pick<BackupOrder, 'dataKey' | 'keyFile'>,
): Promise<Manifest> {
  const at = backupPaths(folder);
  const made = readManifest(at.manifest);
  if (!made) throw new Refusal('backup.unknown');
  if (made.vaultId !== keyFile.vaultId) throw new Refusal('backup.otherOffice');
  try {
    for (const name of ['office.db', 'keys.json'] as const) {
      const facts = factsOf(join(folder, name));
      if (facts.sha256 !== made.files[name].sha256) throw new Refusal('backup.notVerified');
    }
    const keys = readKeyFile(disk.read(at.keys));
    demandGenuine(keys, dataKey);
    const file = openFile({ path: at.database, key: dataKey, mode: 'read' });
    try {
      await fullCheck(file.db);
      const version = await userVersion(file.db);
      const rows = await countRows(file.db);
      if (version !== made.schemaVersion || !sameRows(rows, made.rows))
        throw new Refusal('backup.notVerified');
    } finally {
      await file.close();
    }
    return made;
  } catch (error) {
    // A stick pulled out says nothing about the backup.
    const refused = asRefusal(error);
    if (refused instanceof Refusal && refused.error.code === 'office.storageFailed') throw refused;
    throw new Refusal('backup.notVerified');
  }
}
