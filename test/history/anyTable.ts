import { type Kysely, sql } from 'kysely';
import type { Tables } from '#electron/db/tables.ts';
import { personTables } from '#electron/history/asOf/repository.ts';
import { anyTables } from '#electron/history/rows.ts';

/** What the schema itself says of a column: enough to make a row of any table, also of one that comes later. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly mayBeNull: boolean;
  /** The table it points to. */
  readonly refers: string | null;
  /** The values a CHECK allows; null: any. */
  readonly allowed: readonly (string | number)[] | null;
}

export interface Shape {
  readonly table: string;
  readonly columns: readonly Column[];
}

function allowedIn(ddl: string, column: string): (string | number)[] | null {
  const list = new RegExp(`\\b${column} IN \\(([^)]*)\\)`).exec(ddl)?.[1];
  return (
    list
      ?.split(',')
      .map((value) => value.trim())
      .map((value) => (value.startsWith("'") ? value.slice(1, -1) : Number(value))) ?? null
  );
}

async function shapeOf(db: Kysely<Tables>, table: string): Promise<Shape> {
  const ddl = await sql<{ sql: string }>`SELECT sql FROM sqlite_schema WHERE name = ${table}`.execute(db);
  const info = await sql<{ name: string; type: string; notnull: number; pk: number }>`
    SELECT * FROM pragma_table_info(${table})`.execute(db);
  const keys = await sql<{ from: string; table: string }>`
    SELECT "from", "table" FROM pragma_foreign_key_list(${table})`.execute(db);
  return {
    table,
    columns: info.rows.map(({ name, type, notnull, pk }) => ({
      name,
      type,
      mayBeNull: notnull === 0 && pk === 0,
      refers: keys.rows.find(({ from }) => from === name)?.table ?? null,
      allowed: allowedIn(ddl.rows[0]?.sql ?? '', name),
    })),
  };
}

/** Every table whose rows belong to a person, and the people themselves. */
export async function shapes(db: Kysely<Tables>): Promise<Shape[]> {
  const tables = ['clients', ...(await personTables(db))];
  return Promise.all(tables.map((table) => shapeOf(db, table)));
}

export type AnyRow = Record<string, unknown>;

/** The key of the one row that stands in each table outside a person's, where rows of a person point to one. */
export const outside = 'outside';

/** Makes it: the content of a scan, for one. Not through history, as the rooms do not either. */
export async function standOutside(db: Kysely<Tables>, all: readonly Shape[]): Promise<void> {
  const inside = new Set(['users', ...all.map(({ table }) => table)]);
  const referred = new Set(all.flatMap(({ columns }) => columns.flatMap(({ refers }) => refers ?? [])));
  for (const table of [...referred].filter((name) => !inside.has(name))) {
    const { columns } = await shapeOf(db, table);
    const row = columns.map(({ name, type, mayBeNull }, nth) => {
      if (nth === 0) return [name, outside];
      return [name, mayBeNull ? null : type === 'TEXT' ? '' : 0];
    });
    await anyTables(db).insertInto(table).values(Object.fromEntries(row)).execute();
  }
}

/** Everything that lies in these tables of one person, row by row in order of their ids. */
export async function everything(
  db: Kysely<Tables>,
  all: readonly Shape[],
  clientId: string,
): Promise<Record<string, AnyRow[]>> {
  const found: Record<string, AnyRow[]> = {};
  for (const { table } of all)
    found[table] = await anyTables(db)
      .selectFrom(table)
      .selectAll()
      .where(table === 'clients' ? 'id' : 'clientId', '=', clientId)
      .orderBy('id')
      .execute();
  return found;
}
