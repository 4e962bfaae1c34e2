import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { CaseFact, Consultation, Period, SettableStatus } from '#shared/cases/status.ts';
import type { EventKind } from '#shared/recognition/procedureEvent.ts';
import type { Tables } from '../db/tables.ts';

export type PeriodRow = Selectable<Tables['cases']>;
export type CaseStateRow = Selectable<Tables['caseStates']>;

/** As the rules read it. */
export const asPeriod = (row: PeriodRow): Period => ({
  ...row,
  setStatus: row.setStatus as SettableStatus | null,
});

/** Oldest first. */
export const periodsOfClient = (db: Kysely<Tables>, clientId: string): Promise<PeriodRow[]> =>
  db
    .selectFrom('cases')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('openedOn')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** What happened in the file, as far as it says something of the case. */
export async function factsOfClient(db: Kysely<Tables>, clientId: string): Promise<CaseFact[]> {
  const { rows } = await sql<{ kind: CaseFact['kind']; on: string; consultation: Consultation }>`
    SELECT 'contact' AS kind, heldOn AS "on", consultation FROM contacts WHERE clientId = ${clientId}
    UNION ALL SELECT 'application', startedOn, '' FROM applications WHERE clientId = ${clientId}
    UNION ALL SELECT 'application', appliedOn, '' FROM claims WHERE clientId = ${clientId}
    -- A letter to many is no work on this case, and a report tells of one that has ended.
    UNION ALL SELECT 'letter', writtenOn, '' FROM letters WHERE clientId = ${clientId} AND kind NOT IN ('mailing', 'closingReport')
    UNION ALL SELECT 'procedure', happenedOn, '' FROM procedureEvents WHERE clientId = ${clientId}
    UNION ALL SELECT 'paper', receivedOn, '' FROM papers
      WHERE clientId = ${clientId} AND receivedOn IS NOT NULL
    UNION ALL SELECT 'consent', decidedOn, '' FROM consents WHERE clientId = ${clientId} AND state = 'given'
    UNION ALL SELECT 'profile', releasedOn, '' FROM profileVersions WHERE clientId = ${clientId}
    UNION ALL SELECT 'need', notedOn, '' FROM needs WHERE clientId = ${clientId}
    UNION ALL SELECT 'recommendation', notedOn, '' FROM recommendations WHERE clientId = ${clientId}
    -- Of what is entered one by one the last day is enough.
    UNION ALL SELECT 'entry', max(givenOn), '' FROM answers WHERE clientId = ${clientId} HAVING count(*) > 0
    UNION ALL SELECT 'entry', substr(max(createdAt), 1, 10), '' FROM qualifications WHERE clientId = ${clientId} HAVING count(*) > 0
    UNION ALL SELECT 'entry', substr(max(createdAt), 1, 10), '' FROM experiences WHERE clientId = ${clientId} HAVING count(*) > 0`.execute(
    db,
  );
  return rows;
}

export const appointmentDays = async (db: Kysely<Tables>, clientId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('appointments')
    .select('heldOn')
    .where('clientId', '=', clientId)
    .execute();
  return rows.map(({ heldOn }) => heldOn);
};

/** All follow-ups, done and open, soonest first. */
export const followUpsOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('followUps as f')
    .leftJoin('users as u', 'u.id', 'f.createdBy')
    .selectAll('f')
    .select(sql<string>`coalesce(u.name, '')`.as('by'))
    .where('f.clientId', '=', clientId)
    .orderBy('f.dueOn')
    .orderBy('f.id')
    .execute();

export const appointmentsFrom = (db: Kysely<Tables>, clientId: string, day: string) =>
  db
    .selectFrom('appointments as a')
    .leftJoin('users as u', 'u.id', 'a.createdBy')
    .selectAll('a')
    .select(sql<string>`coalesce(u.name, '')`.as('by'))
    .where('a.clientId', '=', clientId)
    .where('a.heldOn', '>=', day)
    .orderBy('a.heldOn')
    .orderBy('a.startsAt')
    .execute();

export const findContact = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirst();

/** What may be told of talks; oldest first. */
export const contactsOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('contacts')
    .select(['id', 'heldOn', 'kind', 'consultation', 'minutes', 'topics', 'results'])
    .where('clientId', '=', clientId)
    .orderBy('heldOn')
    .orderBy('id')
    .execute();

export const findFollowUp = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('followUps').selectAll().where('id', '=', id).executeTakeFirst();

export const findAppointment = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('appointments').selectAll().where('id', '=', id).executeTakeFirst();

export const findState = (db: Kysely<Tables>, clientId: string) =>
  db.selectFrom('caseStates').selectAll().where('clientId', '=', clientId).executeTakeFirst();

/** The derived row of a person; null: there is no case any more. Most changes leave it as it was. */
export async function replaceState(trx: Transaction<Tables>, clientId: string, row: CaseStateRow | null) {
  const before = await findState(trx, clientId);
  if (
    row &&
    before &&
    Object.entries(row).every(([key, value]) => before[key as keyof CaseStateRow] === value)
  )
    return;
  await trx.deleteFrom('caseStates').where('clientId', '=', clientId).execute();
  if (row) await trx.insertInto('caseStates').values(row).execute();
}

/** Everybody with an application that is not closed, or was made anew. */
export const clientsWithApplications = (db: Kysely<Tables>) =>
  db
    .selectFrom('applications')
    .select('clientId')
    .distinct()
    .where(({ or, eb }) =>
      or([eb('id', 'not in', having(db, 'closed')), eb('id', 'in', having(db, 'appliedAgain'))]),
    )
    .execute();

const having = (db: Kysely<Tables>, kind: EventKind) =>
  db.selectFrom('procedureEvents').select('applicationId').where('kind', '=', kind);

type StepRow = Selectable<Tables['caseSteps']>;

/** The next steps to be shown on a day, the one that ends first before the others. */
export const stepsShown = (db: Kysely<Tables>, clientId: string, day: string): Promise<StepRow[]> =>
  db
    .selectFrom('caseSteps')
    .selectAll()
    .where('clientId', '=', clientId)
    .where('shownFrom', '<=', day)
    .where((eb) => eb.or([eb('shownTo', 'is', null), eb('shownTo', '>=', day)]))
    .orderBy('namedOn')
    .orderBy('kind')
    .execute();

/** The derived rows of a person; most changes leave them as they were. */
export async function replaceSteps(trx: Transaction<Tables>, clientId: string, rows: readonly StepRow[]) {
  const before = await trx.selectFrom('caseSteps').selectAll().where('clientId', '=', clientId).execute();
  const same = (row: StepRow) =>
    before.some((old) => Object.entries(row).every(([key, value]) => old[key as keyof StepRow] === value));
  if (before.length === rows.length && rows.every(same)) return;
  await trx.deleteFrom('caseSteps').where('clientId', '=', clientId).execute();
  if (rows.length > 0) await trx.insertInto('caseSteps').values(rows).execute();
}
