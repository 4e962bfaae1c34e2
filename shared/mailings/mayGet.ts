import type { CaseStatus } from '../cases/status.ts';
import { nobody } from '../privacy/consent.ts';
import { counsellingStopped, hasExpired, saidAbout } from '../privacy/guard.ts';

/** Why nothing is written about somebody in a run, the gravest first. */
const forNobody = ['died', 'consent', 'closed', 'noName'] as const;

/** Why somebody gets no letter of a run, the gravest first. */
export const exclusions = [...forNobody, 'noAddress'] as const;
export type Exclusion = (typeof exclusions)[number];

/** Why a recommendation is not written in a run. */
export const recommendationExclusions = [...forNobody, 'lacking'] as const;
export type RecommendationExclusion = (typeof recommendationExclusions)[number];

export interface WrittenAbout {
  readonly familyName: string;
  readonly givenNames: string;
  readonly status: CaseStatus | null;
  readonly closingReason: string | null;
  readonly decisions: Parameters<typeof saidAbout>[0];
}

export interface Reached extends WrittenAbout {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

const blank = (text: string): boolean => text.trim() === '';

/**
 * Whether a run may have a letter about a person: not who has died; not who has taken back or refused the consent to
 * counselling; after the case is closed only who agreed to be asked again (domain catalogue 6.2 no. 7). Null: it may.
 */
export function excludedAtAll(person: WrittenAbout, today: string): (typeof forNobody)[number] | null {
  if (person.closingReason === 'died') return 'died';
  if (counsellingStopped(person.decisions, today)) return 'consent';
  if (person.status === 'closed' || person.status === 'followedUp') {
    const [again] = saidAbout(person.decisions, { purpose: 'followUp', ...nobody }, today);
    if (again?.state !== 'given' || hasExpired(again, today)) return 'closed';
  }
  return blank(person.familyName) && blank(person.givenNames) ? 'noName' : null;
}

/** Whether a person may be sent a letter to many: nor may whom the post would not find. Null: they may. */
export function excludedFor(person: Reached, today: string): Exclusion | null {
  const lost = blank(person.street) || blank(person.postcode) || blank(person.town);
  return excludedAtAll(person, today) ?? (lost ? 'noAddress' : null);
}
