import type { Period } from '../dates/legalPeriod.ts';
import type { Deadline } from '../recognition/clock.ts';
import type { PeriodFacts } from './facts.ts';

const NUMBERS = ['null', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];
const UNITS = { day: 'Tagen', week: 'Wochen', month: 'Monaten' } as const;
const ONE = { day: 'eines Tages', week: 'einer Woche', month: 'eines Monats' } as const;

/** „innerhalb eines Monats“, „innerhalb von zwei Wochen“ */
export const withinText = ({ count, unit }: Period): string =>
  count === 1 ? `innerhalb ${ONE[unit]}` : `innerhalb von ${NUMBERS[count] ?? count} ${UNITS[unit]}`;

/** What a letter may say of a deadline of the authority. Null where the law names no period that is verified. */
export function periodFacts({ rule, end, state, remarks }: Deadline): PeriodFacts | null {
  if (rule === null || !rule.verified || rule.citation === '') return null;
  return {
    citation: rule.citation,
    withinText: withinText(rule.period),
    end,
    over: state === 'overdue',
    extended: remarks.includes('extended') || remarks.includes('extensionCapped'),
  };
}
