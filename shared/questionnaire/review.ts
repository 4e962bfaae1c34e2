import { itemsOf, type Sheet, slotOf } from './answers.ts';
import { type Allowed, isVisible } from './condition.ts';
import type { Definition, Element, Group, Question } from './definition.ts';
import { isAskedOf } from './itemName.ts';
import { spotOf } from './walk.ts';

/** A place in a form. `item` null: outside groups, or the group itself. */
export interface Slot {
  readonly question: string;
  readonly item: string | null;
}

export interface OpenQuestion extends Slot {
  readonly section: string;
  /** What is asked; a group when there is nothing of its kind yet. */
  readonly element: Question | Group;
  /** How long it usually takes, a group with what matters about its first item. */
  readonly seconds: number;
}

const asked = (sheet: Sheet, { question, item }: Slot): boolean => {
  const slot = slotOf(question, item);
  return sheet.without[slot] !== undefined || (sheet.values[slot] ?? null) !== null;
};

/** Nothing needs it: a note is never missing. */
const wanted = ({ requiredFor }: Question | Group): boolean => requiredFor.length > 0;

/** The first words, and the questions of a first item that decide the same as the group. */
function secondsOf(definition: Definition, sheet: Sheet, group: Group, allowed: Allowed): number {
  const inside = group.questions.filter(
    (question) =>
      question.requiredFor.some((step) => group.requiredFor.includes(step)) &&
      isVisible(definition, sheet, question.key, null, allowed),
  );
  return group.seconds + inside.reduce((sum, { seconds }) => sum + seconds, 0);
}

interface Asking extends Slot {
  readonly section: string;
  readonly element: Question | Group;
}

/** Every place that is asked at present, in the order of the form: an empty group as itself. */
export function askedSlots(definition: Definition, sheet: Sheet, allowed: Allowed): Asking[] {
  const visible = (question: string, item: string | null) =>
    isVisible(definition, sheet, question, item, allowed);
  const ofElement = (section: string, element: Element): Asking[] => {
    if (!visible(element.key, null)) return [];
    const itself = { section, element, question: element.key, item: null };
    if (element.kind !== 'group') return [itself];
    const items = itemsOf(sheet, element.key);
    if (items.length === 0) return [itself];
    return items.flatMap((item) =>
      element.questions
        .filter((question) => isAskedOf(question, item) && visible(question.key, item))
        .map((question) => ({ section, element: question, question: question.key, item })),
    );
  };
  return definition.sections.flatMap(({ key, questions }) =>
    questions.flatMap((element) => ofElement(key, element)),
  );
}

/** What is not answered, is to be asked and may be asked; „weiß nicht“ is an answer. In the order of the form. */
export const openQuestions = (definition: Definition, sheet: Sheet, allowed: Allowed): OpenQuestion[] =>
  askedSlots(definition, sheet, allowed)
    .filter((slot) => wanted(slot.element) && !asked(sheet, slot))
    .map((slot) => ({
      ...slot,
      seconds:
        slot.element.kind === 'group'
          ? secondsOf(definition, sheet, slot.element, allowed)
          : slot.element.seconds,
    }));

export interface MissingVariable extends Slot {
  readonly variable: string;
}

/**
 * Variables of reports of which nothing is known yet, each with the place where it would be answered: its
 * question, or the group there is no item of. What is not asked of this person, or not to be told, is not missing.
 */
export function missingVariables(definition: Definition, sheet: Sheet, allowed: Allowed): MissingVariable[] {
  const places = new Map<string, { readonly first: Slot; known: boolean }>();
  for (const { element, question, item } of askedSlots(definition, sheet, allowed)) {
    const known = asked(sheet, { question, item });
    const inside = element.kind === 'group' ? element.questions : [element];
    for (const { statistics } of inside) {
      if (statistics === undefined) continue;
      const place = places.get(statistics);
      if (!place) places.set(statistics, { first: { question, item }, known });
      else place.known ||= known;
    }
  }
  return [...places].flatMap(([variable, { first, known }]) => (known ? [] : [{ variable, ...first }]));
}

export interface Progress {
  readonly section: string;
  readonly answered: number;
  readonly open: number;
}

/** How far each section has come, for the way through the form. */
export function progressOf(definition: Definition, sheet: Sheet, allowed: Allowed): Progress[] {
  const slots = askedSlots(definition, sheet, allowed).filter(({ element }) => wanted(element));
  return definition.sections.map(({ key }) => {
    const own = slots.filter(({ section }) => section === key);
    const answered = own.filter((slot) => asked(sheet, slot)).length;
    return { section: key, answered, open: own.length - answered };
  });
}

/** Whether a place exists in this sheet: the question is known and the item is one of its group. */
export function slotExists(definition: Definition, sheet: Sheet, { question, item }: Slot): boolean {
  const spot = spotOf(definition, question);
  if (!spot) return false;
  if (spot.group === null || spot.question === null) return item === null;
  return item !== null && itemsOf(sheet, spot.group.key).includes(item);
}
