import type { Kysely } from 'kysely';
import { closingReport } from '#shared/cases/closingReport.ts';
import { Refusal } from '#shared/contract/result.ts';
import { letterKinds } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { recommendationLetter } from '#shared/recommendations/compose.ts';
import { gatherReport } from '../cases/report.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import { gatherRecommendation } from '../recommendations/gather.ts';
import { compose } from './compose.ts';
import { gatherFacts } from './gather.ts';
import type { FoundLetter } from './repository.ts';

/** What stands under „Unser Zeichen“: it counts letters, so it is no fact that could be stale. */
export const referenceOf = ({ information }: Letter): string =>
  information.find(({ label }) => label === 'Unser Zeichen')?.value ?? '';

/**
 * A letter as it would be composed on its own day from the facts of today, to where the authority is today. Null
 * where nothing can be composed any more, and for papers of another room, which knows itself.
 */
export async function recompose(
  db: Kysely<Tables>,
  { createdBy: userId, writtenOn, ...found }: FoundLetter,
  written: Letter,
  today: string,
): Promise<Letter | null> {
  const { applicationId, dossierId, recommendationId } = found;
  const reference = referenceOf(written);
  const kind = letterKinds.find((known) => known === found.kind);
  try {
    if (recommendationId !== null) {
      const facts = await gatherRecommendation(db, { id: recommendationId, userId, on: writtenOn, today });
      return recommendationLetter({ ...facts, reference });
    }
    if (found.kind === 'closingReport') {
      const { clientId, item: caseId, authority, body } = found;
      const facts = await gatherReport(db, {
        clientId,
        caseId,
        userId,
        on: writtenOn,
        to: { authority, body },
      });
      return closingReport({ ...facts, reference });
    }
    if (applicationId === null || dossierId !== null || !kind) return null;
    const facts = await gatherFacts(db, { applicationId, userId, today: writtenOn });
    const { authorities } = await readCatalogs(db, today);
    return compose(kind, { ...facts, reference, catalogs: { ...facts.catalogs, authorities } });
  } catch (error) {
    // The facts no longer lead to a letter: there is nothing to compare with.
    if (error instanceof Refusal) return null;
    throw error;
  }
}
