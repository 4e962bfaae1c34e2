import type { Words } from '../catalogs/datedRow.ts';
import { answerOf, type Sheet } from './answers.ts';
import type { Definition, Group, Question } from './definition.ts';
import { labelOf } from './labels.ts';
import type { Slot } from './review.ts';
import { spotOf } from './walk.ts';
import { wordsOf } from './words.ts';

/** What says which thing an item is, is not asked about it once more. */
export const isAskedOf = ({ fixed }: Question, item: string | null): boolean => !fixed || item === null;

/** What an item of a group is called; null where it is one of a number. `on`: ISO day. */
export function itemName(sheet: Sheet, group: Group, item: string, on: string): Words | null {
  const naming = group.questions.find(({ fixed }) => fixed);
  return naming === undefined ? null : wordsOf(naming, answerOf(sheet, naming.key, item), on);
}

/** What a place is called where several of its kind may stand in a list: „lateinische Schrift: Lesen“. */
export function slotLabel(
  definition: Definition,
  sheet: Sheet,
  { question, item }: Slot,
  on: string,
): Words | null {
  const spot = spotOf(definition, question);
  const named = spot?.group && item !== null ? itemName(sheet, spot.group, item, on) : null;
  if (!spot?.question || named === null) return labelOf(definition, question);
  const { label } = spot.question;
  return { de: `${named.de}: ${label.de}`, en: `${named.en}: ${label.en}` };
}
