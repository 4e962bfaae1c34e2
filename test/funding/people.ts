import type { CostKind } from '#shared/funding/costKinds.ts';
import type { CostLine } from '#shared/funding/expectedCosts.ts';
import type { FundingFacts } from '#shared/funding/fundingFacts.ts';
import {
  blankClaim,
  blankSpending,
  type Claim,
  nobodyAsked,
  type Spending,
} from '#shared/funding/spending.ts';

/** A person at the beginning: in Rostock, with the Jobcenter, nothing asked and nothing paid; tests say what differs. */
export const person = (more: Partial<FundingFacts> = {}): FundingFacts => ({
  benefits: ['SGB2'],
  residenceStatus: 'UKR',
  german: 'B1',
  livesHere: true,
  academic: false,
  recognises: true,
  advancement: false,
  household: nobodyAsked,
  appliedOn: null,
  measureBegunOn: null,
  claims: [],
  spending: [],
  ...more,
});

const labels = {
  fee: 'cost.procedure',
  analysis: 'cost.analysis',
  translation: 'cost.translations',
  certifiedCopies: 'cost.certifiedCopies',
  papers: 'cost.papers',
  language: 'cost.language',
  course: 'cost.course',
  exam: 'cost.exam',
  travel: 'cost.papers',
  other: 'cost.papers',
} as const satisfies Record<CostKind, CostLine['label']>;

/** Something to be paid, in euros; without amounts it is not known what it costs. */
export const cost = (kind: CostKind, min: number | null = null, max = min): CostLine => ({
  kind,
  label: labels[kind],
  count: null,
  minCents: min === null ? null : min * 100,
  maxCents: max === null ? null : max * 100,
  verified: true,
  checks: [],
  source: 'FOSA',
});

export const claim = (
  instrument: Claim['instrument'],
  appliedOn: string,
  more: Partial<Claim> = {},
): Claim => ({ id: `${instrument}-${appliedOn}`, instrument, appliedOn, ...blankClaim, ...more });

export const spent = (kind: CostKind, begunOn: string | null, more: Partial<Spending> = {}): Spending => ({
  ...{ ...blankSpending, id: `${kind}-${begunOn}`, kind, begunOn },
  ...more,
});
