import type { Catalogs } from '../catalogs/catalogs.ts';
import { asChecks, type Check, checksOf, uniqueChecks } from '../catalogs/checks.ts';
import { addMonths } from '../dates/dayMath.ts';
import type { MatrixRow } from './documentMatrix.ts';
import type { RecognitionFacts } from './facts.ts';
import { federalIntent, sparedIntent, stateIntent } from './intent.ts';
import { type Message, message } from './message.ts';
import { shippedPapers } from './papers.ts';
import { type AnyDocument, type PaperWords, paperWordsOf, shippedPaperTypes } from './paperTypes.ts';
import { type TranslationKind, translationOf } from './translationRules.ts';
import type { Way } from './way.ts';

/** DOKUMENTTYP. Names, and what they are in simple German, stand in the texts under `document`. */
export const documentTypes = [
  'applicationForm',
  'cv',
  'identity',
  'nameProof',
  'diploma',
  'transcript',
  'schoolCertificate',
  'doctorate',
  'workReferences',
  'employmentConfirmation',
  'professionalRight',
  'policeCertificate',
  'medicalCertificate',
  'languageCertificate',
  'noEarlierApplication',
  'otherStatesDeclaration',
  'criminalDeclaration',
  'intentToWork',
  'residenceProof',
  'resettlerProof',
  'reasonForMissing',
  'powerOfAttorney',
  'drivingLicence',
  'photo',
  'eyeTest',
  'firstAid',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** How an authority wants a paper. `signed`: the original with a signature. `online`: entered or uploaded. */
export const documentForms = ['online', 'signed', 'original', 'certifiedCopy', 'colourCopy', 'copy'] as const;
export type DocumentForm = (typeof documentForms)[number];

/**
 * Where a paper, or its translation, stands; one list for both. `original`, `copy`, `certifiedCopy`: at
 * hand. `returned`: sent back by the authority, so at hand again.
 */
export const documentStates = [
  'missing',
  'requested',
  'original',
  'certifiedCopy',
  'copy',
  'translationOrdered',
  'translated',
  'submitted',
  'returned',
  'lost',
  'notNeeded',
] as const;
export type DocumentState = (typeof documentStates)[number];

/** The states that make sense for the paper and for its translation. */
export const paperStates = [
  'missing',
  'requested',
  'original',
  'certifiedCopy',
  'copy',
  'submitted',
  'returned',
  'lost',
  'notNeeded',
] as const satisfies readonly DocumentState[];
export const translationStates = [
  'missing',
  'translationOrdered',
  'translated',
  'submitted',
  'notNeeded',
] as const satisfies readonly DocumentState[];

/** What is filled in and signed for one application, and is of no use to another. */
export const madeForOne: ReadonlySet<string> = new Set<DocumentType>([
  'applicationForm',
  'cv',
  'noEarlierApplication',
  'otherStatesDeclaration',
  'criminalDeclaration',
  'intentToWork',
  'reasonForMissing',
  'powerOfAttorney',
]);

/** What proves one qualification: another diploma does not stand in for it. */
export const ofQualification: ReadonlySet<string> = new Set<DocumentType>(['diploma', 'transcript']);

export interface RequiredDocument {
  readonly type: AnyDocument;
  /** What it is called, and what the person must know to get it. */
  readonly words: PaperWords;
  /** Any of these will do; the first is the one to aim for. */
  readonly wantedForms: readonly DocumentForm[];
  readonly translation: TranslationKind;
  /** How old it may be on the day it is handed in; null: no matter. */
  readonly maxAgeMonths: number | null;
  /** What was issued before this day is too old today; null: no matter. */
  readonly notBefore: string | null;
  /** `if`: only under the condition that `reason` names, which the stored facts do not settle. */
  readonly required: 'always' | 'if';
  readonly reason: Message;
  /** What a colleague has noted about it; empty for most. */
  readonly note: string;
  /** False: what this authority asks for here is usual practice, or was read in its own list long ago. */
  readonly verified: boolean;
  readonly checks: readonly Check[];
}

/** What a stored document needs to tell; the room's `HeldDocument` fits. */
export interface Held {
  readonly type: string;
  readonly state: DocumentState;
  readonly translation: DocumentState;
  /** As the paper says: a day, a month or a year; null or absent: nobody has said. */
  readonly issuedOn?: string | null;
}

/** The papers for one way, in the order they are laid together. Empty for ways that are no application. */
export function requiredDocuments(
  way: Way,
  facts: RecognitionFacts,
  catalogs: Pick<Catalogs, 'papers' | 'paperTypes'> = {
    papers: shippedPapers,
    paperTypes: shippedPaperTypes,
  },
): RequiredDocument[] {
  const profile = way.documentProfile;
  if (way.kind === 'advice' || profile === null) return [];
  // What is said of a kind of paper, and where it is got, grows old like any other row.
  const ofKind = (type: AnyDocument): readonly Check[] => {
    const kind = catalogs.paperTypes.find(type);
    return kind ? checksOf(kind, facts.on, { catalog: 'paperTypes', code: kind.code }) : [];
  };
  const rows = catalogs.papers.of(profile, way.authority).map((row) => {
    const ofRow = [...checksOf(row, facts.on, { catalog: 'documents', code: row.code }), ...ofKind(row.type)];
    const words = paperWordsOf(row.type, catalogs);
    return settle({ ...row, words }, facts, ofRow, translationOf(row, way.law.code, facts.on));
  });
  const needed = rows.filter((row) => row !== null);
  const always = (type: DocumentType, reason: Extra, checks: readonly Check[]) =>
    needed.push(alwaysNeeded(type, paperWordsOf(type, catalogs), reason, [...checks, ...ofKind(type)]));
  if (way.code === 'resettler')
    always('resettlerProof', 'documentReason.resettler', asChecks([RESETTLER_CHECK]));
  if (way.code === 'qualificationAnalysis') always('reasonForMissing', 'documentReason.lostProof', []);
  return needed;
}

const RESETTLER_CHECK =
  'Ob die Bescheinigung nach § 15 BVFG als Kopie genügt, bei der Stelle erfragen, die nach § 10 BVFG entscheidet.';

type Extra = 'documentReason.resettler' | 'documentReason.lostProof';
const alwaysNeeded = (
  type: DocumentType,
  words: PaperWords,
  reason: Extra,
  checks: readonly Check[],
): RequiredDocument => ({
  ...{ type, words },
  wantedForms: [type === 'reasonForMissing' ? 'signed' : 'copy'],
  translation: 'none',
  maxAgeMonths: null,
  notBefore: null,
  required: 'always',
  reason: message(reason),
  note: '',
  verified: checks.length === 0,
  checks,
});

/** Null when the facts settle that the paper is not needed. */
function settle(
  row: MatrixRow & { readonly words: PaperWords },
  facts: RecognitionFacts,
  ofRow: readonly Check[],
  { translation, checks: ofTranslation }: ReturnType<typeof translationOf>,
): RequiredDocument | null {
  const { type, words, wantedForms, maxAgeMonths, ageCheck } = row;
  const note = row.own?.note ?? '';
  const ofAge = ageCheck !== undefined && !row.own ? asChecks([ageCheck]) : [];
  const checks = uniqueChecks([...ofRow, ...ofAge, ...ofTranslation]);
  const notBefore = maxAgeMonths === null ? null : addMonths(facts.on, -maxAgeMonths);
  const base = {
    ...{ type, words, wantedForms, translation, note, maxAgeMonths, notBefore },
    ...{ verified: checks.length === 0, checks },
  };
  const yes: RequiredDocument = { ...base, required: 'always', reason: message(row.reason) };
  const maybe: RequiredDocument = { ...base, required: 'if', reason: message(row.reason) };
  switch (row.when) {
    case 'always':
      return yes;
    case 'namesDiffer':
      if (facts.namesDiffer === null) return maybe;
      return facts.namesDiffer ? yes : null;
    case 'experience':
      // references count only where there is experience somebody vouched for
      if (facts.experiences.length === 0) return null;
      return facts.experiences.some((experience) => experience.proved) ? yes : maybe;
    case 'ifThere':
    case 'onRequest':
    case 'permission':
    case 'regulatedThere':
    case 'represented':
      return maybe;
    case 'abroad':
      return sparedIntent(federalIntent, facts) === true ? null : maybe;
    case 'thirdState': {
      const spared = sparedIntent(stateIntent, facts);
      if (spared === false) return yes;
      // an exception nobody has looked up lets nobody off for certain
      const all = uniqueChecks([...checks, ...checksOf(stateIntent, facts.on)]);
      return { ...maybe, checks: all, verified: all.length === 0 };
    }
  }
}
