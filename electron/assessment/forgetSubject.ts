import type { Kysely } from 'kysely';
import type { Rows } from '#electron/history/rows.ts';
import type { Tables } from '../db/tables.ts';
import { motivationsOfWish, ownRatingsOfItem } from './repository.ts';

/** What the competence profile knows of an item goes with the item. */
export async function forgetSubject(db: Kysely<Tables>, rows: Rows, item: string): Promise<void> {
  for (const { id } of await motivationsOfWish(db, item)) await rows.remove('motivations', id);
  for (const { id } of await ownRatingsOfItem(db, item)) await rows.remove('ownRatings', id);
}
