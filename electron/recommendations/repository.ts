import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const recommendationsOf = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('recommendations')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('notedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();

export const findRecommendation = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('recommendations').selectAll().where('id', '=', id).executeTakeFirst();
