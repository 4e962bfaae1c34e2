import { Refusal } from '#shared/contract/result.ts';
import { disk, type Files } from './files.ts';
import type { OfficePaths } from './folder.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './keyFile.ts';

/** Reads the key file without a key. @throws Refusal `vault.keyFileDamaged`, `vault.keyFileFromFuture` */
export function loadKeyFile(paths: OfficePaths, files: Files = disk): KeyFile {
  const path = [paths.keys, paths.keysNew, paths.keysPrevious].find(files.exists);
  if (!path) throw new Refusal('vault.notAnOffice');
  return readKeyFile(files.read(path));
}

function isWhole(path: string, files: Files): boolean {
  try {
    readKeyFile(files.read(path));
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends what a crash interrupted; only for who holds the office's lock. `keys.json` is always the truth while
 * it is there, also when it is damaged: the one before may still open for somebody whose access was taken
 * away. Without it (a share whose rename is not atomic) the new one counts if it is whole, else the previous.
 */
export function settleKeyFile(paths: OfficePaths, files: Files = disk): void {
  if (!files.exists(paths.keys)) {
    const heir = [paths.keysNew, paths.keysPrevious].find(
      (path) => files.exists(path) && isWhole(path, files),
    );
    if (!heir) return;
    files.rename(heir, paths.keys);
    files.syncFolder(paths.folder);
  }
  files.remove(paths.keysNew);
  files.remove(paths.keysPrevious);
}

/**
 * Puts a key file in place of the one before: written whole beside it, read back and tried by `verify`,
 * swapped by rename. Interrupted at any point, one of the two is in force and whole. The one before goes
 * at the end: a passphrase that was changed shall not open it any more.
 */
export function replaceKeyFile(
  paths: OfficePaths,
  file: KeyFile,
  verify: (written: KeyFile) => void,
  files: Files = disk,
): void {
  try {
    files.write(paths.keysNew, writeKeyFile(file));
    verify(readKeyFile(files.read(paths.keysNew)));
    if (files.exists(paths.keys)) files.keep(paths.keys, paths.keysPrevious);
    files.rename(paths.keysNew, paths.keys);
  } catch (error) {
    files.remove(paths.keysNew);
    throw error;
  }
  files.syncFolder(paths.folder);
  files.remove(paths.keysPrevious);
}
