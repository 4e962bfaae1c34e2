import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const findDossier = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirst();
