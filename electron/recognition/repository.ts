import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const findApplication = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirst();

export const applicationsOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('applications')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('startedOn')
    .orderBy('id')
    .execute();

/** What each of a person's applications says of the papers it needs. */
export const requirementsOfClient = (db: Kysely<Tables>, clientId: string) =>
  db.selectFrom('documents').selectAll().where('clientId', '=', clientId).orderBy('id').execute();

export const documentsOf = (db: Kysely<Tables>, applicationId: string) =>
  db.selectFrom('documents').selectAll().where('applicationId', '=', applicationId).orderBy('id').execute();

export const findDocument = (db: Kysely<Tables>, applicationId: string, type: string) =>
  db
    .selectFrom('documents')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .where('type', '=', type)
    .executeTakeFirst();

/** Whether letters were written for it. */
export const lettersOf = (db: Kysely<Tables>, applicationId: string) =>
  db.selectFrom('letters').select('id').where('applicationId', '=', applicationId).execute();

export const findEvent = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('procedureEvents').selectAll().where('id', '=', id).executeTakeFirst();

/** By day; those of one day as they were entered. */
export const eventsOf = (db: Kysely<Tables>, applicationId: string) =>
  db
    .selectFrom('procedureEvents')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('happenedOn')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

const closed = (db: Kysely<Tables>) =>
  db.selectFrom('procedureEvents').select('applicationId').where('kind', '=', 'closed');

/** Applied for and not closed, in no order. */
export const runningApplications = (db: Kysely<Tables>) =>
  db
    .selectFrom('applications as a')
    .innerJoin('clients as c', 'c.id', 'a.clientId')
    .innerJoin('qualifications as q', 'q.id', 'a.qualificationId')
    .select(['a.id', 'a.clientId', 'a.occupation', 'c.familyName', 'c.givenNames'])
    .select(['q.country', 'q.titleGerman', 'q.titleOriginal'])
    .where(
      'a.id',
      'in',
      db.selectFrom('procedureEvents').select('applicationId').where('kind', '=', 'applied'),
    )
    .where('a.id', 'not in', closed(db))
    .execute();

/** Only what the clock reads, in no order: thousands of rows go through it at once. */
export const eventsOfRunning = (db: Kysely<Tables>) =>
  db
    .selectFrom('procedureEvents')
    .select(['id', 'applicationId', 'kind', 'happenedOn', 'until', 'periodCount', 'periodUnit'])
    .select(['receivedOn', 'accelerated', 'result', 'measures', 'measure', 'authority', 'law'])
    .where('applicationId', 'not in', closed(db))
    .execute();

export type RunningEvent = Awaited<ReturnType<typeof eventsOfRunning>>[number];
