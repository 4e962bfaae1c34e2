import type { Kysely } from 'kysely';
import type { Rows } from '#electron/history/rows.ts';
import type { Tables } from '../db/tables.ts';
import { needsOfApplication } from './repository.ts';

/** A need outlives the undertaking it comes from. */
export async function freeNeedsOf(db: Kysely<Tables>, rows: Rows, applicationId: string): Promise<void> {
  for (const { id } of await needsOfApplication(db, applicationId))
    await rows.update('needs', id, { applicationId: null });
}
