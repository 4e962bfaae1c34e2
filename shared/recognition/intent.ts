import { isEuropeanArea } from '../catalogs/countries.ts';
import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { RecognitionFacts } from './facts.ts';

/** Who need not show that they want to work here (Darlegung der Erwerbsabsicht). */
export interface IntentRule extends DatedRow {
  /** Whoever lives in the EU, the EEA or Switzerland, and Germany is one of them, is spared too. */
  readonly residentsToo: boolean;
}

/** § 5 (6), § 12 (6) BQFG: neither nationals nor residents of EU, EEA and Switzerland. */
export const federalIntent: IntentRule = { residentsToo: true, ...seen('BQFG', '2012-04-01') };

/** Authorities of the state also see by it whether they are in charge, so nobody is let off for living here. */
export const stateIntent: IntentRule = {
  residentsToo: false,
  ...unchecked(
    'Staatsangehörige von EU, EWR und Schweiz brauchen die Erklärung nach § 12 Abs. 6 BQFG nicht. Ob die Stelle in M-V sie trotzdem will, um ihre Zuständigkeit zu prüfen, dort erfragen.',
    'BQFG-MV',
    '2012-12-29',
  ),
};

/** Null: the facts do not settle it, and nationality would. */
export function sparedIntent(
  { residentsToo }: IntentRule,
  { nationality, place, on }: Pick<RecognitionFacts, 'nationality' | 'place' | 'on'>,
): boolean | null {
  // a district is one of Germany's
  if (residentsToo && place.district !== null) return true;
  if (nationality === null) return null;
  return isEuropeanArea(nationality, on) ? true : residentsToo ? null : false;
}

/** Whether nobody can say without the nationality if the declaration is wanted. */
export const hangsOnNationality = (
  rule: IntentRule,
  facts: Pick<RecognitionFacts, 'nationality' | 'place' | 'on'>,
): boolean => facts.nationality === null && sparedIntent(rule, facts) === null;
