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
