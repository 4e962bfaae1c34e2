import { type Kysely, sql, type Transaction } from 'kysely';
import type { Known } from '#shared/transfer/sameness.ts';
import type { Assignment, ImportRun } from '#shared/transfer/transfer.ts';
import type { Tables } from '../db/tables.ts';

/** Everybody, with every form of their name, for finding who is there already. */
export async function readEverybody(db: Kysely<Tables>): Promise<Known[]> {
  const people = await db
    .selectFrom('clients')
    .select(['id', 'familyName', 'givenNames', 'birthDate'])
    .orderBy('id')
    .execute();
  const names = Map.groupBy(
    await db.selectFrom('clientNames').select(['clientId', 'familyName', 'givenNames']).execute(),
    ({ clientId }) => clientId,
  );
  const numbers = Map.groupBy(
    await db.selectFrom('outsideNumbers').select(['clientId', 'number']).execute(),
    ({ clientId }) => clientId,
  );
  return people.map((person) => ({
    ref: person.id,
    names: [person, ...(names.get(person.id) ?? [])],
    birthDate: person.birthDate,
    formerNumbers: (numbers.get(person.id) ?? []).map(({ number }) => number),
  }));
}

/** Rises with every change of a fact: what was computed from facts holds as long as it stays. */
export async function lastChange(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('historyEntries')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

export const peopleByIds = (db: Kysely<Tables>, ids: readonly string[]) =>
  db
    .selectFrom('clients')
    .select(['id', 'number', 'familyName', 'givenNames', 'birthDate'])
    .where('id', 'in', [...ids])
    .execute();

export const insertRun = (trx: Transaction<Tables>, run: Tables['importRuns']) =>
  trx.insertInto('importRuns').values(run).execute();

export const updateRun = (
  trx: Transaction<Tables>,
  id: string,
  patch: Partial<Pick<Tables['importRuns'], 'created' | 'completed' | 'takenBackAt'>>,
) => trx.updateTable('importRuns').set(patch).where('id', '=', id).execute();

export const insertRunEntry = (trx: Transaction<Tables>, runId: string, entryId: number) =>
  trx.insertInto('importEntries').values({ runId, entryId }).execute();

/** Newest first: what one row made may have been completed by a later one. */
export const entriesOfRun = async (db: Kysely<Tables>, runId: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('importEntries')
    .select('entryId')
    .where('runId', '=', runId)
    .orderBy('entryId', 'desc')
    .execute();
  return rows.map(({ entryId }) => entryId);
};

export const findRun = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('importRuns').selectAll().where('id', '=', id).executeTakeFirst();

export const listRuns = (db: Kysely<Tables>): Promise<ImportRun[]> =>
  db
    .selectFrom('importRuns as r')
    .leftJoin('users as u', 'u.id', 'r.takenBy')
    .select(['r.id', 'r.fileName', 'r.takenAt as at', 'r.created', 'r.completed', 'r.takenBackAt'])
    .select(sql<string>`coalesce(u.name, '')`.as('by'))
    .orderBy('r.takenAt', 'desc')
    .orderBy('r.id', 'desc')
    .limit(50)
    .execute();

export const readMapping = async (db: Kysely<Tables>, headers: string): Promise<string | null> => {
  const row = await db
    .selectFrom('importMappings')
    .select('mapping')
    .where('headers', '=', headers)
    .executeTakeFirst();
  return row?.mapping ?? null;
};

export const saveMapping = (trx: Transaction<Tables>, headers: string, mapping: string) =>
  trx
    .insertInto('importMappings')
    .values({ headers, mapping })
    .onConflict((conflict) => conflict.column('headers').doUpdateSet({ mapping }))
    .execute();

export const readValues = (db: Kysely<Tables>) =>
  db
    .selectFrom('importValues')
    .select(['target', 'value', 'code'])
    .orderBy('target')
    .orderBy('value')
    .execute();

export const saveValue = (trx: Transaction<Tables>, { target, value, code }: Assignment) =>
  trx
    .insertInto('importValues')
    .values({ target, value, code })
    .onConflict((conflict) => conflict.columns(['target', 'value']).doUpdateSet({ code }))
    .execute();

export type PlainRow = Readonly<Record<string, unknown>>;

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table of the file with its columns, as they are, not as somebody wrote them down. */
export async function tableShapes(db: Kysely<Tables>): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; column: string }>`
    SELECT t.name, c.name AS "column" FROM pragma_table_list t, pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
    ORDER BY t.name, c.cid`.execute(db);
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column }) => column),
  }));
}

export async function countRowsOf(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.id(table)}`.execute(db);
  return rows[0]?.n ?? 0;
}

const anyTable = (db: Kysely<Tables>) => db as unknown as Kysely<Record<string, Record<string, unknown>>>;

/** One row after the other: the largest table of a large office does not fit into memory. */
export const streamRows = (db: Kysely<Tables>, table: string): AsyncIterable<PlainRow> =>
  anyTable(db).selectFrom(table).selectAll().stream();

export const rowsOfClient = (
  db: Kysely<Tables>,
  table: string,
  column: 'id' | 'clientId',
  clientId: string,
): Promise<PlainRow[]> => anyTable(db).selectFrom(table).selectAll().where(column, '=', clientId).execute();

export const userNames = (db: Kysely<Tables>) => db.selectFrom('users').select(['id', 'name']).execute();
