import { intakeForm } from '../intake/form.ts';
import type { Sheet } from '../questionnaire/answers.ts';
import { slotOf } from '../questionnaire/answers.ts';
import type { Allowed } from '../questionnaire/condition.ts';
import { askedSlots, type Slot } from '../questionnaire/review.ts';
import { spotOf } from '../questionnaire/walk.ts';

/** What of the form a client is shown, and what a counsellor turns the screen round for. */

/** Nothing for the office's own notes; those are never on the client's screen. */
export function isForClients(question: string): boolean {
  const spot = spotOf(intakeForm, question);
  return spot !== undefined && (spot.question ?? spot.element).office !== true;
}

/** A sensitive matter: asked on the client's screen only when the counsellor has chosen it. */
export const isSensitive = (question: string): boolean => {
  const spot = spotOf(intakeForm, question);
  return spot !== undefined && (spot.question ?? spot.element).protection >= 3;
};

/** The open places of a part of the form, in its order. */
export function openIn(sheet: Sheet, section: string, allowed: Allowed): Slot[] {
  return askedSlots(intakeForm, sheet, allowed)
    .filter((slot) => slot.section === section && isForClients(slot.question))
    .filter(({ question, item }) => {
      const slot = slotOf(question, item);
      return sheet.values[slot] === undefined && sheet.without[slot] === undefined;
    })
    .map(({ question, item }) => ({ question, item }));
}

/** The first `count` of what is planned; sensitive ones only where they were chosen. */
export const pickFrom = (slots: readonly Slot[], count: number, sensitive: boolean): Slot[] =>
  slots
    .filter(({ question }) => isForClients(question) && (sensitive || !isSensitive(question)))
    .slice(0, count)
    .map(({ question, item }) => ({ question, item }));
