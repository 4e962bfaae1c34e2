import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const findHousehold = (db: Kysely<Tables>, clientId: string) =>
  db.selectFrom('households').selectAll().where('clientId', '=', clientId).orderBy('id').executeTakeFirst();

export const costsOf = (db: Kysely<Tables>, applicationId: string) =>
  db
    .selectFrom('costs')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

export const claimsOf = (db: Kysely<Tables>, applicationId: string) =>
  db
    .selectFrom('claims')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('appliedOn')
    .orderBy('id')
    .execute();

export const findClaim = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('claims').selectAll().where('id', '=', id).executeTakeFirst();

export const applicationOwner = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('applications').select('clientId').where('id', '=', id).executeTakeFirst();
