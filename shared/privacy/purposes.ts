import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';

/** What a person is asked about data protection, one by one (domain catalogue 6.2 no. 7: purposes separated). */
export const purposeCodes = [
  'information',
  'counselling',
  'special',
  'statistics',
  'followUp',
  'messaging',
  'esf',
  'release',
] as const;
export type PurposeCode = (typeof purposeCodes)[number];

/** What follows from a withdrawal; the sentences stand in the texts under `privacy.consequences`. */
export type Consequence =
  | 'lettersStop'
  | 'askBack'
  | 'caseEnds'
  | 'deleteSpecial'
  | 'leftOut'
  | 'noQuestions'
  | 'otherWays'
  | 'esfOffice'
  | 'pastStays'
  | 'proofStays';

/**
 * `notice`: was told, nothing to say yes to, so nothing to withdraw. `consent`: Art. 6. `explicit`: Art. 9, with
 * a yes of its own. `release`: per recipient.
 */
export type PurposeKind = 'notice' | 'consent' | 'explicit' | 'release';

export interface Purpose extends DatedRow {
  readonly code: PurposeCode;
  readonly kind: PurposeKind;
  /** As the sheets print it. */
  readonly legalBasis: string;
  /** In the order they are read out; what a withdrawal never touches comes last. */
  readonly consequences: readonly Consequence[];
}

const CHECK =
  'Rechtsgrundlage der Zwecke mit der oder dem Datenschutzbeauftragten des Trägers und dem Zuwendungsbescheid abgleichen.';

export const purposes: readonly Purpose[] = [
  {
    code: 'information',
    kind: 'notice',
    legalBasis: 'Art. 13 DSGVO',
    consequences: [],
    ...seen('DSGVO', '2018-05-25'),
    checkedOn: '2026-11-22',
  },
  {
    code: 'counselling',
    kind: 'consent',
    legalBasis: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    consequences: ['caseEnds', 'lettersStop', 'pastStays', 'proofStays'],
    ...unchecked(CHECK),
  },
  {
    code: 'special',
    kind: 'explicit',
    legalBasis: 'Art. 9 Abs. 2 Buchst. a DSGVO',
    consequences: ['deleteSpecial', 'pastStays', 'proofStays'],
    ...unchecked(CHECK),
  },
  {
    code: 'statistics',
    kind: 'consent',
    legalBasis: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    consequences: ['leftOut', 'pastStays', 'proofStays'],
    ...unchecked(CHECK),
  },
  {
    code: 'followUp',
    kind: 'consent',
    legalBasis: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    consequences: ['noQuestions', 'proofStays'],
    ...unchecked(CHECK),
  },
  {
    code: 'messaging',
    kind: 'consent',
    legalBasis: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    consequences: ['otherWays', 'pastStays', 'proofStays'],
    ...unchecked(CHECK),
  },
  {
    code: 'esf',
    kind: 'consent',
    legalBasis: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    consequences: ['esfOffice', 'pastStays', 'proofStays'],
    ...unchecked(
      'ESF+: Die Verwaltungsbehörde schreibt für die Teilnahme ein eigenes Blatt vor. Rechtsgrundlage (Art. 6 Abs. 1 Buchst. c oder e DSGVO mit Verordnung (EU) 2021/1057) im Zuwendungsbescheid nachlesen.',
    ),
  },
  {
    code: 'release',
    kind: 'release',
    legalBasis: '§ 203 StGB',
    consequences: ['lettersStop', 'askBack', 'pastStays', 'proofStays'],
    ...seen('STGB203'),
  },
];

const byCode = new Map(purposes.map((row) => [row.code, row]));

export function purposeOf(code: PurposeCode): Purpose {
  const found = byCode.get(code);
  if (!found) throw new Error('invariant: every purpose has its row');
  return found;
}

/** What a person says yes or no to, in the order it is asked; the release has a sheet for each recipient. */
export const askedPurposes = purposeCodes.filter((code) => code !== 'information' && code !== 'release');

/** What is asked of everybody, before any recipient is known. */
export const generalPurposes: readonly PurposeCode[] = purposeCodes.filter((code) => code !== 'release');
