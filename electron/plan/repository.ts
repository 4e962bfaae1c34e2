import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const needsOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('needs')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('urgency')
    .orderBy('notedOn')
    .orderBy('id')
    .execute();

export const needsOfApplication = (db: Kysely<Tables>, applicationId: string) =>
  db.selectFrom('needs').select('id').where('applicationId', '=', applicationId).execute();
