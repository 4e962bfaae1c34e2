import type { DatedRow } from '../catalogs/datedRow.ts';
import type { CostKind } from './costKinds.ts';

/** In the order in which one asks: whoever must pay comes before whoever may help out. */
export const fundingCodes = [
  'budget',
  'activation',
  'training',
  'integrationCourse',
  'jobLanguage',
  'iq',
  'landMv',
  'recognitionGrant',
  'advancement',
  'studentGrant',
  'trainingCheque',
  'scholarship',
  'hardship',
  'tax',
] as const;
export type FundingCode = (typeof fundingCodes)[number];

/** Asked when nobody else pays: small, uncertain, or only afterwards. */
export const lastResorts: readonly FundingCode[] = [
  'landMv',
  'studentGrant',
  'trainingCheque',
  'scholarship',
  'hardship',
  'tax',
];

/** `office`: Jobcenter or Agentur für Arbeit, whichever is in charge of the person. */
export const deciders = [
  'office',
  'jobcenter',
  'agency',
  'bamf',
  'grantOffice',
  'iqNetwork',
  'land',
  'trainingOffice',
  'studentOffice',
  'foundation',
  'taxOffice',
] as const;
export type Decider = (typeof deciders)[number];

/** One sum of money within an instrument, for some kinds of cost. */
export interface Pot {
  readonly covers: readonly CostKind[];
  /** At most, in cents; null: as is reasonable, or not known. */
  readonly maxCents: number | null;
  /** Part of the costs that is borne at most, in percent. */
  readonly percent: number;
}

/**
 * Something that pays for recognition. Name and rule in one sentence a client understands stand in the texts
 * under `funding.name` and `funding.rule`, who decides under `funding.decider`.
 */
export interface FundingInstrument extends DatedRow {
  readonly code: FundingCode;
  readonly decidedBy: Decider;
  readonly pots: readonly Pot[];
  /** Costs together below this are not paid for, in cents. */
  readonly minTotalCents: number | null;
  /** Nothing is paid for that was ordered or paid before it was applied for. */
  readonly beforeCosts: boolean;
  /** There is no right to it: the office decides as it sees fit. */
  readonly discretion: boolean;
  /** Taxable income of a year at most, in cents, alone and assessed jointly. */
  readonly incomeLimits: { readonly single: number; readonly joint: number } | null;
  /** Asked only when these do not pay (Nachrang). */
  readonly after: readonly FundingCode[];
  /** Beyond the row's own check: single facts of it that nobody has read in a source (German). */
  readonly checks: readonly string[];
}
