import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { demanded, recommendation } from '../recommendations/recommendation.ts';
import { recommendationExclusions } from './mayGet.ts';

/** A recommendation whose letter is still to be written, or would read otherwise today. */
export const openRecommendation = z.object({
  ...recommendation.pick({ id: true, clientId: true, payer: true, body: true, measure: true }).shape,
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  /** The draft that is no longer right; null: there is no letter yet. */
  staleLetter: id.nullable(),
  /** Why it is not written; null: it can be. */
  excluded: z.enum(recommendationExclusions).nullable(),
  lacking: z.array(z.enum(demanded)),
  /** Whether the letter may leave the house today. If not, it is kept in the file and put out nowhere. */
  mayLeave: z.boolean(),
});
export type OpenRecommendation = z.output<typeof openRecommendation>;
