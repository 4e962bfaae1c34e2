import { type Kysely, sql, type Transaction } from 'kysely';
import { keysOf, type MatchRow } from '#shared/clients/duplicates/matchRow.ts';
import type { Tables } from '../../db/tables.ts';

type Db = Kysely<Tables>;
type Trx = Transaction<Tables>;

const findMatch = (db: Db, clientId: string) =>
  db.selectFrom('matchPeople').selectAll().where('clientId', '=', clientId).executeTakeFirst();

export const matchesOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db.selectFrom('matchPeople').select(['clientId', 'facts']).where('clientId', 'in', ids).execute();

async function forgetMatch(trx: Trx, clientId: string, keys: readonly string[]): Promise<void> {
  await trx
    .deleteFrom('likelyPairs')
    .where((eb) => eb.or([eb('firstId', '=', clientId), eb('secondId', '=', clientId)]))
    .execute();
  if (keys.length > 0)
    await trx.deleteFrom('matchKeys').where('key', 'in', keys).where('clientId', '=', clientId).execute();
  await trx.deleteFrom('matchPeople').where('clientId', '=', clientId).execute();
}

/** Renews what is compared of a person; null: there is nobody any more. Most changes leave it as it was. */
export async function replaceMatch(trx: Trx, clientId: string, row: MatchRow | null): Promise<void> {
  const before = await findMatch(trx, clientId);
  if (row && before?.facts === row.facts && before.keys === row.keys) return;
  if (before) await forgetMatch(trx, clientId, keysOf(before.keys));
  if (!row) return;
  await trx
    .insertInto('matchPeople')
    .values({ clientId, ...row, due: 1 })
    .execute();
  const keys = keysOf(row.keys).map((key) => ({ key, clientId, birthDate: row.birthDate }));
  if (keys.length > 0) await trx.insertInto('matchKeys').values(keys).execute();
}

/** The rule of `mayBeOneBirth` in SQL: one year, or one day and month, or not known. */
const mayBeOneBirth = (own: ReturnType<typeof sql>, other: ReturnType<typeof sql>) => sql`
  (${own} IS NULL OR ${other} IS NULL OR substr(${own}, 1, 4) = substr(${other}, 1, 4)
    OR (length(${own}) = 10 AND substr(${own}, 5) = substr(${other}, 5)))`;

/** Somebody has looked at the two. */
const isDifferent = (one: ReturnType<typeof sql>, other: ReturnType<typeof sql>) => sql`
  EXISTS (SELECT 1 FROM differentPeople d WHERE (d.clientId = ${one} AND d.otherId = ${other})
    OR (d.clientId = ${other} AND d.otherId = ${one}))`;

/** Whoever shares a key and may have been born on that day; but for `exceptId` and whom it was told from. */
export async function candidates(
  db: Db,
  { keys, birthDate }: { readonly keys: readonly string[]; readonly birthDate: string | null },
  exceptId: string,
  limit: number,
) {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ clientId: string; facts: string }>`
    SELECT p.clientId, p.facts FROM matchPeople p WHERE p.clientId IN (
      SELECT m.clientId FROM matchKeys m WHERE m.key IN (${sql.join(keys)})
        AND ${mayBeOneBirth(sql`${birthDate}`, sql`m.birthDate`)})
    AND p.clientId <> ${exceptId} AND NOT ${isDifferent(sql`p.clientId`, sql`${exceptId}`)}
    LIMIT ${limit}`.execute(db);
  return rows;
}

export const dueIds = async (db: Db, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('matchPeople')
    .select('clientId')
    .where('due', '=', sql.lit(1))
    .orderBy('clientId')
    .limit(limit)
    .execute();
  return rows.map(({ clientId }) => clientId);
};

async function counted(db: Db, from: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${from}`.execute(db);
  return rows[0]?.n ?? 0;
}

export const countDue = (db: Db): Promise<number> => counted(db, sql`matchPeople WHERE due = 1`);

/**
 * Whom each of these people has to be compared with: everybody with a common key, but those who are due later
 * and will meet them then. So each pair is met once.
 */
export async function dueCandidates(db: Db, ids: readonly string[], limit: number) {
  const { rows } = await sql<{ ownId: string; otherId: string }>`
    SELECT DISTINCT p.clientId AS ownId, o.clientId AS otherId
    FROM matchPeople p CROSS JOIN json_each(p.keys) k CROSS JOIN matchKeys o ON o.key = k.value
    WHERE p.clientId IN (${sql.join([...ids])}) AND o.clientId <> p.clientId
      AND ${mayBeOneBirth(sql`p.birthDate`, sql`o.birthDate`)}
      AND (o.clientId < p.clientId
        OR NOT EXISTS (SELECT 1 FROM matchPeople d WHERE d.clientId = o.clientId AND d.due = 1))
    LIMIT ${limit}`.execute(db);
  return rows;
}

export async function storePairs(
  trx: Trx,
  compared: readonly string[],
  pairs: readonly Tables['likelyPairs'][],
): Promise<void> {
  if (pairs.length > 0)
    await trx
      .insertInto('likelyPairs')
      .values([...pairs])
      .onConflict((conflict) =>
        conflict.columns(['firstId', 'secondId']).doUpdateSet({ weight: sql`excluded.weight` }),
      )
      .execute();
  await trx.updateTable('matchPeople').set({ due: 0 }).where('clientId', 'in', compared).execute();
}

export interface IdPair {
  readonly firstId: string;
  readonly secondId: string;
}

const likely = sql`likelyPairs l WHERE NOT ${isDifferent(sql`l.firstId`, sql`l.secondId`)}`;
const checked = sql`differentPeople l JOIN clients a ON a.id = l.clientId JOIN clients b ON b.id = l.otherId`;

/** The likeliest first; `sure` of them weigh that much. */
export async function likelyPage(db: Db, offset: number, limit: number, sureFrom: number) {
  const { rows } = await sql<IdPair>`
    SELECT l.firstId, l.secondId FROM ${likely} ORDER BY l.weight DESC, l.firstId, l.secondId
    LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const { rows: counts } = await sql<{ total: number; sure: number }>`
    SELECT count(*) AS total, count(*) FILTER (WHERE l.weight >= ${sureFrom}) AS sure FROM ${likely}`.execute(
    db,
  );
  return { total: counts[0]?.total ?? 0, sure: counts[0]?.sure ?? 0, rows };
}

/** Pairs somebody has looked at, the last first. */
export async function checkedPage(db: Db, offset: number, limit: number) {
  const { rows } = await sql<IdPair>`
    SELECT l.clientId AS firstId, l.otherId AS secondId FROM ${checked} ORDER BY l.createdAt DESC, l.id DESC
    LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return { total: await counted(db, checked), sure: 0, rows };
}

/** Notes that somebody is another than this person, from either side. */
export const differentNotes = (db: Db, clientId: string) =>
  db
    .selectFrom('differentPeople')
    .selectAll()
    .where((eb) => eb.or([eb('clientId', '=', clientId), eb('otherId', '=', clientId)]))
    .orderBy('id')
    .execute();

export const formerNumbersOf = (db: Db, clientId: string) =>
  db
    .selectFrom('formerNumbers as f')
    .leftJoin('users as u', 'u.id', 'f.createdBy')
    .select(['f.id', 'f.number', 'f.leftOut', 'f.mergedOn', 'u.name as by'])
    .where('f.clientId', '=', clientId)
    .orderBy('f.createdAt', 'desc')
    .orderBy('f.id', 'desc')
    .execute();

export const findMergedInto = (db: Db, formerId: string) =>
  db.selectFrom('formerNumbers').select('clientId').where('formerId', '=', formerId).executeTakeFirst();

export const sideFacts = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('clients')
        .select(['id', 'postcode', 'phone', 'createdAt'])
        .where('id', 'in', [...ids])
        .execute();
