import type { Kysely } from 'kysely';
import type { Rows } from '#electron/history/rows.ts';
import { forgetSubject } from '../assessment/forgetSubject.ts';
import type { Tables } from '../db/tables.ts';
import { answersOfItem } from './repository.ts';

/**
 * Whoever removes an item of a person removes what forms know of it: its answers and how they came; and what
 * the competence profile says of it.
 */
export async function forgetItem(db: Kysely<Tables>, rows: Rows, item: string): Promise<void> {
  for (const { id } of await answersOfItem(db, item)) await rows.remove('answers', id);
  await forgetSubject(db, rows, item);
}
