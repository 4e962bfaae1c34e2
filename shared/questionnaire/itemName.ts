import type { Words } from '../catalogs/datedRow.ts';
import { answerOf, type Sheet } from './answers.ts';
import type { Group, Question } from './definition.ts';
import { wordsOf } from './words.ts';

/** What says which thing an item is, is not asked about it once more. */
export const isAskedOf = ({ fixed }: Question, item: string | null): boolean => !fixed || item === null;

/** What an item of a group is called; null where it is one of a number. `on`: ISO day. */
export function itemName(sheet: Sheet, group: Group, item: string, on: string): Words | null {
  const naming = group.questions.find(({ fixed }) => fixed);
  return naming === undefined ? null : wordsOf(naming, answerOf(sheet, naming.key, item), on);
}
