import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const OFFICE_ID = 'office';

export const readOffice = (db: Kysely<Tables>) =>
  db.selectFrom('offices').selectAll().where('id', '=', OFFICE_ID).executeTakeFirstOrThrow();

export const readUsers = (db: Kysely<Tables>) => db.selectFrom('users').selectAll().orderBy('name').execute();

export const findUser = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();

export const findUserOfSlot = (db: Kysely<Tables>, slotId: string) =>
  db.selectFrom('users').select('id').where('slotId', '=', slotId).executeTakeFirst();

export const insertOffice = (trx: Transaction<Tables>, row: Tables['offices']) =>
  trx.insertInto('offices').values(row).execute();

export const insertUser = (trx: Transaction<Tables>, row: Tables['users']) =>
  trx.insertInto('users').values(row).execute();

export const detachSlot = (trx: Transaction<Tables>, slotId: string) =>
  trx.updateTable('users').set({ slotId: null, active: 0 }).where('slotId', '=', slotId).execute();
