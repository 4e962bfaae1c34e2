import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import { matrixSources } from './documentSources.ts';
import type { DocumentForm } from './documents.ts';
import type { RecognitionKey } from './message.ts';
import { writtenLists } from './paperListCatalog.ts';
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
  'VALIDATION',
  'EXTERNAL',
  'DRIVING',
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
export type DocumentWhen = (typeof documentWhens)[number];

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
  readonly when: DocumentWhen;
  readonly reason: RecognitionKey;
}

/** Each has its sentence. */
export const reasonOf = (when: DocumentWhen): RecognitionKey => `documentReason.${when}`;

/** Code of a row in the catalogue: „HWK/diploma“, or „HWK@HWK-SN/diploma“ where one authority differs. */
export const paperCode = (
  profile: DocumentProfile,
  type: AnyDocument,
  authority: string | null = null,
): string => `${profile}${authority === null ? '' : `@${authority}`}/${type}`;

const CHECK =
  'Ob und in welcher Form die Stelle diese Unterlage verlangt, ist übliche Praxis: im Antragsformular oder Merkblatt der Stelle nachlesen.';

const listOf = (profile: DocumentProfile): readonly MatrixRow[] =>
  writtenLists[profile].map((row) => ({
    ...row,
    code: paperCode(profile, row.type),
    reason: reasonOf(row.when),
    ...(row.verified ? seen(matrixSources[profile]) : unchecked(CHECK, matrixSources[profile])),
  }));

export const documentMatrix = Object.fromEntries(
  documentProfiles.map((profile) => [profile, listOf(profile)]),
) as Readonly<Record<DocumentProfile, readonly MatrixRow[]>>;
