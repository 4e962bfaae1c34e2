import { type Kysely, sql } from 'kysely';
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

/** Closed, and not applied for again since. */
const closed = (db: Kysely<Tables>) =>
  db
    .selectFrom('procedureEvents as e')
    .select('e.applicationId')
    .where('e.kind', '=', 'closed')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('procedureEvents as later')
            .select('later.id')
            .where('later.kind', '=', 'appliedAgain')
            .whereRef('later.applicationId', '=', 'e.applicationId')
            .where(({ eb, and, or }) =>
              or([
                eb('later.happenedOn', '>', eb.ref('e.happenedOn')),
                and([
                  eb('later.happenedOn', '=', eb.ref('e.happenedOn')),
                  eb('later.id', '>', eb.ref('e.id')),
                ]),
              ]),
            ),
        ),
      ),
    );

/** Applied for and not closed, in no order. */
export const runningApplications = (db: Kysely<Tables>) =>
  db
    .selectFrom('applications as a')
    .innerJoin('clients as c', 'c.id', 'a.clientId')
    .innerJoin('qualifications as q', 'q.id', 'a.qualificationId')
    .select(['a.id', 'a.clientId', 'a.qualificationId', 'a.occupation', 'c.familyName', 'c.givenNames'])
    .select(['q.country', 'q.titleGerman', 'q.titleOriginal'])
    .where(
      'a.id',
      'in',
      db
        .selectFrom('procedureEvents')
        .select('applicationId')
        .where('kind', 'in', ['applied', 'appliedAgain']),
    )
    .where('a.id', 'not in', closed(db))
    .execute();

const clockColumns = [
  ...(['id', 'applicationId', 'kind', 'happenedOn', 'until', 'periodCount', 'periodUnit'] as const),
  ...(['receivedOn', 'accelerated', 'result', 'measures', 'measure', 'authority', 'law'] as const),
] as const;
/** Only what the clock reads of an event. */
export type ClockRow = Pick<Tables['procedureEvents'], (typeof clockColumns)[number]>;

/** In no order. `ids` null: of all that are not closed. */
export function clockRows(db: Kysely<Tables>, ids: readonly string[] | null): Promise<ClockRow[]> {
  const rows = db.selectFrom('procedureEvents').select(clockColumns);
  return (
    ids === null ? rows.where('applicationId', 'not in', closed(db)) : rows.where('applicationId', 'in', ids)
  ).execute();
}

/** The number of the last entry of the history; 0 before the first. */
export async function lastEntry(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('historyEntries')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/**
 * Applications and qualifications that something was changed of after an entry; null when the office itself
 * was, which may be its catalogues. Of an event that is gone only the history knows where it belonged.
 */
export async function touchedSince(db: Kysely<Tables>, entry: number): Promise<ReadonlySet<string> | null> {
  const { rows } = await sql<{ id: string | null }>`
    SELECT NULL AS id FROM historyEntries WHERE id > ${entry} AND clientId IS NULL
    UNION SELECT rowId FROM historyChanges
      WHERE entryId > ${entry} AND tableName IN ('applications', 'qualifications')
    UNION SELECT coalesce(e.applicationId, h.before ->> 'applicationId', h.after ->> 'applicationId')
      FROM historyChanges h LEFT JOIN procedureEvents e ON e.id = h.rowId
      WHERE h.entryId > ${entry} AND h.tableName = 'procedureEvents'`.execute(db);
  const ids = rows.flatMap(({ id }) => id ?? []);
  return ids.length < rows.length ? null : new Set(ids);
}
