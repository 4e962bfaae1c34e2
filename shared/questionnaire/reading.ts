import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Words } from '../catalogs/datedRow.ts';
import { answerOf, itemsOf, type Sheet, slotOf, type Without } from './answers.ts';
import { type Allowed, isVisible } from './condition.ts';
import type { Definition, Element, Group, Question } from './definition.ts';
import { wordsOf } from './words.ts';

/** A filled form as it is read: only what was answered, in words. */
export interface ReadLine {
  readonly question: string;
  readonly item: string | null;
  readonly label: Words;
  readonly value: Words;
  /** Asked in vain: `value` says so. */
  readonly without: Without | null;
}

export interface ReadItem {
  /** Null: the group as a whole, „keine“ or „weiß nicht“. */
  readonly item: string | null;
  readonly lines: readonly ReadLine[];
}

export type ReadPart =
  | { readonly kind: 'line'; readonly line: ReadLine }
  | {
      readonly kind: 'group';
      readonly group: string;
      readonly label: Words;
      readonly items: readonly ReadItem[];
    };

export interface ReadSection {
  readonly key: string;
  readonly title: Words;
  readonly parts: readonly ReadPart[];
}

export const withoutWords: Readonly<Record<Without, Words>> = {
  unknown: { de: 'nicht bekannt', en: 'not known' },
  declined: { de: 'möchte dazu nichts sagen', en: 'does not wish to say' },
  none: { de: 'keine', en: 'none' },
};

/**
 * Sections with something to read. An answer to a question that is no longer asked is left out; it is kept in
 * the file. `on`: the day whose names hold (ISO); `catalogs`: with the office's own rows.
 */
export function readAnswers(
  definition: Definition,
  sheet: Sheet,
  allowed: Allowed,
  on: string,
  catalogs?: Pick<Catalogs, 'occupations' | 'benefitSystems'>,
): ReadSection[] {
  const lineOf = (element: Question | Group, item: string | null): ReadLine[] => {
    if (!isVisible(definition, sheet, element.key, item, allowed)) return [];
    const without = sheet.without[slotOf(element.key, item)] ?? null;
    const said =
      element.kind === 'group' ? null : wordsOf(element, answerOf(sheet, element.key, item), on, catalogs);
    const value = said ?? (without === null ? null : withoutWords[without]);
    if (value === null) return [];
    return [
      { question: element.key, item, label: element.label, value, without: said === null ? without : null },
    ];
  };
  const groupOf = (group: Group): ReadPart[] => {
    const naming = group.questions.find(({ fixed }) => fixed)?.key;
    const filled = itemsOf(sheet, group.key)
      .map((item) => ({ item, lines: group.questions.flatMap((question) => lineOf(question, item)) }))
      // Of what is asked for by itself, the name alone says nothing.
      .filter(({ lines }) => naming === undefined || lines.some(({ question }) => question !== naming));
    const items =
      filled.length > 0 ? filled : lineOf(group, null).map((line) => ({ item: null, lines: [line] }));
    return items.length === 0 ? [] : [{ kind: 'group', group: group.key, label: group.label, items }];
  };
  const partsOf = (element: Element): ReadPart[] =>
    element.kind === 'group'
      ? groupOf(element)
      : lineOf(element, null).map((line) => ({ kind: 'line', line }));
  return definition.sections
    .map(({ key, title, questions }) => ({ key, title, parts: questions.flatMap(partsOf) }))
    .filter(({ parts }) => parts.length > 0);
}
