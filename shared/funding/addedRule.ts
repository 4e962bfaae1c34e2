import { type Message, message } from '../recognition/message.ts';
import type { MissingFact } from '../recognition/way.ts';
import { type FundingFacts, isEmployed, payersOf, titleOf } from './fundingFacts.ts';
import type { AddedInstrument, FundingCondition } from './instrument.ts';

/** What a condition says of a person: true, false, or which fact it waits for. */
type Held = boolean | 'benefit' | 'residenceStatus' | 'district';

const unlessUnknown = ({ benefits }: FundingFacts, held: boolean): Held =>
  benefits.length === 0 ? 'benefit' : held;

/** The few conditions an office may choose from; each is seen as the rules of our instruments see it. */
const conditions: Readonly<Record<FundingCondition, (facts: FundingFacts, day: string) => Held>> = {
  livesHere: ({ livesHere }) => livesHere || 'district',
  jobcenter: (facts, day) => unlessUnknown(facts, payersOf(facts, day).has('jobcenter')),
  noOffice: (facts, day) => {
    const payers = payersOf(facts, day);
    return unlessUnknown(facts, !payers.has('jobcenter') && !payers.has('agency'));
  },
  asylum: (facts) => unlessUnknown(facts, facts.benefits.includes('ASYLBLG')),
  employed: (facts) => unlessUnknown(facts, isEmployed(facts)),
  academic: ({ academic }) => academic,
  advancement: ({ advancement }) => advancement,
  mayWork: (facts) => {
    const title = titleOf(facts);
    return title === undefined ? 'residenceStatus' : title.work !== 'no';
  },
};

interface Found {
  readonly state: 'possible' | 'depends' | 'no';
  readonly reasons: readonly Message[];
  readonly missing?: readonly MissingFact[];
}

/** For whom the office says its own instrument is: the first condition that does not hold decides. */
export function addedRule({ whom, caseByCase }: AddedInstrument, facts: FundingFacts, day: string): Found {
  const answers = whom.map((condition) => [condition, conditions[condition](facts, day)] as const);
  const failed = answers.find(([, held]) => held === false);
  if (failed) return { state: 'no', reasons: [message(`funding.no.only.${failed[0]}`)] };
  const waiting = new Set(answers.flatMap(([, held]) => (typeof held === 'string' ? held : [])));
  if (waiting.size > 0)
    return {
      ...{ state: 'depends', reasons: [message('funding.dep.unknown')] },
      missing: [...waiting].map((fact) => ({ fact, effect: message(`funding.missing.${fact}`) })),
    };
  if (caseByCase) return { state: 'depends', reasons: [message('funding.dep.caseByCase')] };
  return {
    state: 'possible',
    reasons: [message(whom.length > 0 ? 'funding.why.added' : 'funding.why.addedAll')],
  };
}
