import { z } from 'zod';
import { intakeForm } from '../intake/form.ts';
import { itemsOf, type Sheet, slotOf } from '../questionnaire/answers.ts';
import { type Allowed, isVisible } from '../questionnaire/condition.ts';
import type { Group, Question } from '../questionnaire/definition.ts';
import { isAskedOf } from '../questionnaire/itemName.ts';
import { type Slot, slotExists } from '../questionnaire/review.ts';
import { type Spot, spotOf } from '../questionnaire/walk.ts';
import { isForClients } from './pick.ts';

/**
 * The screen in the client's hand: which questions, how far, in which language. Kept as a draft, so that a
 * lock or the end of the program brings back the same question.
 */
const slot = z.object({ question: z.string(), item: z.string().nullable() });
export const turn = z.object({
  /** What the counsellor chose, in their order. */
  picked: z.array(slot),
  /** Sensitive questions within a chosen group are asked as well. */
  sensitive: z.boolean(),
  /** A language of `screenLanguages`. */
  language: z.string(),
  interpreter: z.string(),
  /** ISO instant; what was answered since then is this turn's. */
  startedAt: z.string(),
  /** `language`, `welcome`, `end`, or the key of a step. */
  at: z.string(),
  /** Where to go on after the choice of the language. */
  resume: z.string(),
  /** Items the client has added, by group. */
  added: z.record(z.string(), z.array(z.string())),
  /** The group whose next item waits for the question it cannot be without. */
  opening: z.string().nullable(),
  /** Slots the client did not understand. */
  unclear: z.array(z.string()),
  /** Size of the letters, 1 to 3. */
  size: z.int().min(1).max(3),
  /** For a tablet that lies between two people. */
  turned: z.boolean(),
});
export type Turn = z.output<typeof turn>;

export type Step =
  /** A question, or whether there is anything of a group. */
  | { readonly key: string; readonly kind: 'ask'; readonly spot: Spot; readonly item: string | null }
  /** The question an item cannot be without, before there is one. */
  | { readonly key: string; readonly kind: 'new'; readonly group: Group; readonly question: Question }
  | { readonly key: string; readonly kind: 'another'; readonly group: Group };

/** The question a new item needs first, if any. */
export const neededFirst = (group: Group): Question | undefined =>
  group.questions.find(({ required }) => required);

const ask = (spot: Spot, item: string | null): Step => {
  const question = spot.question?.key ?? spot.element.key;
  return { key: slotOf(question, item), kind: 'ask', spot, item };
};

/** Counted with the group: what a sensitive group asks was chosen together with it. */
const isChosen = (turn: Turn, group: Group, question: Question): boolean =>
  question.office !== true &&
  (turn.sensitive || question.protection < 3 || question.protection <= group.protection);

function itemSteps(turn: Turn, sheet: Sheet, group: Group, item: string, allowed: Allowed): Step[] {
  return group.questions
    .filter((question) => isAskedOf(question, item) && isChosen(turn, group, question))
    .filter((question) => isVisible(intakeForm, sheet, question.key, item, allowed))
    .flatMap((question) => {
      const spot = spotOf(intakeForm, question.key);
      return spot ? [ask(spot, item)] : [];
    });
}

function groupSteps(turn: Turn, sheet: Sheet, spot: Spot, group: Group, allowed: Allowed): Step[] {
  const there = new Set(itemsOf(sheet, group.key));
  const added = (turn.added[group.key] ?? []).filter((item) => there.has(item));
  const first = neededFirst(group);
  const opening = turn.opening === group.key && first !== undefined;
  const steps = [ask(spot, null), ...added.flatMap((item) => itemSteps(turn, sheet, group, item, allowed))];
  if (opening) return [...steps, { key: `${group.key}+new`, kind: 'new', group, question: first }];
  return added.length === 0 ? steps : [...steps, { key: `${group.key}+another`, kind: 'another', group }];
}

/** Every step of the turn as the sheet is now. What an answer has made needless is left out. */
export function stepsOf(turn: Turn, sheet: Sheet, allowed: Allowed): readonly Step[] {
  return turn.picked.flatMap(({ question, item }): readonly Step[] => {
    const spot = spotOf(intakeForm, question);
    if (!spot || !isForClients(question) || !slotExists(intakeForm, sheet, { question, item })) return [];
    if (!isVisible(intakeForm, sheet, question, item, allowed)) return [];
    const { element } = spot;
    if (spot.question === null && element.kind === 'group')
      return groupSteps(turn, sheet, spot, element, allowed);
    return [ask(spot, item)];
  });
}

export const stepAt = (steps: readonly Step[], at: string): Step | undefined =>
  steps.find(({ key }) => key === at);

/** The key after a step, `end` after the last one; of anything else, the first. */
export const after = (steps: readonly Step[], at: string): string =>
  steps[steps.findIndex(({ key }) => key === at) + 1]?.key ?? 'end';

/** The key before a step; `welcome` before the first one. */
export function before(steps: readonly Step[], at: string): string {
  const place = at === 'end' ? steps.length : steps.findIndex(({ key }) => key === at);
  return steps[place - 1]?.key ?? 'welcome';
}

/** Which of the chosen questions a step belongs to, counted from 1. */
export function countOf(turn: Turn, step: Step): number {
  const key = step.kind === 'ask' ? step.spot.element.key : step.group.key;
  const own = step.kind === 'ask' ? (step.spot.question?.key ?? step.spot.element.key) : key;
  const item = step.kind === 'ask' ? step.item : null;
  const exact = turn.picked.findIndex((one) => one.question === own && one.item === item);
  return (exact < 0 ? turn.picked.findIndex((one: Slot) => one.question === key) : exact) + 1;
}
