import type { Check } from '../catalogs/checks.ts';
import type { OwnMark } from '../catalogs/datedRow.ts';
import type { SourceKey } from '../catalogs/sources.ts';
import type { Message } from '../recognition/message.ts';
import type { MissingFact } from '../recognition/way.ts';
import type { CostKind } from './costKinds.ts';
import type { CostLine, CostSum } from './expectedCosts.ts';
import type { AddedInstrument, Decider, FundingCode } from './instrument.ts';

/** `possible`: worth asking. `depends`: on a fact or on somebody's answer. `no`: not for this person now. */
export type CandidateState = 'possible' | 'depends' | 'no';

/** Whether, and how, one instrument may pay for these costs. Plain data: crosses the process border. */
export interface Candidate {
  readonly code: FundingCode;
  /** The office's words for one of its own. */
  readonly added: AddedInstrument | null;
  readonly state: CandidateState;
  readonly decidedBy: Decider;
  /** Why it may, why not, or what it depends on; never empty. */
  readonly reasons: readonly Message[];
  /** Facts that would settle it. */
  readonly missing: readonly MissingFact[];
  /** Which of the costs it is for. */
  readonly covers: readonly CostKind[];
  /** What it might bear of what is expected, in cents; null: not known. Limits are applied. */
  readonly minCents: number | null;
  readonly maxCents: number | null;
  /** The most it ever pays for these kinds of cost, in cents; null: as is reasonable. */
  readonly limitCents: number | null;
  readonly beforeCosts: boolean;
  readonly discretion: boolean;
  /** Asked when nobody else pays. */
  readonly lastResort: boolean;
  /** Taxable income decides. */
  readonly byIncome: boolean;
  /** Where it stands, once applied for. */
  readonly claim: 'pending' | 'granted' | 'partly' | 'refused' | 'withdrawn' | null;
  /** Whether the row as a whole was read in a source; single facts of it may still be to check. */
  readonly verified: boolean;
  /** What to check (German). */
  readonly checks: readonly Check[];
  readonly source: SourceKey;
  /** On a row the office has checked, corrected or added itself. */
  readonly own: OwnMark | null;
}

/** What it costs and who may pay. */
export interface Outlook {
  readonly lines: readonly CostLine[];
  readonly sum: CostSum;
  /** In the order in which one asks. */
  readonly candidates: readonly Candidate[];
  /** What must not be done yet. */
  readonly warnings: readonly Message[];
  readonly early: readonly Early[];
}

/** Spent before it was applied for, where that counts: nobody will pay for it any more. */
export interface Early {
  /** The row of the spending. */
  readonly id: string;
  readonly kind: CostKind;
  /** The day it was begun. */
  readonly on: string;
  /** Where it was applied for too late, and when; null: not applied for at all. */
  readonly claim: { readonly code: FundingCode; readonly appliedOn: string } | null;
}
