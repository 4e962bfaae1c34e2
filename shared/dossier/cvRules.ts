import { currentRow, type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { DocumentProfile } from '../recognition/documentMatrix.ts';
import type { DossierFacts } from './facts.ts';

/** What an authority wants of a CV. Profiles without a row: a list of stations, no more. */
export interface CvRule extends DatedRow {
  readonly profile: DocumentProfile;
  readonly gapless: boolean;
  /** Tables of the form stand for it. */
  readonly replaced: boolean;
}

const gapless = { gapless: true, replaced: false };
const PRACTICE = 'Ob der Lebenslauf lückenlos sein muss, in der Liste der Stelle nachlesen.';

export const cvRules: readonly CvRule[] = [
  // tables 4 and 5 of the form
  { profile: 'FOSA', gapless: false, replaced: true, ...seen('FOSA') },
  { profile: 'HWK', ...gapless, ...seen('HWK-FORM') },
  { profile: 'LPH-LICENCE', ...gapless, ...seen('LPH-FORM') },
  { profile: 'LPH-PROFESSION', ...gapless, ...unchecked(PRACTICE, 'LPH') },
  { profile: 'NURSING', ...gapless, ...unchecked(PRACTICE, 'LPH') },
];

export const cvRuleOf = ({ way, date }: Pick<DossierFacts, 'way' | 'date'>): CvRule | null =>
  currentRow(
    cvRules.filter(({ profile }) => profile === way.documentProfile),
    date,
  ) ?? null;
