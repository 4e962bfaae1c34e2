import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const allReviews = (db: Kysely<Tables>) => db.selectFrom('textReviews').selectAll().execute();

export const findReview = (db: Kysely<Tables>, language: string) =>
  db.selectFrom('textReviews').selectAll().where('language', '=', language).executeTakeFirst();
