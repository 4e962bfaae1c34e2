import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** The office's template; there is one or none. */
export const findTemplate = (db: Kysely<Tables>) =>
  db
    .selectFrom('letterTemplates as t')
    .innerJoin('users as u', 'u.id', 't.takenBy')
    .select(['t.id', 't.fileName', 't.sha256', 't.size', 't.inUse', 't.takenAt', 'u.name as takenBy'])
    .executeTakeFirst();

export const contentOf = (db: Kysely<Tables>, sha256: string) =>
  db.selectFrom('templateContents').select('bytes').where('sha256', '=', sha256).executeTakeFirst();

/** Not tracked: the history has its hash. The same file twice is there once. */
export const keepContent = (trx: Transaction<Tables>, sha256: string, bytes: Uint8Array) =>
  trx
    .insertInto('templateContents')
    .values({ sha256, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
