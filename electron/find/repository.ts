import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Lookup } from '#shared/find/words.ts';
import type { Tables } from '../db/tables.ts';
import { anyTables } from '../history/rows.ts';
import { type Bits, noBits, pack, placeOf, put, unpack } from './postings.ts';

/** Of a row that has a number; the number of one that gets a text for the first time. */
export async function numberOf(trx: Transaction<Tables>, tableName: string, rowId: string): Promise<number> {
  const known = await findNumber(trx, rowId);
  if (known !== null) return known;
  const { n } = await trx
    .insertInto('textEntries')
    .values({ tableName, rowId })
    .returning('n')
    .executeTakeFirstOrThrow();
  return n;
}

export async function findNumber(db: Kysely<Tables>, rowId: string): Promise<number | null> {
  const row = await db.selectFrom('textEntries').select('n').where('rowId', '=', rowId).executeTakeFirst();
  return row?.n ?? null;
}

export const forgetNumber = (trx: Transaction<Tables>, n: number) =>
  trx.deleteFrom('textEntries').where('n', '=', n).execute();

/** How many terms one statement takes: SQLite binds at most 32,766 values. */
const AT_ONCE = 1000;

/** Of one shelf and chunk: for each term which texts gain it (true) or lose it. */
export type TermChanges = ReadonlyMap<string, ReadonlyMap<number, boolean>>;

/** Texts of a chunk gain terms, or lose them: each term is read and written once, however many texts it is about. */
export async function setTerms(
  trx: Transaction<Tables>,
  shelf: string,
  chunk: number,
  changes: TermChanges,
): Promise<void> {
  const terms = [...changes];
  for (let at = 0; at < terms.length; at += AT_ONCE) {
    const some = terms.slice(at, at + AT_ONCE);
    const words = some.map(([term]) => term);
    const stored = await trx
      .selectFrom('textTerms')
      .select(['term', 'texts'])
      .where('shelf', '=', shelf)
      .where('chunk', '=', chunk)
      .where('term', 'in', words)
      .execute();
    const known = new Map(stored.map(({ term, texts }) => [term, texts]));
    const changed = some.map(([term, texts]) => {
      const bits = noBits();
      const before = known.get(term);
      if (before) unpack(before, bits);
      for (const [n, on] of texts) put(bits, placeOf(n), on);
      return { shelf, term, chunk, texts: pack(bits) };
    });
    const gone = changed.filter(({ texts }) => texts === null).map(({ term }) => term);
    if (gone.length > 0)
      await trx
        .deleteFrom('textTerms')
        .where('shelf', '=', shelf)
        .where('chunk', '=', chunk)
        .where('term', 'in', gone)
        .execute();
    const left = changed.flatMap(({ texts, ...key }) => (texts === null ? [] : [{ ...key, texts }]));
    if (left.length > 0)
      await trx
        .insertInto('textTerms')
        .values(left)
        .onConflict((conflict) =>
          conflict
            .columns(['shelf', 'term', 'chunk'])
            .doUpdateSet((eb) => ({ texts: eb.ref('excluded.texts') })),
        )
        .execute();
  }
}

/** The texts in which a word stands in one of its forms, chunk by chunk. */
export async function textsWith(
  db: Kysely<Tables>,
  shelves: readonly string[],
  lookups: readonly Lookup[],
): Promise<Map<number, Bits>> {
  const found = new Map<number, Bits>();
  for (const shelf of shelves) {
    for (const lookup of lookups) {
      const range =
        lookup.term === undefined
          ? sql`term >= ${lookup.from} AND term < ${lookup.to}`
          : sql`term = ${lookup.term}`;
      const { rows } = await sql<{ chunk: number; texts: Uint8Array }>`
        SELECT chunk, texts FROM textTerms WHERE shelf = ${shelf} AND ${range}`.execute(db);
      for (const { chunk, texts } of rows) {
        const bits = found.get(chunk) ?? noBits();
        found.set(chunk, bits);
        unpack(texts, bits);
      }
    }
  }
  return found;
}

export interface FoundRow {
  readonly n: number;
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The rows behind numbers, highest number first. */
/** Any number of values: a statement has room for some thousands of its own. */
const oneOf = <V>(values: readonly V[]) => sql<V>`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

export async function rowsBehind(db: Kysely<Tables>, numbers: readonly number[]): Promise<FoundRow[]> {
  if (numbers.length === 0) return [];
  const entries = await db
    .selectFrom('textEntries')
    .selectAll()
    .where('n', 'in', oneOf(numbers))
    .orderBy('n', 'desc')
    .execute();
  const rows = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [table, some] of Map.groupBy(entries, ({ tableName }) => tableName)) {
    const ids = some.map(({ rowId }) => rowId);
    for (const row of await anyTables(db)
      .selectFrom(table)
      .selectAll()
      .where('id', 'in', oneOf(ids))
      .execute())
      rows.set(String(row.id), row);
  }
  return entries.flatMap(({ n, tableName, rowId }) => {
    const row = rows.get(rowId);
    return row ? [{ n, table: tableName, row }] : [];
  });
}

export type Person = Pick<Selectable<Tables['clients']>, 'id' | 'number' | 'familyName' | 'givenNames'>;

export async function peopleOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'number', 'familyName', 'givenNames'])
    .where('id', 'in', oneOf([...new Set(ids)]))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Distinct values of an indexed column, one look into the index for each instead of a walk through all rows. */
const distinct = (table: 'benefits' | 'consents', column: 'provider' | 'body') => sql`
  WITH RECURSIVE names (name) AS (
    SELECT min(${sql.ref(column)}) FROM ${sql.table(table)} WHERE ${sql.ref(column)} > ''
    UNION ALL
    SELECT (SELECT min(${sql.ref(column)}) FROM ${sql.table(table)} WHERE ${sql.ref(column)} > names.name)
      FROM names WHERE names.name IS NOT NULL
  ) SELECT name FROM names WHERE name IS NOT NULL`;

/** The bodies named in the files: whom somebody gets benefits from, whom we may talk to. */
export async function namedBodies(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    ${distinct('benefits', 'provider')}`.execute(db);
  const released = await sql<{ name: string }>`${distinct('consents', 'body')}`.execute(db);
  return [...new Set([...rows, ...released.rows].map(({ name }) => name))].sort((a, b) =>
    a.localeCompare(b, 'de'),
  );
}

interface Tied {
  readonly clientId: string;
  readonly number: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** Joined by commas. */
  readonly ties: string;
}

/** Who has to do with a body, by name, and through what. */
export async function tiesOf(
  db: Kysely<Tables>,
  { authority, spellings }: { readonly authority: string | null; readonly spellings: readonly string[] },
  limit: number,
): Promise<{ total: number; people: Tied[] }> {
  const names = sql.join(spellings.length === 0 ? [sql`NULL`] : spellings);
  const ties =
    authority === null
      ? sql`SELECT clientId, 'benefit' AS tie FROM benefits WHERE provider IN (${names})
          UNION SELECT clientId, 'release' FROM consents WHERE body IN (${names})`
      : sql`SELECT clientId, 'release' AS tie FROM consents WHERE authority = ${authority}
          UNION SELECT clientId, 'procedure' FROM procedureEvents WHERE authority = ${authority}
          UNION SELECT clientId, 'letter' FROM letters WHERE authority = ${authority}`;
  const { rows } = await sql<Tied & { total: number }>`
    SELECT c.id AS clientId, c.number, c.familyName, c.givenNames, group_concat(t.tie) AS ties,
      count(*) OVER () AS total
    FROM (${ties}) t JOIN clients c ON c.id = t.clientId
    GROUP BY c.id ORDER BY c.sortName, c.id LIMIT ${limit}`.execute(db);
  return { total: rows[0]?.total ?? 0, people: rows.map(({ total: _, ...person }) => person) };
}
