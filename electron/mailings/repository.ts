import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { CaseStatus } from '#shared/cases/status.ts';
import type { Mailing, MailingFilter } from '#shared/mailings/mailing.ts';
import type { ConsentState } from '#shared/privacy/consent.ts';
import type { PurposeCode } from '#shared/privacy/purposes.ts';
import type { Payer } from '#shared/recommendations/recommendation.ts';
import type { Tables } from '../db/tables.ts';

type Db = Kysely<Tables>;

/** Every typed word is the beginning of one of a person's terms; the alternatives of each word. */
type Words = readonly (readonly string[])[];

const above = (prefix: string): string => `${prefix}\u{10ffff}`;

const matches = (alternatives: readonly string[]) => sql`EXISTS (SELECT 1 FROM clientTerms t
  WHERE t.clientId = c.id AND (${sql.join(
    alternatives.map((prefix) => sql`(t.term >= ${prefix} AND t.term < ${above(prefix)})`),
    sql` OR `,
  )}))`;

/** Ids of those a filter asks for, in the order of their names, and how many there are in all. */
export async function findPeople(db: Db, filter: MailingFilter, words: Words, limit: number) {
  const { statuses, counsellor, dueUntil, district, language } = filter;
  const wanted = [
    ...words.map(matches),
    ...(statuses.length > 0 ? [sql`s.status IN (${sql.join(statuses)})`] : []),
    ...(counsellor === null
      ? []
      : [sql`EXISTS (SELECT 1 FROM cases k WHERE k.id = s.caseId AND k.createdBy = ${counsellor})`]),
    ...(dueUntil === null
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM followUps f WHERE f.clientId = c.id AND f.doneOn IS NULL AND f.dueOn <= ${dueUntil})`,
        ]),
    ...(district === null ? [] : [sql`c.district = ${district}`]),
    ...(language === null ? [] : [sql`c.nativeLanguage = ${language}`]),
  ];
  const where = wanted.length === 0 ? sql`` : sql`WHERE ${sql.join(wanted, sql` AND `)}`;
  const from = sql`clients c LEFT JOIN caseStates s ON s.clientId = c.id ${where}`;
  const { rows } = await sql<{ id: string }>`
    SELECT c.id FROM ${from} ORDER BY c.sortName, c.id LIMIT ${limit}`.execute(db);
  const count = await sql<{ n: number }>`SELECT count(*) AS n FROM ${from}`.execute(db);
  return { total: count.rows[0]?.n ?? 0, ids: rows.map(({ id }) => id) };
}

export interface PersonRow {
  readonly id: string;
  readonly number: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly status: CaseStatus | null;
  readonly closingReason: string | null;
}

/** What decides of a letter, of all of them in one question; in the order of `ids`. */
export async function peopleRows(db: Db, ids: readonly string[]): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    SELECT c.id, c.number, c.familyName, c.givenNames, c.street, c.postcode, c.town, s.status, k.closingReason
    FROM json_each(${JSON.stringify(ids)}) j JOIN clients c ON c.id = j.value
    LEFT JOIN caseStates s ON s.clientId = c.id LEFT JOIN cases k ON k.id = s.caseId ORDER BY j.key`.execute(
    db,
  );
  return rows;
}

export interface RecommendationRow extends Pick<PersonRow, 'number' | 'familyName' | 'givenNames'> {
  readonly id: string;
  readonly clientId: string;
  readonly payer: Payer;
  readonly body: string;
  readonly measure: string | null;
  readonly why: string;
  readonly status: CaseStatus | null;
  readonly closingReason: string | null;
  /** The newest letter written from it. */
  readonly draft: string | null;
}

/** Recommendations of these ids, or all, but those whose newest letter was sent; without a letter first, then by name. */
export async function recommendationRows(
  db: Db,
  ids: readonly string[] | null,
): Promise<RecommendationRow[]> {
  const among = ids === null ? sql`` : sql`AND r.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const { rows } = await sql<RecommendationRow>`
    SELECT r.id, r.clientId, r.payer, r.body, r.measure, r.why, c.number, c.familyName, c.givenNames, s.status,
      k.closingReason, l.id AS draft
    FROM recommendations r JOIN clients c ON c.id = r.clientId
    LEFT JOIN caseStates s ON s.clientId = c.id LEFT JOIN cases k ON k.id = s.caseId
    LEFT JOIN letters l ON l.id = (
      SELECT n.id FROM letters n WHERE n.recommendationId = r.id ORDER BY n.createdAt DESC, n.id DESC LIMIT 1)
    WHERE l.sentOn IS NULL ${among}
    ORDER BY l.id IS NOT NULL, c.sortName, c.id, r.notedOn, r.id`.execute(db);
  return rows;
}

interface Said {
  readonly clientId: string;
  readonly id: string;
  readonly purpose: PurposeCode;
  readonly authority: string | null;
  readonly body: string;
  readonly state: ConsentState;
  readonly on: string;
  readonly at: string;
  readonly validUntil: string | null;
}

/** What they have said of counselling, of being asked again later, and of whom may be told about them. */
export async function decisionsOf(db: Db, ids: readonly string[]): Promise<Map<string, Said[]>> {
  const { rows } = await sql<Said>`
    SELECT d.clientId, d.id, d.purpose, d.authority, d.body, d.state, d.decidedOn AS "on", d.createdAt AS at,
      d.validUntil
    FROM json_each(${JSON.stringify(ids)}) j JOIN consents d ON d.clientId = j.value
    WHERE d.purpose IN ('counselling', 'followUp', 'release')`.execute(db);
  return Map.groupBy(rows, ({ clientId }) => clientId);
}

export const insertMailing = (trx: Transaction<Tables>, row: Tables['mailings']) =>
  trx.insertInto('mailings').values(row).execute();

export const updateMailing = (
  trx: Transaction<Tables>,
  id: string,
  patch: Partial<Pick<Tables['mailings'], 'letters' | 'takenBackAt'>>,
) => trx.updateTable('mailings').set(patch).where('id', '=', id).execute();

export const insertMailingEntry = (trx: Transaction<Tables>, entry: Tables['mailingEntries']) =>
  trx.insertInto('mailingEntries').values(entry).execute();

export const findMailing = (db: Db, id: string) =>
  db.selectFrom('mailings').selectAll().where('id', '=', id).executeTakeFirst();

/** `sending`: those that record that its letters were sent; else that they were written. The newest first. */
export const entriesOfMailing = async (db: Db, mailingId: string, sending: boolean): Promise<number[]> => {
  const rows = await db
    .selectFrom('mailingEntries')
    .select('entryId')
    .where('mailingId', '=', mailingId)
    .where('sending', '=', sending ? 1 : 0)
    .orderBy('entryId', 'desc')
    .execute();
  return rows.map(({ entryId }) => entryId);
};

/** Letters of a run that still stand in a file. */
const standing = (mailingId: RawBuilder<unknown>) => sql`mailingEntries e
  JOIN historyChanges h ON h.entryId = e.entryId AND h.tableName = 'letters' AND h.before IS NULL
  JOIN letters l ON l.id = h.rowId WHERE e.mailingId = ${mailingId} AND e.sending = 0`;

const countOf = (sent: RawBuilder<unknown>) =>
  sql<number>`(SELECT count(*) FROM ${standing(sql`m.id`)} AND l.sentOn IS ${sent})`;

/** Ids of the letters of a run that nobody has recorded as sent, in the order they were written. */
export async function draftsOfMailing(db: Db, mailingId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT l.id FROM ${standing(sql`${mailingId}`)} AND l.sentOn IS NULL ORDER BY e.entryId`.execute(db);
  return rows.map(({ id }) => id);
}

/** The newest first. */
export const listMailings = (db: Db): Promise<Mailing[]> =>
  db
    .selectFrom('mailings as m')
    .leftJoin('users as u', 'u.id', 'm.madeBy')
    .select(['m.id', 'm.subject', 'm.letters', 'm.madeAt as at', 'm.takenBackAt'])
    .select(sql<string>`coalesce(u.name, '')`.as('by'))
    .select([countOf(sql`NULL`).as('drafts'), countOf(sql`NOT NULL`).as('sent')])
    .orderBy('m.madeAt', 'desc')
    .orderBy('m.id', 'desc')
    .limit(50)
    .execute();
