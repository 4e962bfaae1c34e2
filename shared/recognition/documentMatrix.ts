import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import { ageOf } from './documentAges.ts';
import { matrixSources } from './documentSources.ts';
import type { DocumentForm, DocumentType } from './documents.ts';
import type { RecognitionKey } from './message.ts';
import type { AnyDocument } from './paperTypes.ts';
import type { TranslationKind } from './translationRules.ts';

/** Which authority's list of papers applies. */
export const documentProfiles = [
  'FOSA',
  'HWK',
  'NURSING',
  'LPH-PROFESSION',
  'LPH-LICENCE',
  'TEACHER',
  'EDUCATOR',
  'SOCIAL',
  'TITLE',
  'LWK',
  'ZAB',
  'SCHOOL',
  'RESETTLER',
  'GENERAL',
] as const;
export type DocumentProfile = (typeof documentProfiles)[number];

/** When a paper is asked for. */
export const documentWhens = [
  'always',
  'ifThere',
  'namesDiffer',
  'experience',
  'onRequest',
  'permission',
  'regulatedThere',
  'represented',
  'abroad',
  'thirdState',
] as const;
type When = (typeof documentWhens)[number];

export interface MatrixRow extends DatedRow {
  /** See `paperCode`. */
  readonly code: string;
  readonly type: AnyDocument;
  readonly wantedForms: readonly DocumentForm[];
  readonly translation: TranslationKind;
  /** How old it may be on the day it is handed in; null: the list does not say. */
  readonly maxAgeMonths: number | null;
  /** Where that age is usual practice: what to check. */
  readonly ageCheck?: string;
  readonly when: When;
  readonly reason: RecognitionKey;
}

/** As written down below: where it was read is said once, by the list. */
type Written = Omit<MatrixRow, 'code' | Exclude<keyof DatedRow, 'verified'>>;

/** Each has its sentence. */
export const reasonOf = (when: When): RecognitionKey => `documentReason.${when}`;

/** Forms by a letter: `o` online, `s` signed, `O` original, `b` beglaubigt, `f` colour copy, `k` copy; `+` translated. */
const FORMS: Readonly<Record<string, DocumentForm>> = {
  o: 'online',
  s: 'signed',
  O: 'original',
  b: 'certifiedCopy',
  f: 'colourCopy',
  k: 'copy',
};

function row(type: DocumentType, forms: string, when: When = 'always', verified = true): Written {
  const wantedForms = [...forms.replace('+', '')].map((letter) => FORMS[letter] ?? 'copy');
  const translation = forms.endsWith('+') ? 'sworn' : 'none';
  const age = ageOf(type);
  return { type, wantedForms, translation, ...age, when, reason: reasonOf(when), verified };
}

/**
 * What is laid together for an application, by authority. Simple copies suffice by law (§§ 5 (2), 12 (2)
 * BQFG); where an authority's own form asks for more, its form is given. `verified` false: usual practice.
 */
const written: Readonly<Record<DocumentProfile, readonly Written[]>> = {
  // IHK FOSA: colour copies in A4, no originals but the form; tables 4 and 5 of the form replace the CV
  FOSA: [
    row('applicationForm', 'so'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'f+'),
    row('transcript', 'f+', 'onRequest'),
    row('workReferences', 'f+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  HWK: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'b+'),
    row('transcript', 'b+', 'onRequest'),
    row('workReferences', 'b+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  // § 43a PflAPrV names what goes with the application; the forms are the LPH's usual practice. Conduct,
  // health and German are conditions of the permission itself (§ 2 PflBG) and may follow
  NURSING: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's'),
    row('identity', 'b', 'always', false),
    row('nameProof', 'b+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('professionalRight', 'b+', 'regulatedThere', false),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'thirdState', false),
    row('languageCertificate', 'b', 'permission'),
    row('policeCertificate', 'O', 'permission'),
    row('medicalCertificate', 'O', 'permission'),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // Nursing and the other health professions: the LPH's own list was not found
  'LPH-PROFESSION': [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'b', 'always', false),
    row('nameProof', 'b+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('professionalRight', 'b+', 'regulatedThere', false),
    row('policeCertificate', 'O', 'permission', false),
    row('medicalCertificate', 'O', 'permission', false),
    row('languageCertificate', 'b', 'permission', false),
    row('noEarlierApplication', 's', 'always', false),
    row('intentToWork', 's', 'thirdState', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  'LPH-LICENCE': [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'b'),
    row('nameProof', 'b+'),
    row('diploma', 'b+'),
    row('transcript', 'b+'),
    row('doctorate', 'b+', 'ifThere'),
    row('workReferences', 'b+', 'experience'),
    row('employmentConfirmation', 'k', 'permission', false),
    row('professionalRight', 'O+'),
    row('policeCertificate', 'O'),
    row('medicalCertificate', 'O'),
    row('languageCertificate', 'b'),
    row('noEarlierApplication', 's'),
    row('otherStatesDeclaration', 's'),
    row('criminalDeclaration', 's'),
    row('intentToWork', 's', 'thirdState'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  TEACHER: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'b'),
    row('nameProof', 'b+', 'namesDiffer'),
    row('diploma', 'Ob+'),
    row('transcript', 'Ob+'),
    row('workReferences', 'b+', 'experience'),
    row('professionalRight', 'b+', 'regulatedThere'),
    row('languageCertificate', 'b', 'onRequest'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'thirdState'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  EDUCATOR: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'k'),
    row('diploma', 'Ob+'),
    row('transcript', 'Ob+', 'onRequest'),
    row('workReferences', 'b+', 'experience'),
    row('professionalRight', 'b+', 'regulatedThere'),
    row('languageCertificate', 'k', 'onRequest', false),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'thirdState'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  SOCIAL: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('nameProof', 'k+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('professionalRight', 'b+', 'regulatedThere', false),
    row('policeCertificate', 'O', 'always', false),
    row('languageCertificate', 'b'),
    row('noEarlierApplication', 's', 'always', false),
    row('intentToWork', 's', 'thirdState', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  TITLE: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's', 'always', false),
    row('identity', 'k', 'always', false),
    row('nameProof', 'k+', 'namesDiffer', false),
    row('diploma', 'b+', 'always', false),
    row('transcript', 'b+', 'always', false),
    row('workReferences', 'b+', 'experience', false),
    row('noEarlierApplication', 's', 'always', false),
    row('intentToWork', 's', 'thirdState', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  LWK: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's'),
    row('identity', 'k'),
    row('residenceProof', 'k', 'onRequest', false),
    row('diploma', 'b+'),
    row('transcript', 'b+', 'onRequest'),
    row('workReferences', 'b+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
  // ZAB: applied for online, papers uploaded in the original language; translation by country checklist
  ZAB: [
    row('applicationForm', 'o'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'O+'),
    row('transcript', 'O+'),
    row('schoolCertificate', 'k+', 'onRequest'),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  SCHOOL: [
    row('applicationForm', 's'),
    row('identity', 'k', 'always', false),
    row('nameProof', 'k+', 'namesDiffer', false),
    row('schoolCertificate', 'Ob+'),
    row('transcript', 'Ob+', 'onRequest', false),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // Equality under § 10 BVFG at the local IHK: everything certified
  RESETTLER: [
    row('applicationForm', 's'),
    row('cv', 's'),
    row('identity', 'k'),
    row('nameProof', 'b+', 'namesDiffer'),
    row('diploma', 'b+'),
    row('transcript', 'b+'),
    row('workReferences', 'b+', 'experience'),
    row('noEarlierApplication', 's'),
    row('powerOfAttorney', 's', 'represented', false),
  ],
  // §§ 5 (1), 12 (1) BQFG, for authorities whose own list is not known here
  GENERAL: [
    row('applicationForm', 's', 'always', false),
    row('cv', 's'),
    row('identity', 'k'),
    row('nameProof', 'k+', 'namesDiffer'),
    row('diploma', 'k+'),
    row('transcript', 'k+', 'onRequest'),
    row('workReferences', 'k+', 'experience'),
    row('noEarlierApplication', 's'),
    row('intentToWork', 's', 'abroad'),
    row('powerOfAttorney', 's', 'represented'),
  ],
};

/** Code of a row in the catalogue: „HWK/diploma“, or „HWK@HWK-SN/diploma“ where one authority differs. */
export const paperCode = (
  profile: DocumentProfile,
  type: AnyDocument,
  authority: string | null = null,
): string => `${profile}${authority === null ? '' : `@${authority}`}/${type}`;

const CHECK =
  'Ob und in welcher Form die Stelle diese Unterlage verlangt, ist übliche Praxis: im Antragsformular oder Merkblatt der Stelle nachlesen.';

const listOf = (profile: DocumentProfile): readonly MatrixRow[] =>
  written[profile].map((row) => ({
    ...row,
    code: paperCode(profile, row.type),
    ...(row.verified ? seen(matrixSources[profile]) : unchecked(CHECK, matrixSources[profile])),
  }));

export const documentMatrix = Object.fromEntries(
  documentProfiles.map((profile) => [profile, listOf(profile)]),
) as Readonly<Record<DocumentProfile, readonly MatrixRow[]>>;
