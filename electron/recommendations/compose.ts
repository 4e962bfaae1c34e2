import { Refusal } from '#shared/contract/result.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { recommendationLetter } from '#shared/recommendations/compose.ts';
import type { RecommendationFacts } from '#shared/recommendations/facts.ts';
import { lacking } from '#shared/recommendations/recommendation.ts';
import type { AboutLetter } from '../letters/keepLetter.ts';
import { nextNumber } from '../letters/stored.ts';
import type { ReadContext } from '../office/context.ts';
import { gatherRecommendation } from './gather.ts';

interface Composed {
  readonly about: AboutLetter;
  readonly letter: Letter;
  readonly facts: RecommendationFacts;
}

/** The letter of a recommendation as of today, under its person's next number; alone or one of many. @throws Refusal */
export async function composeRecommendation(
  { db, today, userId }: Pick<ReadContext, 'db' | 'today' | 'userId'>,
  id: string,
): Promise<Composed> {
  const facts = await gatherRecommendation(db, { id, userId, on: today, today });
  const { client, recommendation } = facts;
  const missing = lacking(recommendation);
  if (missing.length > 0)
    throw new Refusal('recommendations.incomplete', {
      fields: missing.map((path) => ({ path, code: 'input.required' as const })),
    });
  const reference = `${client.number}/${await nextNumber(db, client.id)}`;
  const about = {
    ...{ clientId: client.id, applicationId: null, kind: 'recommendation' as const, authority: null },
    ...{ body: recommendation.body, recommendationId: id },
  };
  return { about, letter: recommendationLetter({ ...facts, reference }), facts };
}
