import { rename, rm, writeFile } from 'node:fs/promises';
import { storageErrorCode } from '#electron/db/errors.ts';
import { Refusal } from '#shared/contract/result.ts';

/**
 * Beside and renamed: a full disk leaves no half file under the name.
 * @throws Refusal `letters.cannotWrite` when the place that was picked does not take it.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.teil`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    // Full disks and missing rights have codes of their own; the rest is the place that was picked.
    throw storageErrorCode(error) === null ? new Refusal('letters.cannotWrite') : error;
  }
}
