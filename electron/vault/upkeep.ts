import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { asRefusal } from '#electron/db/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { backupsToDelete } from '#shared/vault/retention.ts';
import type { BackupInfo } from '#shared/vault/vault.ts';
import { type BackupReason, listBackups, makeBackup } from './backup.ts';
import { disk } from './files.ts';
import { type OfficePaths, unfinished } from './folder.ts';
import type { VaultOptions } from './options.ts';
import type { Session } from './session.ts';
import type { OfficeState } from './state.ts';

/** Deletes what retention lets go; a folder loses its name first, so that no half of it is ever listed. */
function prune(paths: OfficePaths, now: Date): void {
  const backups = listBackups(paths.backups).map((backup) => ({
    ...backup,
    aside: backup.reason === 'beforeRestore',
  }));
  for (const id of backupsToDelete(backups, now.toISOString())) {
    const doomed = join(paths.backups, `${unfinished}old-${id}`);
    try {
      disk.rename(join(paths.backups, id), doomed);
      disk.remove(doomed);
    } catch {
      // Somebody looks into it: it goes the next time.
    }
  }
}

function order<DB>(session: Session<DB>, reason: BackupReason, options: VaultOptions<DB>) {
  return {
    keyFile: session.keyFile,
    dataKey: session.dataKey,
    now: options.now(),
    reason,
    appVersion: options.appVersion ?? '',
  };
}

/** A verified backup into the office's own `backups/`, and the old ones out of it. */
export async function backUp<DB>(
  paths: OfficePaths,
  session: Session<DB>,
  reason: BackupReason,
  state: OfficeState,
  options: VaultOptions<DB>,
): Promise<BackupInfo> {
  options.progress?.('vault.backup', 0, 0);
  try {
    const { changes } = state;
    const made = await makeBackup(session.file.db, paths.backups, order(session, reason, options));
    state.backedUp(changes);
    prune(paths, options.now());
    return made;
  } catch (error) {
    const refused = asRefusal(error);
    state.backupFailed(refused instanceof Refusal ? refused.error.code : 'office.internal');
    throw refused;
  }
}

const real = (path: string): string => {
  const whole = resolve(path);
  return disk.exists(whole)
    ? realpathSync(whole)
    : join(real(dirname(whole)), relative(dirname(whole), whole));
};

/** A backup below the office shares its fate. @throws Refusal `backup.targetInside` */
function demandOutside(folder: string, target: string): void {
  const inside = relative(real(folder), real(target));
  if (inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))) {
    throw new Refusal('backup.targetInside');
  }
}

/** A verified backup into a folder of the counsellor's choice. Nothing is ever deleted there. */
export async function backUpTo<DB>(
  paths: OfficePaths,
  session: Session<DB>,
  target: string,
  options: VaultOptions<DB>,
): Promise<BackupInfo> {
  demandOutside(paths.folder, target);
  options.progress?.('vault.backup', 0, 0);
  return makeBackup(session.file.db, target, { ...order(session, 'demand', options), prefix: 'wegbuch-' });
}
