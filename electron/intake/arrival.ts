import type { Kysely } from 'kysely';
import type { PartialDate } from '#shared/dates/partialDate.ts';
import type { Tables } from '../db/tables.ts';
import { arrivalAnswer } from './repository.ts';

/** When somebody came to Germany; null: nobody has said. */
export async function readArrival(db: Kysely<Tables>, clientId: string): Promise<PartialDate | null> {
  const value = (await arrivalAnswer(db, clientId))?.value;
  const said: unknown = typeof value === 'string' ? JSON.parse(value) : null;
  return typeof said === 'string' ? said : null;
}
