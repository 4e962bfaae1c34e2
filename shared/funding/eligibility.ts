import { levelRank } from '../catalogs/languageLevels.ts';
import { type Message, message } from '../recognition/message.ts';
import type { MissingFact } from '../recognition/way.ts';
import { addedRule } from './addedRule.ts';
import type { CandidateState } from './candidate.ts';
import { type FundingFacts, isEmployed, payersOf, titleOf } from './fundingFacts.ts';
import type { AddedInstrument, Decider, FundingInstrument, ShippedFunding } from './instrument.ts';

/** Whether an instrument is for this person at all; costs and claims are looked at afterwards. */
export interface Answer {
  readonly state: CandidateState;
  readonly reasons: readonly Message[];
  readonly missing?: readonly MissingFact[];
  readonly decidedBy?: Decider;
}

const yes = (reason: Message, decidedBy?: Decider): Answer => answer('possible', reason, decidedBy);
const no = (reason: Message): Answer => answer('no', reason);
const perhaps = (reason: Message, decidedBy?: Decider): Answer => answer('depends', reason, decidedBy);
const answer = (state: CandidateState, reason: Message, decidedBy?: Decider): Answer => ({
  state,
  reasons: [reason],
  ...(decidedBy && { decidedBy }),
});
const unknown = (fact: 'benefit' | 'household' | 'residenceStatus' | 'german' | 'district'): Answer => ({
  state: 'depends',
  reasons: [message('funding.dep.unknown')],
  missing: [{ fact, effect: message(`funding.missing.${fact}`) }],
});

type Limits = FundingInstrument['incomeLimits'];
type Rule = (facts: FundingFacts, day: string, instrument: FundingInstrument) => Answer;

/** Jobcenter or Agentur: who is in charge of the person (§ 16 SGB II; §§ 22 (4), 39a, 44 SGB III). */
function office(employed: Message): Rule {
  return (facts, day) => {
    const payers = payersOf(facts, day);
    if (payers.size === 0) return unknown('benefit');
    if (payers.has('jobcenter') && facts.benefits.includes('SGB3_ALG'))
      return yes(message('funding.why.bothOffices'), 'agency');
    if (payers.has('jobcenter')) return yes(message('funding.why.jobcenter'), 'jobcenter');
    if (payers.has('agency')) return yes(message('funding.why.agency'), 'agency');
    if (facts.benefits.includes('ASYLBLG')) return earlySupport(facts);
    return perhaps(facts.benefits.includes('EIGEN') ? employed : message('funding.dep.register'), 'agency');
  };
}

function earlySupport(facts: FundingFacts): Answer {
  const title = titleOf(facts);
  if (!title) return unknown('residenceStatus');
  if (title.work === 'no') return no(message('funding.no.noWork'));
  return perhaps(message('funding.dep.earlySupport'), 'agency');
}

/** Whom the BAMF admits to no Integrationskurs in 2026 (Trägerrundschreiben 02/26); else § 44 AufenthG. */
const STOPPED: readonly string[] = ['EU', 'EU_FAM', 'UKR', 'HUM5', 'GEST', 'ANKUNFT', 'DULD'];

const integrationCourse: Rule = (facts) => {
  const { german } = facts;
  if (german === null) return unknown('german');
  if (levelRank(german) >= levelRank('B1')) return no(message('funding.no.levelReached'));
  const title = titleOf(facts);
  if (!title) return unknown('residenceStatus');
  if (title.group === 'none') return no(message('funding.no.noTitle'));
  if (STOPPED.includes(title.code) || title.group === 'tolerated' || title.group === 'procedure')
    return perhaps(message('funding.dep.admissionStop'));
  return yes(message('funding.why.integrationCourse'));
};

/** § 4 DeuFöV; whoever has a job or is in a recognition procedure asks the BAMF itself. */
const jobLanguage: Rule = (facts, day) => {
  const { german } = facts;
  if (german === null) return unknown('german');
  if (levelRank(german) < levelRank('B1')) return no(message('funding.no.levelTooLow'));
  if (levelRank(german) >= levelRank('C2')) return no(message('funding.no.levelReached'));
  const title = titleOf(facts);
  if (!title) return unknown('residenceStatus');
  if (title.group === 'none') return no(message('funding.no.noTitle'));
  const payers = payersOf(facts, day);
  const decidedBy = payers.has('jobcenter')
    ? 'jobcenter'
    : payers.has('agency')
      ? 'agency'
      : payers.size > 0
        ? 'bamf'
        : 'office';
  if (title.group === 'tolerated' || title.group === 'procedure')
    return perhaps(message('funding.dep.tolerated'), decidedBy);
  return yes(message('funding.why.jobLanguage'), decidedBy);
};

/** In thousands as German papers write them: „32 000“. */
const amount = (cents: number): string => String(cents / 100).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** Taxable income against the limits of an instrument, alone and assessed jointly. */
function byIncome({ household }: FundingFacts, { single, joint }: NonNullable<Limits>): Answer {
  const { assessment, taxableCents } = household;
  const within = (limit: number): Message => message('funding.why.income', { limit: amount(limit) });
  const above = (limit: number): Message => message('funding.no.income', { limit: amount(limit) });
  if (taxableCents === null) return unknown('household');
  if (taxableCents <= single) return yes(within(assessment === 'joint' ? joint : single));
  if (taxableCents > joint) return no(above(assessment === 'single' ? single : joint));
  if (assessment === null) return unknown('household');
  return assessment === 'joint' ? yes(within(joint)) : no(above(single));
}

/** Residence and income; who pays first is settled beside the other candidates. */
const recognitionGrant: Rule = (facts, _, { incomeLimits }) => {
  if (!facts.recognises) return no(message('funding.no.notRecognition'));
  if (!facts.livesHere) return unknown('district');
  return incomeLimits === null ? yes(message('funding.why.grant')) : byIncome(facts, incomeLimits);
};

/** The office's own conditions, then the income where there is a limit; the harder of the two decides. */
function added(rule: AddedInstrument, facts: FundingFacts, day: string, limits: Limits): Answer {
  const person = addedRule(rule, facts, day);
  if (person.state === 'no' || limits === null) return person;
  const income = byIncome(facts, limits);
  if (income.state === 'no') return income;
  const missing = [...(person.missing ?? []), ...(income.missing ?? [])];
  if (missing.length > 0) return { ...unknown('household'), missing };
  return { state: person.state, reasons: [...person.reasons, ...income.reasons] };
}

const trainingCheque: Rule = (facts) => {
  if (facts.benefits.length === 0) return unknown('benefit');
  if (isEmployed(facts)) return perhaps(message('funding.dep.trainingCheque'));
  return no(message('funding.no.notEmployed'));
};

const rules: Readonly<Record<ShippedFunding, Rule>> = {
  budget: office(message('funding.dep.employed')),
  activation: office(message('funding.dep.employed')),
  training: office(message('funding.dep.employedTraining')),
  integrationCourse,
  jobLanguage,
  iq: () => perhaps(message('funding.dep.iq')),
  landMv: ({ recognises }) =>
    recognises ? perhaps(message('funding.dep.landMv')) : no(message('funding.no.notRecognition')),
  recognitionGrant,
  advancement: ({ advancement }) =>
    advancement ? perhaps(message('funding.dep.advancement')) : no(message('funding.no.noAdvancement')),
  studentGrant: ({ academic }) =>
    academic ? perhaps(message('funding.dep.study')) : no(message('funding.no.noStudies')),
  trainingCheque,
  scholarship: ({ academic }) =>
    academic ? perhaps(message('funding.dep.scholarship')) : no(message('funding.no.notAcademic')),
  hardship: () => perhaps(message('funding.dep.hardship')),
  tax: () => perhaps(message('funding.dep.tax')),
};

export const eligibility = (instrument: FundingInstrument, facts: FundingFacts, day: string): Answer =>
  instrument.added === null
    ? rules[instrument.code](facts, day, instrument)
    : added(instrument.added, facts, day, instrument.incomeLimits);
