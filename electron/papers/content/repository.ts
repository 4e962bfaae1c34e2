import { type Kysely, sql, type Transaction } from 'kysely';
import type { ScanFormat } from '#shared/papers/scanFormat.ts';
import type { Tables } from '../../db/tables.ts';

/**
 * The files behind scans, once each. Not tracked: the history has their hash. Pieces of a megabyte, so that
 * neither a page list nor the driver ever holds more of a large file than it must.
 */
const PART_BYTES = 1024 * 1024;

export const findContent = (db: Kysely<Tables>, sha256: string) =>
  db.selectFrom('scanContents').selectAll().where('sha256', '=', sha256).executeTakeFirst();

/** A view of the same bytes, as the driver takes them. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

async function insertParts(trx: Transaction<Tables>, sha256: string, bytes: Uint8Array): Promise<void> {
  for (let part = 0; part * PART_BYTES < bytes.length; part += 1) {
    const piece = asBuffer(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
    await trx.insertInto('scanParts').values({ sha256, part, bytes: piece }).execute();
  }
}

/** Keeps a file that is not there yet, or that was erased. */
export async function keepContent(
  trx: Transaction<Tables>,
  sha256: string,
  format: ScanFormat,
  bytes: Uint8Array,
): Promise<void> {
  const known = await findContent(trx, sha256);
  if (known && known.erasedOn === null) return;
  if (known)
    await trx.updateTable('scanContents').set({ erasedOn: null }).where('sha256', '=', sha256).execute();
  else
    await trx
      .insertInto('scanContents')
      .values({ sha256, format, size: bytes.length, unusedSince: null, erasedOn: null })
      .execute();
  await insertParts(trx, sha256, bytes);
}

/** The pieces in their order; none once it is erased. */
export const partsOf = (db: Kysely<Tables>, sha256: string) =>
  db.selectFrom('scanParts').select('bytes').where('sha256', '=', sha256).orderBy('part').execute();

/** Notes since when no scan has a content, and that one has it again. */
export async function noteUse(trx: Transaction<Tables>, today: string): Promise<void> {
  const used = sql`EXISTS (SELECT 1 FROM scans WHERE scans.sha256 = scanContents.sha256)`;
  await sql`UPDATE scanContents SET unusedSince = ${today} WHERE unusedSince IS NULL AND NOT ${used}`.execute(
    trx,
  );
  await sql`UPDATE scanContents SET unusedSince = NULL WHERE unusedSince IS NOT NULL AND ${used}`.execute(
    trx,
  );
}

/** What no scan has had since that day or longer. */
export const unusedUpTo = (db: Kysely<Tables>, day: string) =>
  db
    .selectFrom('scanContents')
    .select('sha256')
    .where('unusedSince', '<=', day)
    .where('erasedOn', 'is', null)
    .execute();

/** `secure_delete` of the connection overwrites the pages. */
export async function eraseContent(trx: Transaction<Tables>, sha256: string, today: string): Promise<void> {
  await trx.deleteFrom('scanParts').where('sha256', '=', sha256).execute();
  await trx.updateTable('scanContents').set({ erasedOn: today }).where('sha256', '=', sha256).execute();
}
