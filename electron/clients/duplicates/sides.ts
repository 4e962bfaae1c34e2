import type { Kysely } from 'kysely';
import type { PairSide } from '#shared/clients/duplicates/calls.ts';
import { must } from '#shared/contract/result.ts';
import type { Tables } from '../../db/tables.ts';
import { rowsOf } from '../clients.ts';
import { sideFacts } from './repository.ts';

/** Each of these people as one of two, by id. */
export async function sidesOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PairSide>> {
  const rows = await rowsOf(db, ids);
  const more = new Map((await sideFacts(db, ids)).map(({ id, ...facts }) => [id, facts]));
  return new Map(
    rows.map((row) => [row.id, { ...row, ...must(more.get(row.id), 'whoever is listed is there') }]),
  );
}
