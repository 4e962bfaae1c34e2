import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const strengthsOf = (db: Kysely<Tables>, clientId: string) =>
  db.selectFrom('strengths').selectAll().where('clientId', '=', clientId).orderBy('id').execute();

export const strengthOf = (db: Kysely<Tables>, clientId: string, competence: string) =>
  db
    .selectFrom('strengths')
    .select('id')
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
