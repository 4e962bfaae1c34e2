import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import { type Addressees, dossierFor } from '#shared/dossier/dossierFor.ts';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import { composePaper, type PaperSet } from '#shared/dossier/papers.ts';
import { isStaleLetter, staleness } from '#shared/letters/renew.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import { referenceOf } from '../letters/recompose.ts';
import type { StoredPaper } from '../letters/stored.ts';
import { gatherDossier } from './gather.ts';

interface Of extends PaperSet {
  readonly applicationId: string;
  readonly addressees: Addressees;
  readonly today: string;
}

/** The facts no longer lead to an authority: there is nothing to compare with. */
export function nothingLeadsThere(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

/**
 * Whether a paper would read otherwise, written on its own day from the facts of today, to where the authority
 * is today. A paper that would not be made any more keeps what it says.
 */
export async function isStale(db: Kysely<Tables>, { applicationId, addressees, today, ...set }: Of) {
  const { authorities } = await readCatalogs(db, today);
  const known = new Map<string, DossierFacts | null>();
  const factsOf = async (on: string, userId: string): Promise<DossierFacts | null> => {
    const key = `${on} ${userId}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const facts = await gatherDossier(db, { applicationId, userId, today: on }).catch(nothingLeadsThere);
    const addressed = facts && { ...facts, catalogs: { ...facts.catalogs, authorities } };
    known.set(key, addressed);
    return addressed;
  };
  return async ({ info, key, letter, composed, writtenBy }: StoredPaper): Promise<boolean> => {
    if (info.sentOn !== null) return false;
    const facts = await factsOf(info.on, writtenBy);
    const item = facts && dossierFor(facts, addressees).find((found) => found.key === key);
    if (!facts || !item || item.choice === 'closed') return false;
    const reference = referenceOf(letter) || facts.reference;
    const now = composePaper({ ...facts, reference }, item, set);
    return isStaleLetter(staleness(letter, composed, now));
  };
}
