import { type Kysely, sql } from 'kysely';

/** A column by which rows of a table belong to a person. */
export interface PersonColumn {
  readonly table: string;
  readonly column: string;
  /** Columns that together are unique and hold this one: a person can have one such row only. */
  readonly unique: readonly (readonly string[])[];
  /** The rows know when they were made (`createdAt`). */
  readonly dated: boolean;
}

async function uniqueWith(db: Kysely<unknown>, table: string, column: string): Promise<string[][]> {
  const { rows } = await sql<{ columns: string }>`
    SELECT json_group_array(i.name) AS columns
    FROM pragma_index_list(${table}) AS l JOIN pragma_index_info(l.name) AS i
    WHERE l."unique" = 1 AND l.partial = 0 GROUP BY l.name`.execute(db);
  return rows.map(({ columns }) => JSON.parse(columns) as string[]).filter((names) => names.includes(column));
}

/**
 * Every column of a tracked table that says whose row it is, read from the file's own schema, so that a table of
 * a later room cannot be forgotten: `clientId`, and whatever else refers to a person. Tracked tables are those
 * whose rows have a text `id`; what is derived has none.
 */
export async function personColumns<DB>(from: Kysely<DB>): Promise<readonly PersonColumn[]> {
  const db = from as unknown as Kysely<unknown>;
  const { rows } = await sql<{ table: string; column: string; dated: number }>`
    SELECT t.name AS "table", c.name AS "column",
      EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS d WHERE d.name = 'createdAt') AS dated
    FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name <> 'clients'
      AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS i WHERE i.name = 'id' AND i.type = 'TEXT')
      AND (c.name = 'clientId' OR EXISTS (
        SELECT 1 FROM pragma_foreign_key_list(t.name) AS f WHERE f."table" = 'clients' AND f."from" = c.name))
    ORDER BY t.name, c.cid`.execute(db);
  return Promise.all(
    rows.map(async ({ table, column, dated }) => ({
      ...{ table, column, dated: dated === 1 },
      unique: await uniqueWith(db, table, column),
    })),
  );
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Rows = Kysely<Record<string, Row>>;

/** The rows of a person in such a table, by id, with what makes them unique and no more: a row may be large. */
export const personRows = <DB>(
  db: Kysely<DB>,
  { table, column, unique, dated }: PersonColumn,
  clientId: string,
): Promise<Row[]> =>
  (db as unknown as Rows)
    .selectFrom(table)
    .select([...new Set(['id', ...(dated ? ['createdAt'] : []), ...unique.flat()])])
    .where(column, '=', clientId)
    .orderBy('id')
    .execute() as unknown as Promise<Row[]>;

/** Rows of any table by id, whole. */
export const wholeRows = <DB>(db: Kysely<DB>, table: string, ids: readonly string[]): Promise<Row[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : ((db as unknown as Rows)
        .selectFrom(table)
        .selectAll()
        .where('id', 'in', [...ids])
        .orderBy('id')
        .execute() as unknown as Promise<Row[]>);
