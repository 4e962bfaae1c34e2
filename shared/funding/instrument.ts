import type { DatedRow } from '../catalogs/datedRow.ts';
import type { OwnCode } from '../catalogs/ownRow.ts';
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
export type ShippedFunding = (typeof fundingCodes)[number];
/** Ours, or one the office has added. */
export type FundingCode = ShippedFunding | OwnCode;

/** Asked when nobody else pays: small, uncertain, or only afterwards. */
const lastResorts: readonly FundingCode[] = [
  'landMv',
  'studentGrant',
  'trainingCheque',
  'scholarship',
  'hardship',
  'tax',
];

/** Whoever is always asked first: what an instrument of the office may say it comes after. */
export const mustPayFirst = ['budget', 'activation', 'training'] as const satisfies readonly ShippedFunding[];

/**
 * `office`: Jobcenter or Agentur für Arbeit, whichever is in charge of the person. `other`: somebody the
 * program has no word for, named by the office's own row.
 */
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
  'other',
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

/** For whom an instrument of the office is; all that are named must hold. */
export const fundingConditions = [
  'livesHere',
  'jobcenter',
  'noOffice',
  'asylum',
  'employed',
  'academic',
  'advancement',
  'mayWork',
] as const;
export type FundingCondition = (typeof fundingConditions)[number];

/** What only an instrument of the office has: words and a rule, where ours have texts and code. */
export interface AddedInstrument {
  readonly name: string;
  /** One sentence for the client; may be empty. */
  readonly rule: string;
  /** Who decides, where `decidedBy` is `other`. */
  readonly decider: string;
  /** Where one asks: an address, a number, a person. */
  readonly askAt: string;
  readonly whom: readonly FundingCondition[];
  /** Whoever meets the conditions may still be refused: asking is the only way to know. */
  readonly caseByCase: boolean;
}

/**
 * Something that pays for recognition. Of ours, name and rule in one sentence a client understands stand in
 * the texts under `funding.name` and `funding.rule`, who decides under `funding.decider`.
 */
interface Instrument extends DatedRow {
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

export type FundingInstrument =
  | (Instrument & { readonly code: ShippedFunding; readonly added: null })
  | (Instrument & { readonly code: OwnCode; readonly added: AddedInstrument });

/** Asked when nobody else pays; of the office's own, what it says comes after Jobcenter and Agentur. */
export const isLastResort = ({ code, added, after }: FundingInstrument): boolean =>
  added === null ? lastResorts.includes(code) : after.length > 0;
