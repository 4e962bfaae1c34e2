import type { CandidateState } from '#shared/funding/candidate.ts';
import type { CostLine } from '#shared/funding/expectedCosts.ts';
import type { FundingFacts } from '#shared/funding/fundingFacts.ts';
import type { Decider, FundingCode } from '#shared/funding/instrument.ts';
import { claim, cost, spent } from './people.ts';

/** What a nurse pays before anything is decided: 100 to 600 € of fees, 90 to 360 € of translations. */
export const PROCEDURE = [cost('fee', 100, 600), cost('translation', 90, 360)];
const household = (assessment: 'single' | 'joint' | null, euro: number | null) => ({
  household: { assessment, taxableCents: euro === null ? null : euro * 100 },
});
const OWN = { benefits: ['EIGEN'] };

/** People of every kind, and whether somebody pays for them. */
export interface Row {
  readonly who: string;
  readonly facts: Partial<FundingFacts>;
  readonly costs?: readonly CostLine[];
  readonly day?: string;
  readonly code: FundingCode;
  readonly state: CandidateState;
  /** One of its reasons. */
  readonly reason: string;
  readonly by?: Decider;
  readonly missing?: string;
  /** Euros it might bear. */
  readonly up?: number | null;
}

export const payCatalog: readonly Row[] = [
  {
    who: 'benefits of the Jobcenter: its budget comes first, as is reasonable',
    facts: {},
    ...{ code: 'budget', state: 'possible', reason: 'why.jobcenter', by: 'jobcenter', up: 960 },
  },
  {
    who: 'benefits of the Jobcenter: the grant only when the Jobcenter does not pay',
    facts: household('single', 0),
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.officeFirst', up: 600 },
  },
  {
    who: 'Jobcenter has refused, little income: the grant',
    facts: {
      ...household('single', 12_000),
      claims: [claim('budget', '2026-09-01', { result: 'refused', decidedOn: '2026-10-01' })],
    },
    ...{ code: 'recognitionGrant', state: 'possible', reason: 'why.officeRefused', up: 600 },
  },
  {
    who: 'Jobcenter has refused: nothing more is asked of it',
    facts: { claims: [claim('budget', '2026-09-01', { result: 'refused', decidedOn: '2026-10-01' })] },
    ...{ code: 'budget', state: 'no', reason: 'no.refused', up: 0 },
  },
  {
    who: 'Jobcenter pays: no grant for the same costs',
    facts: {
      ...household('single', 0),
      claims: [claim('budget', '2026-09-01', { result: 'granted', decidedOn: '2026-10-01' })],
    },
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.borneByOffice', up: 0 },
  },
  {
    who: 'the application to the Jobcenter was withdrawn: it is still to be asked',
    facts: {
      ...household('single', 0),
      claims: [claim('budget', '2026-09-01', { result: 'withdrawn' })],
    },
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.officeFirst' },
  },
  {
    who: 'Jobcenter has not decided yet',
    facts: { ...household('single', 0), claims: [claim('budget', '2026-10-20')] },
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.officeDecides' },
  },
  {
    who: 'unemployment benefit: the Agentur',
    facts: { benefits: ['SGB3_ALG'] },
    ...{ code: 'budget', state: 'possible', reason: 'why.agency', by: 'agency' },
  },
  {
    who: 'unemployment benefit and the Jobcenter on top',
    facts: { benefits: ['SGB3_ALG', 'SGB2'] },
    ...{ code: 'budget', state: 'possible', reason: 'why.bothOffices', by: 'agency' },
  },
  {
    who: 'nobody has asked what the person lives on',
    facts: { benefits: [] },
    ...{ code: 'budget', state: 'depends', reason: 'dep.unknown', missing: 'benefit' },
  },
  {
    who: 'nobody has asked: the grant waits for the same fact',
    facts: { benefits: [], ...household('single', 10_000) },
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.officeFirst', missing: 'benefit' },
  },
  {
    who: 'job with little pay: the grant',
    facts: { ...OWN, ...household('single', 32_000) },
    ...{ code: 'recognitionGrant', state: 'possible', reason: 'why.income', up: 600 },
  },
  {
    who: 'one euro more, alone',
    facts: { ...OWN, ...household('single', 32_001) },
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.income', up: 0 },
  },
  {
    who: 'the same income, assessed jointly',
    facts: { ...OWN, ...household('joint', 32_001) },
    ...{ code: 'recognitionGrant', state: 'possible', reason: 'why.income' },
  },
  {
    who: 'jointly up to 50,000 €',
    facts: { ...OWN, ...household('joint', 50_001) },
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.income' },
  },
  {
    who: 'between the limits, and how the tax office assesses is not known',
    facts: { ...OWN, ...household(null, 40_000) },
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.unknown', missing: 'household' },
  },
  {
    who: 'job, income not asked for',
    facts: OWN,
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.unknown', missing: 'household' },
  },
  {
    who: 'job: the budget only if threatened by unemployment',
    facts: OWN,
    ...{ code: 'budget', state: 'depends', reason: 'dep.employed', by: 'agency' },
  },
  {
    who: 'already applied for recognition: the grant is too late',
    facts: { ...OWN, ...household('single', 10_000), appliedOn: '2026-10-01' },
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.begun', up: 0 },
  },
  {
    who: 'the grant was asked for first, then recognition',
    facts: {
      ...OWN,
      ...household('single', 10_000),
      appliedOn: '2026-10-01',
      claims: [claim('recognitionGrant', '2026-09-15')],
    },
    ...{ code: 'recognitionGrant', state: 'possible', reason: 'why.pending', up: 600 },
  },
  {
    who: 'less than 100 € in all',
    facts: { ...OWN, ...household('single', 10_000) },
    costs: [cost('fee', 50, 50)],
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.belowMinimum' },
  },
  {
    who: 'Qualifikationsanalyse of unknown price: up to 600 € and 1,200 €',
    facts: { ...OWN, ...household('single', 10_000) },
    costs: [...PROCEDURE, cost('analysis')],
    ...{ code: 'recognitionGrant', state: 'possible', reason: 'why.income', up: 1800 },
  },
  {
    who: 'Anpassungslehrgang after the notice: up to 3,000 €, though recognition was applied for long ago',
    facts: { ...OWN, ...household('joint', 10_000), appliedOn: '2026-02-01' },
    costs: [cost('course', 8000, 8000)],
    ...{ code: 'recognitionGrant', state: 'possible', reason: 'why.income', up: 3000 },
  },
  {
    who: 'the measure has begun',
    facts: { ...OWN, ...household('joint', 10_000), measureBegunOn: '2026-10-01' },
    costs: [cost('course', 8000, 8000)],
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.begun' },
  },
  {
    who: 'after 30 June 2027 nobody can apply for the grant any more',
    facts: { ...OWN, ...household('single', 10_000) },
    day: '2027-07-01',
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.ended' },
  },
  {
    who: 'in 2024 the limit was 26,000 €',
    facts: { ...OWN, ...household('single', 30_000) },
    day: '2024-06-01',
    ...{ code: 'recognitionGrant', state: 'no', reason: 'no.income' },
  },
  {
    who: 'nobody knows where the person lives',
    facts: { ...OWN, livesHere: false },
    ...{ code: 'recognitionGrant', state: 'depends', reason: 'dep.unknown', missing: 'district' },
  },
  {
    who: 'AsylbLG with leave to work: early support of the Agentur',
    facts: { benefits: ['ASYLBLG'], residenceStatus: 'GEST' },
    ...{ code: 'budget', state: 'depends', reason: 'dep.earlySupport', by: 'agency' },
  },
  {
    who: 'AsylbLG and no work allowed',
    facts: { benefits: ['ASYLBLG'], residenceStatus: 'DULD_ID' },
    ...{ code: 'budget', state: 'no', reason: 'no.noWork' },
  },
  {
    who: 'AsylbLG, title not known',
    facts: { benefits: ['ASYLBLG'], residenceStatus: null },
    ...{ code: 'budget', state: 'depends', reason: 'dep.unknown', missing: 'residenceStatus' },
  },
  {
    who: 'B1 on the way to B2: the vocational course, by the Jobcenter',
    facts: {},
    costs: [cost('language')],
    ...{ code: 'jobLanguage', state: 'possible', reason: 'why.jobLanguage', by: 'jobcenter', up: null },
  },
  {
    who: 'A2: the integration course comes first',
    facts: { german: 'A2', residenceStatus: 'GFK' },
    costs: [cost('language')],
    ...{ code: 'integrationCourse', state: 'possible', reason: 'why.integrationCourse', by: 'bamf' },
  },
  {
    who: 'A2 from Ukraine: nobody new is admitted in 2026',
    facts: { german: 'A2' },
    costs: [cost('language')],
    ...{ code: 'integrationCourse', state: 'depends', reason: 'dep.admissionStop' },
  },
  {
    who: 'A2 and the vocational course',
    facts: { german: 'A2' },
    costs: [cost('language')],
    ...{ code: 'jobLanguage', state: 'no', reason: 'no.levelTooLow' },
  },
  {
    who: 'Meister on the way up',
    facts: { advancement: true },
    costs: [cost('course', 5000, 20_000)],
    ...{ code: 'advancement', state: 'depends', reason: 'dep.advancement', up: 15_000 },
  },
  {
    who: 'Bildungsscheck: half of it, and only for employees',
    facts: OWN,
    costs: [cost('course', 1000, 2000)],
    ...{ code: 'trainingCheque', state: 'depends', reason: 'dep.trainingCheque', up: 1000 },
  },
  {
    who: 'Bildungsscheck for somebody without a job',
    facts: {},
    costs: [cost('course', 1000, 2000)],
    ...{ code: 'trainingCheque', state: 'no', reason: 'no.notEmployed' },
  },
  {
    who: 'the fee is paid, the translation is not: the Jobcenter may pay for the rest',
    facts: { spending: [spent('fee', '2026-10-01', { paidOn: '2026-10-01' })] },
    ...{ code: 'budget', state: 'possible', reason: 'why.rest', up: 360 },
  },
];
