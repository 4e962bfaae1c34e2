import type { DatedRow } from '../catalogs/datedRow.ts';
import { seen, unchecked } from '../catalogs/datedRow.ts';
import type { LanguageLevel } from '../catalogs/languageLevels.ts';
import type { DocumentProfile } from './documentMatrix.ts';
import type { LawCode } from './laws.ts';

/**
 * `regulated` may not be practised without recognition · `unregulated` · `craft` employed work is free,
 * running a business is regulated (Anlage A HwO) · `title` only the title is protected.
 */
export const regulations = ['regulated', 'unregulated', 'craft', 'title'] as const;

/** Whether work hangs on what this law decides: running a craft hangs on the master's level, being employed does not. */
export const isRegulated = (regulation: (typeof regulations)[number] | undefined, law: string | null) =>
  regulation === 'regulated' || (regulation === 'craft' && law === 'HWO-MEISTER');
export type Regulation = (typeof regulations)[number];

/** How the authority is found; `check`: what is not sure about it (German). */
export type AuthorityRule =
  | {
      readonly kind: 'fixed';
      /** Code of the register; an occupation of the office may name an authority of the office. */
      readonly authority: string;
      /** Where one authority has several lists of papers. */
      readonly documentProfile?: DocumentProfile;
      readonly check?: string;
    }
  /** By the place: the chamber of the municipality. */
  | { readonly kind: 'craftChamber' }
  /** No recognition procedure: the ZAB values the degree. */
  | { readonly kind: 'evaluation' }
  /** No authority decides on this occupation. */
  | { readonly kind: 'none' };

export const outcomes = [
  'full',
  'partial',
  'none',
  'compensation',
  'temporaryPermit',
  'partialAccess',
  'evaluation',
  'title',
  'entry',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Compensation measures and other ways to close a gap. */
export const measures = [
  'knowledgeExam',
  'aptitudeTest',
  'adaptationPeriod',
  'adaptationQualification',
  'qualificationAnalysis',
  'practice',
] as const;
export type Measure = (typeof measures)[number];

/** Ways beside the usual ones, and remarks, that belong to this occupation. */
export type Extra =
  | 'directKnowledgeExam'
  | 'hiringWithout'
  | 'afterLicence'
  | 'languageExam'
  | 'drivingLicence'
  | 'weldingTest'
  | 'swornInterpreter'
  | 'securityInstruction'
  | 'reciprocity'
  | 'lawyer'
  | 'industrialToo';

export const wordLanguages = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'pl', 'fr'] as const;
export type WordLanguage = (typeof wordLanguages)[number];
/** Comma-separated words people use for it. */
export type SearchWords = Readonly<Partial<Record<WordLanguage, string>>>;

export const occupationFields = [
  'medicine',
  'health',
  'education',
  'engineering',
  'academic',
  'crafts',
  'industry',
  'services',
  'land',
] as const;
export type OccupationField = (typeof occupationFields)[number];

/** A German reference occupation. */
export interface Occupation extends DatedRow {
  readonly code: string;
  readonly field: OccupationField;
  readonly female: string;
  readonly male: string;
  /** Both forms or a neutral word, for headings and for persons of neither. */
  readonly neutral: string;
  /** KldB 2010 (version 2020), five digits as text. */
  readonly kldb: string;
  readonly regulation: Regulation;
  readonly law: LawCode;
  readonly authority: AuthorityRule;
  /** Usually asked for before one may practise; null: none for the decision itself. */
  readonly languageLevel: LanguageLevel | null;
  /** How long the training takes here; absent for what is no dual training. */
  readonly trainingMonths?: number | null;
  readonly outcomes: readonly Outcome[];
  readonly measures: readonly Measure[];
  readonly extras: readonly Extra[];
  readonly words: SearchWords;
  /** What is unverified beyond the row itself (German); empty when nothing is. */
  readonly checks: readonly string[];
}

/** KldB codes were checked one by one against the official classification. */
export const kldbChecked: DatedRow = seen('KLDB');

/** The code is checked, what the row says of regulation, language and measures is not. */
export const usualPractice: DatedRow = unchecked(
  'Reglementierung, Sprachniveau und Ausgleichsmaßnahmen sind übliche Praxis: im Portal „Anerkennung in Deutschland“ nachlesen.',
  'KLDB',
);
