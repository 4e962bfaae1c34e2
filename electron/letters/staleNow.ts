import type { Kysely } from 'kysely';
import { type Staleness, staleness } from '#shared/letters/renew.ts';
import type { Tables } from '../db/tables.ts';
import { openLetter } from './draft.ts';
import { readFillings } from './fillings.ts';
import { recompose } from './recompose.ts';
import type { FoundLetter } from './repository.ts';

export const knownFacts = async (
  db: Kysely<Tables>,
  row: FoundLetter,
): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await readFillings(db, row)).values()].map(({ fact, value }) => [fact, value]));

/** How a stored letter differs from what would be written today. What was sent stays as it is. @throws Refusal */
export async function staleNow(db: Kysely<Tables>, id: string, today: string): Promise<Staleness> {
  const { row, letter, composed } = await openLetter(db, id);
  if (row.sentOn !== null) return { changes: [], otherwise: false };
  const now = await recompose(db, row, letter, today);
  return staleness(letter, composed, now, await knownFacts(db, row));
}
