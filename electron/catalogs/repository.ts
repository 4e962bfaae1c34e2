import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** All of the office's rows with the name of who changed them last, in the order they were made. */
export const ownRows = (db: Kysely<Tables>) =>
  db
    .selectFrom('catalogRows')
    .leftJoin('users', 'users.id', 'catalogRows.changedBy')
    .selectAll('catalogRows')
    .select('users.name as by')
    .orderBy('catalogRows.id')
    .execute();

export const findOwnRow = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('catalogRows').selectAll().where('id', '=', id).executeTakeFirst();

export const versionsOf = (db: Kysely<Tables>, catalog: string, code: string) =>
  db
    .selectFrom('catalogRows')
    .selectAll()
    .where('catalog', '=', catalog)
    .where('code', '=', code)
    .orderBy('validFrom')
    .execute();

/** Does anything in the files of people name this authority? */
export async function isAuthorityNamed(db: Kysely<Tables>, code: string): Promise<boolean> {
  for (const table of ['procedureEvents', 'letters', 'consents'] as const) {
    const found = await db
      .selectFrom(table)
      .select('id')
      .where('authority', '=', code)
      .limit(1)
      .executeTakeFirst();
    if (found) return true;
  }
  return false;
}

/** The same of an occupation. */
export async function isOccupationNamed(db: Kysely<Tables>, code: string): Promise<boolean> {
  for (const table of ['applications', 'qualifications'] as const) {
    const found = await db
      .selectFrom(table)
      .select('id')
      .where('occupation', '=', code)
      .limit(1)
      .executeTakeFirst();
    if (found) return true;
  }
  return false;
}

/** Of a kind of paper the office has added: is there one, or does an application say a word on it? */
export async function isPaperTypeNamed(db: Kysely<Tables>, code: string): Promise<boolean> {
  for (const table of ['papers', 'documents'] as const) {
    const found = await db
      .selectFrom(table)
      .select('id')
      .where('type', '=', code)
      .limit(1)
      .executeTakeFirst();
    if (found) return true;
  }
  return false;
}

/** Is this measure recommended to anybody? */
export const isMeasureNamed = async (db: Kysely<Tables>, code: string): Promise<boolean> =>
  (await db
    .selectFrom('recommendations')
    .select('id')
    .where('measure', '=', code)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** The same of an instrument that pays. */
export const isInstrumentNamed = async (db: Kysely<Tables>, code: string): Promise<boolean> =>
  (await db.selectFrom('claims').select('id').where('instrument', '=', code).limit(1).executeTakeFirst()) !==
  undefined;

/** What has happened to these rows, the latest first. Changes of the office's own rows belong to nobody's file. */
export const allSteps = (db: Kysely<Tables>) =>
  db
    .selectFrom('historyEntries')
    .innerJoin('historyChanges', 'historyChanges.entryId', 'historyEntries.id')
    .leftJoin('users', 'users.id', 'historyEntries.userId')
    .select(['historyEntries.at', 'historyEntries.call', 'historyEntries.kind', 'users.name as by'])
    .select(['historyChanges.rowId', 'historyChanges.before', 'historyChanges.after'])
    .where('historyEntries.clientId', 'is', null)
    .where('historyEntries.call', 'like', 'catalogs.%')
    .where('historyChanges.tableName', '=', 'catalogRows')
    .orderBy('historyEntries.id', 'desc')
    .orderBy('historyChanges.seq', 'desc')
    .execute();
