import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const allBlocks = (db: Kysely<Tables>) =>
  db.selectFrom('textBlocks').selectAll().orderBy('place').orderBy('id').execute();

export const findBlock = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('textBlocks').selectAll().where('id', '=', id).executeTakeFirst();
