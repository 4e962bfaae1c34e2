import { isEuropeanArea } from '../catalogs/countries.ts';
import { resettlerChoice } from '../catalogs/residenceTitles.ts';
import type { RecognitionFacts } from './facts.ts';
import { type Message, message } from './message.ts';

/** What the country of a qualification decides. */

export const isEuropean = (facts: RecognitionFacts): boolean =>
  facts.qualification.country !== null && isEuropeanArea(facts.qualification.country, facts.on);

/**
 * § 10 BVFG: what a Spätaussiedler has learned in the area they come from. `unknown`: the country of the training
 * decides; `other`: learned elsewhere, or no such status.
 */
export function resettlerOrigin({
  residenceStatus,
  qualification: { country },
}: RecognitionFacts): 'there' | 'unknown' | 'other' {
  if (residenceStatus === null || !resettlerChoice.statuses.includes(residenceStatus)) return 'other';
  if (country === null) return 'unknown';
  return resettlerChoice.countries.includes(country) ? 'there' : 'other';
}

/** Where the diploma comes from decides between the directive and the case-by-case comparison. */
export function origin(facts: RecognitionFacts): Message[] {
  if (facts.qualification.country === null) return [];
  return [message(isEuropean(facts) ? 'why.europeanDiploma' : 'why.thirdCountryDiploma')];
}
