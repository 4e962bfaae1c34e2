import { type DatedBook, datedBook } from '../catalogs/datedBook.ts';
import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import { type DocumentProfile, documentProfiles } from '../recognition/documentMatrix.ts';
import type { DossierFacts } from './facts.ts';

/** What an authority wants of a CV, by its list of papers. */
export interface CvRule extends DatedRow {
  readonly code: DocumentProfile;
  readonly gapless: boolean;
  /** Tables of the form stand for it. */
  readonly replaced: boolean;
  readonly signed: boolean;
  /** A photograph belongs on it. */
  readonly photo: boolean;
}

export type CvBook = DatedBook<CvRule>;

/** A list of stations, no more. */
const plain = { gapless: false, replaced: false, signed: true, photo: false };
const gapless = { ...plain, gapless: true };
const PRACTICE = 'Ob der Lebenslauf lückenlos sein muss, in der Liste der Stelle nachlesen.';

const known: readonly CvRule[] = [
  // tables 4 and 5 of the form
  { code: 'FOSA', ...plain, replaced: true, ...seen('FOSA') },
  { code: 'HWK', ...gapless, ...seen('HWK-FORM') },
  { code: 'LPH-LICENCE', ...gapless, ...seen('LPH-FORM') },
  { code: 'LPH-PROFESSION', ...gapless, ...unchecked(PRACTICE, 'LPH') },
  { code: 'NURSING', ...gapless, ...unchecked(PRACTICE, 'LPH') },
];

export const cvRules: readonly CvRule[] = [
  ...known,
  ...documentProfiles
    .filter((profile) => !known.some(({ code }) => code === profile))
    .map((code): CvRule => ({ code, ...plain, ...unchecked(PRACTICE) })),
];

export const shippedCvRules: CvBook = datedBook(cvRules);

export const cvRuleOf = ({
  way,
  date,
  catalogs,
}: Pick<DossierFacts, 'way' | 'date' | 'catalogs'>): CvRule | null =>
  way.documentProfile === null ? null : (catalogs.cvRules.on(way.documentProfile, date) ?? null);
