import type { CaseStatus } from '../cases/status.ts';
import { hasExpired, saidAbout } from '../privacy/guard.ts';

/** Why somebody gets no letter of a run, the gravest first. */
export const exclusions = ['died', 'consent', 'closed', 'noName', 'noAddress'] as const;
export type Exclusion = (typeof exclusions)[number];

export interface Reached {
  readonly familyName: string;
  readonly givenNames: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly status: CaseStatus | null;
  readonly closingReason: string | null;
  readonly decisions: Parameters<typeof saidAbout>[0];
}

const blank = (text: string): boolean => text.trim() === '';

/**
 * Whether a person may be sent a letter to many: not who has died; not who has taken back or refused the consent to
 * counselling; after the case is closed only who agreed to be asked again (domain catalogue 6.2 no. 7); and not whom
 * the post would not find. Null: they may.
 */
export function excludedFor(person: Reached, today: string): Exclusion | null {
  const last = (purpose: 'counselling' | 'followUp') =>
    saidAbout(person.decisions, { purpose, authority: null, body: '' }, today)[0];
  if (person.closingReason === 'died') return 'died';
  const counselling = last('counselling');
  if (counselling !== undefined && counselling.state !== 'given') return 'consent';
  if (person.status === 'closed' || person.status === 'followedUp') {
    const again = last('followUp');
    if (again?.state !== 'given' || hasExpired(again, today)) return 'closed';
  }
  if (blank(person.familyName) && blank(person.givenNames)) return 'noName';
  return blank(person.street) || blank(person.postcode) || blank(person.town) ? 'noAddress' : null;
}
