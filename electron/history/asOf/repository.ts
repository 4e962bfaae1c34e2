import { type Kysely, sql } from 'kysely';
import type { Tables } from '#electron/db/tables.ts';
import { anyTables } from '#electron/history/rows.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** The tables of the file as DDL, without its indexes. */
export async function tableStatements(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`
    SELECT sql FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'`.execute(db);
  return rows.map((row) => row.sql);
}

const hasColumn = (name: string, more = sql``) =>
  sql`EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = ${name} ${more})`;

/** Tracked tables, by the rule of the first migration: those with a text `id`. */
const trackedTables = async (db: Kysely<Tables>, ofPeople: boolean): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'clients'
      AND ${hasColumn('id', sql`AND type = 'TEXT'`)} AND ${hasColumn('clientId')} = ${ofPeople ? 1 : 0}`.execute(
    db,
  );
  return rows.map(({ name }) => name);
};

/** Those whose rows belong to a person: they have a `clientId` besides. */
export const personTables = (db: Kysely<Tables>): Promise<string[]> => trackedTables(db, true);

/** All rows of a person, by table. */
export async function rowsOfPerson(db: Kysely<Tables>, clientId: string): Promise<Map<string, AnyRow[]>> {
  const any = anyTables(db);
  const found = new Map<string, AnyRow[]>([
    ['clients', await any.selectFrom('clients').selectAll().where('id', '=', clientId).execute()],
  ]);
  for (const table of await personTables(db))
    found.set(table, await any.selectFrom(table).selectAll().where('clientId', '=', clientId).execute());
  return found;
}

/** What a file's rows refer to besides the person: the office, who works in it, its own catalogue rows. */
export async function rowsOfOffice(db: Kysely<Tables>): Promise<Map<string, AnyRow[]>> {
  const found = new Map<string, AnyRow[]>();
  for (const table of await trackedTables(db, false))
    found.set(table, await anyTables(db).selectFrom(table).selectAll().execute());
  return found;
}

/** What is known of scans without what is on them. */
export const contentsOf = (db: Kysely<Tables>, hashes: readonly string[]): Promise<AnyRow[]> =>
  hashes.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('scanContents')
        .selectAll()
        .where('sha256', 'in', [...hashes])
        .execute();

/** SQLite binds at most 32,766 values; no table has more columns than this allows for. */
const ROWS_AT_ONCE = 500;

/**
 * Rows as they were recorded, as far as they fit a table as it is today: a column that is gone is left out,
 * one that came later takes its default, and a row that lacks what the table demands by now stays away.
 */
export async function putRows(db: Kysely<Tables>, table: string, rows: readonly AnyRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { rows: columns } = await sql<{ name: string; demanded: number; standard: string | null }>`
    SELECT name, "notnull" AS demanded, dflt_value AS standard FROM pragma_table_info(${table})`.execute(db);
  const demanded = columns.filter((column) => column.demanded === 1 && column.standard === null);
  const fitting = rows
    .filter((row) => demanded.every(({ name }) => name in row))
    .map((row) =>
      Object.fromEntries(columns.flatMap(({ name }) => (name in row ? [[name, row[name]]] : []))),
    );
  for (const some of Map.groupBy(fitting, (row) => Object.keys(row).join()).values())
    for (let at = 0; at < some.length; at += ROWS_AT_ONCE)
      await anyTables(db)
        .insertInto(table)
        .values(some.slice(at, at + ROWS_AT_ONCE))
        .execute();
}
