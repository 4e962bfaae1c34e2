import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

export const readDrafts = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom('drafts').select(['key', 'value']).where('userId', '=', userId).execute();

export const saveDraft = (trx: Transaction<Tables>, userId: string, key: string, value: string) =>
  trx
    .insertInto('drafts')
    .values({ userId, key, value })
    .onConflict((conflict) => conflict.columns(['userId', 'key']).doUpdateSet({ value }))
    .execute();

export const forgetDraft = (trx: Transaction<Tables>, userId: string, key: string) =>
  trx.deleteFrom('drafts').where('userId', '=', userId).where('key', '=', key).execute();
