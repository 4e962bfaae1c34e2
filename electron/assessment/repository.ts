import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const strengthsOf = (db: Kysely<Tables>, clientId: string) =>
  db.selectFrom('strengths').selectAll().where('clientId', '=', clientId).orderBy('id').execute();

export const strengthOf = (db: Kysely<Tables>, clientId: string, competence: string) =>
  db
    .selectFrom('strengths')
    .select(['id', 'counsellor'])
    .where('clientId', '=', clientId)
    .where('competence', '=', competence)
    .executeTakeFirst();

export const shownSkillsOf = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('shownSkills')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** Newest first. */
export const versionsOf = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('profileVersions')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const motivationsOf = (db: Kysely<Tables>, clientId: string) =>
  db.selectFrom('motivations').selectAll().where('clientId', '=', clientId).execute();

export const motivationsOfWish = (db: Kysely<Tables>, wish: string) =>
  db.selectFrom('motivations').select('id').where('wish', '=', wish).execute();

/** With the name of who wrote each down. */
export const ownRatingsOf = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('ownRatings')
    .innerJoin('users', 'users.id', 'ownRatings.createdBy')
    .selectAll('ownRatings')
    .select('users.name as by')
    .where('clientId', '=', clientId)
    .orderBy('ownRatings.id')
    .execute();

/** The second condition is the index's own: without it the index would not be used. */
export const ownRatingsOfItem = (db: Kysely<Tables>, item: string) =>
  db
    .selectFrom('ownRatings')
    .select('id')
    .where('subject', '=', item)
    .where('about', '=', 'language')
    .execute();
