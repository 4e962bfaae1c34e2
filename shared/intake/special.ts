import { type Decision, nobody } from '../privacy/consent.ts';
import { hasExpired, saidAbout } from '../privacy/guard.ts';
import type { Question } from '../questionnaire/definition.ts';
import { questionsOf } from '../questionnaire/walk.ts';
import type { IntakeSheet } from './calls.ts';
import { intakeForm } from './form.ts';

type State = IntakeSheet['special']['state'];

/** What the person has said about questions of class 9 (Art. 9 (2) a GDPR), as of a day. */
export function specialState(decisions: readonly Decision[], day: string): State {
  const [last] = saidAbout(decisions, { purpose: 'special', ...nobody }, day);
  if (!last) return 'never';
  return last.state === 'given' && hasExpired(last, day) ? 'expired' : last.state;
}

/** The questions that need it. */
export const specialKeys: ReadonlySet<string> = new Set(
  questionsOf(intakeForm)
    .filter(({ protection }: Question) => protection === 9)
    .map(({ key }) => key),
);
