import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { quickCheck } from '#electron/db/checks.ts';
import type { OfficeFile } from '#electron/db/connection.ts';
import { migrate } from '#electron/db/migrate.ts';
import { openFile } from '#electron/db/open.ts';
import { must } from '#shared/contract/result.ts';
import { makeBackup } from './backup.ts';
import { disk } from './files.ts';
import { type OfficePaths, unfinished } from './folder.ts';
import type { KeyFile } from './keyFile.ts';
import type { VaultOptions } from './options.ts';
import type { OfficeState } from './state.ts';

/** An unlocked office: the only place where a data key lives, and only as long as the office is open. */
export interface Session<DB> {
  readonly file: OfficeFile<DB>;
  readonly dataKey: Buffer;
  keyFile: KeyFile;
  readonly slotId: string;
  readonly userId: string;
  /** Lets another program have the office. */
  readonly release: () => void;
}

export interface Unlocked {
  readonly keyFile: KeyFile;
  readonly dataKey: Buffer;
  readonly slotId: string;
}

/** What interrupted backups and restores left. Only for who holds the lock. */
function removeUnfinished(folder: string): void {
  if (!disk.exists(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(unfinished)) disk.remove(join(folder, name));
  }
}

export function tidyFolder(paths: OfficePaths): void {
  removeUnfinished(paths.folder);
  removeUnfinished(paths.backups);
}

/** A counsellor whom the file does not know (it was restored from before their time) is entered again. */
async function userOf<DB>(file: OfficeFile<DB>, keyFile: KeyFile, slotId: string, options: VaultOptions<DB>) {
  const known = await options.userOfSlot(file.db, slotId);
  if (known !== null) return known;
  const { name } = must(
    keyFile.slots.find(({ id }) => id === slotId),
    'the slot has just opened',
  );
  const made = await file.db.transaction().execute((trx) => options.onCounsellor(trx, { name, slotId }));
  return made.userId;
}

/** A full disk must not keep anybody out: what could not be done waits for the next time. */
async function keepHouse<DB>(file: OfficeFile<DB>, state: OfficeState, options: VaultOptions<DB>) {
  if (!options.onOpened) return;
  const done = file.db.transaction().execute(options.onOpened);
  if (await done.catch(() => false)) state.setChanged();
}

/**
 * Opens the data with the key, checks it when the last program did not close it, and migrates it after a
 * backup. The file is closed again when any of it fails.
 */
export async function openSession<DB>(
  paths: OfficePaths,
  unlocked: Unlocked,
  state: OfficeState,
  options: VaultOptions<DB>,
): Promise<Omit<Session<DB>, 'release'>> {
  const { keyFile, dataKey, slotId } = unlocked;
  const file = openFile<DB>({ path: paths.database, key: dataKey, mode: 'open', trace: options.trace });
  try {
    if (file.unclean) {
      options.progress?.('vault.checking', 0, 0);
      await quickCheck(file.db);
      state.setChanged();
    }
    await migrate(file, options.migrations, async () => {
      options.progress?.('vault.migrating', 0, 0);
      await makeBackup(file.db, paths.backups, {
        keyFile,
        dataKey,
        now: options.now(),
        reason: 'migration',
        appVersion: options.appVersion ?? '',
      });
      state.setChanged();
    });
    await keepHouse(file, state, options);
    return { file, dataKey, keyFile, slotId, userId: await userOf(file, keyFile, slotId, options) };
  } catch (error) {
    await file.close();
    throw error;
  }
}
