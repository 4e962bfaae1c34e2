import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Derive } from '#electron/history/history.ts';
import { Refusal } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { checkScan } from '#shared/papers/scanFormat.ts';
import { UNDO_DAYS } from '#shared/papers/scanKeep.ts';
import type { Tables } from '../../db/tables.ts';
import { eraseContent, findContent, keepContent, noteUse, partsOf, unusedUpTo } from './repository.ts';

/**
 * Checks a file by its content and keeps it. Returns the hash a scan refers to it by.
 * @throws Refusal `papers.empty`, `tooLarge`, `tooManyPixels`, `unknownFormat`, `tiff`, `heic`, `damaged`
 */
export async function takeContent(trx: Transaction<Tables>, bytes: Uint8Array): Promise<string> {
  const checked = checkScan(bytes);
  if (!checked.ok) throw new Refusal(checked.code);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await keepContent(trx, sha256, checked.format, bytes);
  return sha256;
}

/**
 * A file's bytes in an array of their own: a view into a larger buffer would carry its neighbours across the
 * process border. Null when it was erased.
 * @throws Refusal `office.damaged` when pieces are missing
 */
export async function readContent(
  db: Kysely<Tables>,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const content = await findContent(db, sha256);
  if (!content || content.erasedOn !== null) return null;
  const whole = new Uint8Array(content.size);
  let at = 0;
  for (const { bytes } of await partsOf(db, sha256)) {
    if (at + bytes.length > whole.length) throw new Refusal('office.damaged');
    whole.set(bytes, at);
    at += bytes.length;
  }
  if (at !== whole.length) throw new Refusal('office.damaged');
  return whole;
}

/** Erases a content at once, unless another scan has the same one. */
export async function eraseIfUnused(trx: Transaction<Tables>, sha256: string, today: string): Promise<void> {
  await noteUse(trx, today);
  if ((await findContent(trx, sha256))?.unusedSince != null) await eraseContent(trx, sha256, today);
}

/** Erases what undo has had its time for. True when there was something. */
export async function eraseUnused(trx: Transaction<Tables>, today: string): Promise<boolean> {
  const due = await unusedUpTo(trx, addDays(today, -UNDO_DAYS));
  for (const { sha256 } of due) await eraseContent(trx, sha256, today);
  return due.length > 0;
}

/** After a scan has come or gone, by a change or by its undoing. */
export const settleContents: Derive = async (trx, _clientId, today) => {
  await noteUse(trx, today);
  await eraseUnused(trx, today);
};
