import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const consentsOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('consents')
    .leftJoin('users', 'users.id', 'consents.createdBy')
    .selectAll('consents')
    .select('users.name as by')
    .where('clientId', '=', clientId)
    .execute();

export const findConsent = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('consents').selectAll().where('id', '=', id).executeTakeFirst();
