import type { Sheet } from './answers.ts';
import type { Allowed } from './condition.ts';
import type { Definition } from './definition.ts';
import { type OpenQuestion, openQuestions } from './review.ts';

/** What an answer would decide now. The lower the weight, the sooner it is asked. */
export interface Weighed<R> {
  readonly weight: number;
  readonly reason: R;
}

export interface Planned<R> extends OpenQuestion {
  readonly reason: R;
  /** Fits into the time, together with what comes before it. */
  readonly inTime: boolean;
}

export interface Plan<R> {
  readonly questions: readonly Planned<R>[];
  /** Expected, for all that is open. */
  readonly seconds: number;
}

/**
 * What is open, in the order of what it would decide, as far as the minutes go. Of equal weight the order of
 * the form decides, so that one does not jump about within a matter. A long question that no longer fits
 * lets shorter ones after it in. `also`: what a room wants to ask besides, though something is answered there.
 */
export function orderOpen<R>(
  definition: Definition,
  sheet: Sheet,
  minutes: number,
  allowed: Allowed,
  weigh: (open: OpenQuestion) => Weighed<R>,
  also: readonly OpenQuestion[] = [],
): Plan<R> {
  const open = [...also, ...openQuestions(definition, sheet, allowed)];
  const weighed = open.map((one) => ({ open: one, ...weigh(one) }));
  weighed.sort((a, b) => a.weight - b.weight);
  let left = minutes * 60;
  const questions = weighed.map(({ open, reason }): Planned<R> => {
    const inTime = open.seconds <= left;
    if (inTime) left -= open.seconds;
    return { ...open, reason, inTime };
  });
  return { questions, seconds: questions.reduce((sum, { seconds }) => sum + seconds, 0) };
}
