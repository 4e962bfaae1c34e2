import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

export type ClientRecord = Selectable<Tables['clients']>;

export const findClient = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst();

export const findName = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('clientNames').selectAll().where('id', '=', id).executeTakeFirst();

export const findNames = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('clientNames')
    .select(['id', 'kind', 'familyName', 'givenNames', 'romanises'])
    .where('clientId', '=', clientId)
    .orderBy('id')
    .execute();

/** Numbers, birth years and postcodes of the files that went up in this one. */
export async function findFormer(db: Kysely<Tables>, clientId: string): Promise<(string | null)[]> {
  const { rows } = await sql<{ number: string; year: string | null; postcode: string | null }>`
    SELECT number, substr(json_extract(leftOut, '$.fields.birthDate'), 1, 4) AS year,
      json_extract(leftOut, '$.fields.postcode') AS postcode
    FROM formerNumbers WHERE clientId = ${clientId} ORDER BY id`.execute(db);
  return rows.flatMap(({ number, year, postcode }) => [number, year, postcode]);
}

/** Numbers under which a former system, a card index or another office keeps the person. */
export const findOutsideNumbers = async (db: Kysely<Tables>, clientId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('outsideNumbers')
    .select('number')
    .where('clientId', '=', clientId)
    .orderBy('id')
    .execute();
  return rows.map(({ number }) => number);
};

export const countClients = async (db: Kysely<Tables>): Promise<number> =>
  (
    await db
      .selectFrom('clients')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

/** The smallest string above every string that starts with `prefix`: makes a prefix search a range. */
const above = (prefix: string): string => `${prefix}\u{10ffff}`;

type Words = readonly (readonly string[])[];

/** Sort name and id of those for whom every word is the beginning of one of their terms. */
const matching = (words: Words) => {
  const ofWord = (alternatives: readonly string[]) =>
    sql`SELECT sortName, clientId FROM clientTerms WHERE ${sql.join(
      alternatives.map((prefix) => sql`(term >= ${prefix} AND term < ${above(prefix)})`),
      sql` OR `,
    )}`;
  return sql`SELECT DISTINCT sortName, clientId FROM (${sql.join(words.map(ofWord), sql` INTERSECT `)})`;
};

/** The same of those whose present case is of this kind. */
const ofType = (caseType: string, words: Words) => sql`SELECT c.sortName, k.clientId FROM cases k
    JOIN caseStates s ON s.clientId = k.clientId AND s.caseId = k.id
    JOIN clients c ON c.id = k.clientId
    WHERE k.caseType = ${caseType}${
      words.length === 0 ? sql`` : sql` AND k.clientId IN (SELECT clientId FROM (${matching(words)}))`
    }`;

export interface Page {
  /** Fallart of the present case; null: whichever. */
  readonly caseType?: string | null;
  /** Ids of those who come before all others, in this order. */
  readonly first?: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** Ids in order of name, and how many match in all. Without words: everybody. */
export async function searchClients(
  db: Kysely<Tables>,
  words: Words,
  { caseType = null, first = [], offset, limit }: Page,
) {
  if (words.length === 0 && caseType === null) {
    const { rows } = await sql<{
      id: string;
    }>`SELECT id FROM clients ORDER BY sortName, id LIMIT ${limit} OFFSET ${offset}`.execute(db);
    return { matching: await countClients(db), ids: rows.map((row) => row.id) };
  }
  const found = caseType === null ? matching(words) : ofType(caseType, words);
  const places = first.map((id, at) => sql`WHEN ${id} THEN ${at}`);
  const rank =
    places.length > 0 ? sql`CASE clientId ${sql.join(places, sql` `)} ELSE ${places.length} END, ` : sql``;
  // One pass finds, counts and sorts: the terms carry the sort name, so that nobody has to be looked up.
  const { rows } = await sql<{ id: string; matching: number }>`
    SELECT clientId AS id, count(*) OVER () AS matching FROM (${found})
    ORDER BY ${rank}sortName, clientId LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const [top] = rows;
  if (top) return { matching: top.matching, ids: rows.map((row) => row.id) };
  const all = await sql<{ n: number }>`SELECT count(*) AS n FROM (${found})`.execute(db);
  return { matching: all.rows[0]?.n ?? 0, ids: [] };
}

/** What a list shows of each person, in the order of `ids`. */
export async function listRows(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('clients as c')
    .select(['c.id', 'c.number', 'c.familyName', 'c.givenNames', 'c.birthDate', 'c.nationality', 'c.town'])
    .select((eb) => [
      eb
        .selectFrom('clientNames as n')
        .select(sql<string>`trim(n.givenNames || ' ' || n.familyName)`.as('name'))
        .whereRef('n.clientId', '=', 'c.id')
        .where('n.kind', '=', 'original')
        .orderBy('n.id')
        .limit(1)
        .as('originalName'),
      eb
        .selectFrom('contacts as k')
        .select('k.heldOn')
        .whereRef('k.clientId', '=', 'c.id')
        .orderBy('k.heldOn', 'desc')
        .limit(1)
        .as('lastContactOn'),
      eb.selectFrom('caseStates as s').select('s.status').whereRef('s.clientId', '=', 'c.id').as('status'),
      eb
        .selectFrom('qualifications as q')
        .select('q.occupation')
        .whereRef('q.clientId', '=', 'c.id')
        .where('q.occupation', 'is not', null)
        .orderBy('q.createdAt', 'desc')
        .limit(1)
        .as('occupation'),
    ])
    .where('c.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The next office number of the year; never given twice, even after an undo. */
export async function takeNumber(trx: Transaction<Tables>, year: number): Promise<string> {
  const { last } = await trx
    .insertInto('counters')
    .values({ year, last: 1 })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ last: sql`last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${year}-${String(last).padStart(4, '0')}`;
}

/**
 * Renews the words a person is found by. Most changes leave them as they were, and each one written dirties a
 * page of its own in a large office.
 */
export async function replaceTerms(
  trx: Transaction<Tables>,
  { id: clientId, sortName }: Pick<ClientRecord, 'id' | 'sortName'>,
  terms: readonly string[],
) {
  const stored = await trx
    .selectFrom('clientTerms')
    .select(['term', 'sortName'])
    .where('clientId', '=', clientId)
    .execute();
  const wanted = new Set(terms);
  if (
    stored.length === wanted.size &&
    stored.every((row) => row.sortName === sortName && wanted.has(row.term))
  )
    return;
  if (stored.length > 0) await trx.deleteFrom('clientTerms').where('clientId', '=', clientId).execute();
  if (terms.length === 0) return;
  // One statement whatever their number: SQLite compiles it once.
  await sql`INSERT INTO clientTerms (term, sortName, clientId)
    SELECT value, ${sortName}, ${clientId} FROM json_each(${JSON.stringify(terms)})`.execute(trx);
}

export const noteOpening = (trx: Transaction<Tables>, userId: string, clientId: string, openedAt: string) =>
  trx
    .insertInto('openings')
    .values({ userId, clientId, openedAt })
    .onConflict((conflict) => conflict.columns(['userId', 'clientId']).doUpdateSet({ openedAt }))
    .execute();

export const recentIds = async (db: Kysely<Tables>, userId: string, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('openings')
    .select('clientId')
    .where('userId', '=', userId)
    .orderBy('openedAt', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.clientId);
};
