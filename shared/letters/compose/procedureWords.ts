import type { LawFamily } from '../../recognition/laws.ts';
import type { ClientFacts, LawFacts, OccupationFacts, WayKind } from '../facts.ts';
import { occupationFor } from './parts.ts';

interface Of {
  readonly way: WayKind;
  readonly law: LawFacts;
}

const OTHER: Readonly<Partial<Record<LawFamily, string>>> = {
  validation: 'Feststellung der beruflichen Handlungsfähigkeit',
  externalExam: 'Zulassung zur Abschlussprüfung',
  licence: 'Umschreibung der Fahrerlaubnis',
};

/** What the procedure is called in a sentence; all of them are feminine: „bei der …“, „Antrag auf …“. */
export function procedureText({ way, law }: Of): string {
  if (way === 'assessment') return 'Zeugnisbewertung';
  return OTHER[law.code] ?? (law.regulated ? 'Anerkennung der Berufsqualifikation' : EQUIVALENCE);
}

const EQUIVALENCE = 'Feststellung der Gleichwertigkeit';

/** What the occupation is for the authority. */
const TERMS: Readonly<Partial<Record<LawFamily, string>>> = {
  externalExam: 'Ausbildungsberuf',
  licence: 'Beruf',
};
export const occupationTerm = ({ law }: Pick<Of, 'law'>): string => TERMS[law.code] ?? 'Referenzberuf';

interface About extends Of {
  readonly client: ClientFacts;
  readonly occupation: OccupationFacts;
}

/** Term and occupation; a degree that is valued aims at none. */
export const occupationRows = (facts: About): readonly (readonly [string, string])[] =>
  facts.way === 'assessment' ? [] : [[occupationTerm(facts), occupationFor(facts.client, facts.occupation)]];

/** For a driving licence nobody needs to know what somebody has learnt. */
export const asksForTraining = ({ law }: Pick<Of, 'law'>): boolean => law.code !== 'licence';
