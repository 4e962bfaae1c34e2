import { type Kysely, sql } from 'kysely';
import type { Tables } from '#electron/db/tables.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

/** What a column takes that no rule of the schema tells: code lists and JSON. */
const known: Readonly<Record<string, string>> = {
  consultation: 'followUp',
  kind: 'former',
  language: 'de',
  leftOut: '{"fields":{},"rows":[]}',
  model: '{}',
  measures: '[]',
  purpose: 'statistics',
  script: 'Latn',
  way: 'recognition',
};

async function schemaOf(db: Kysely<Tables>, table: string) {
  const columns =
    await sql<Column>`SELECT name, type, "notnull", pk FROM pragma_table_info(${table})`.execute(db);
  const keys = await sql<{ from: string; table: string }>`
    SELECT "from", "table" FROM pragma_foreign_key_list(${table})`.execute(db);
  const text = await sql<{ sql: string }>`SELECT sql FROM sqlite_schema WHERE name = ${table}`.execute(db);
  return { columns: columns.rows, keys: keys.rows, text: text.rows[0]?.sql ?? '' };
}

const firstAllowed = (text: string, column: string): string | undefined =>
  new RegExp(`CHECK \\(${column} IN \\('?([^',)]+)`).exec(text)?.[1];

function invented({ name, type }: Column, text: string): unknown {
  const allowed = firstAllowed(text, name);
  if (type !== 'TEXT') return Number(allowed ?? 1);
  return allowed ?? known[name] ?? (/(On|At|Until)$/.test(name) ? '2026-01-02' : 'de');
}

let last = 0;

/** One row for a person in any table, with whatever rows it hangs on; returns its id. */
export async function inventRow(
  db: Kysely<Tables>,
  table: string,
  owner: { readonly clientId: string; readonly userId: string },
): Promise<string> {
  const { columns, keys, text } = await schemaOf(db, table);
  last += 1;
  // A table of contents is known by what it contains.
  const key = columns.some(({ name }) => name === 'id')
    ? 'id'
    : (columns.find(({ pk }) => pk === 1)?.name ?? 'id');
  const row: Record<string, unknown> = { [key]: `invented-${last}` };
  for (const column of columns) {
    const { name } = column;
    if (name === key || column.notnull + column.pk === 0) continue;
    const target = keys.find(({ from }) => from === name)?.table;
    if (name === 'clientId' || target === 'clients') row[name] = owner.clientId;
    else if (target === 'users') row[name] = owner.userId;
    else row[name] = target ? await inventRow(db, target, owner) : invented(column, text);
  }
  const any = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  await any.insertInto(table).values(row).execute();
  return String(row[key]);
}

/** Every table that says by a column whose row it is, or refers to a person. */
export async function tablesOfPeople(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT DISTINCT t.name FROM pragma_table_list AS t
    WHERE t.schema = 'main' AND t.type = 'table' AND (
      EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = 'clientId')
      OR EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) AS f WHERE f."table" = 'clients'))
    ORDER BY t.name`.execute(db);
  return rows.map(({ name }) => name);
}
