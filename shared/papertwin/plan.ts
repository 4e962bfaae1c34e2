import { answerOf, emptySheet, itemsOf, type Sheet } from '../questionnaire/answers.ts';
import { isVisible } from '../questionnaire/condition.ts';
import type {
  Condition,
  Definition,
  Element,
  Group,
  Question,
  Section,
} from '../questionnaire/definition.ts';
import { isAskedOf } from '../questionnaire/itemName.ts';
import { spotOf } from '../questionnaire/walk.ts';

/** Which questions a paper has, and in which blocks. */

export interface PaperChoice {
  /** Keys of the sections; all where it is missing. */
  readonly sections?: readonly string[] | undefined;
  /** What is known of the person; nothing on a paper for anybody. */
  readonly sheet?: Sheet | undefined;
  /** What happens with known answers: left out, or printed to be checked. */
  readonly known: 'leaveOut' | 'print';
  /** How many empty blocks each group has: „Abschluss 1, 2, 3“. */
  readonly copies: number;
  /** The sheet for questions of class 9 has nothing else, and no other has them. */
  readonly special: boolean;
}

/** One thing of a group. `item`: null where nothing is known of it. */
export interface Block {
  readonly nth: number;
  readonly item: string | null;
  readonly questions: readonly Question[];
}

export type PaperPart =
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'group'; readonly group: Group; readonly blocks: readonly Block[] };

export interface PaperSection {
  readonly section: Section;
  readonly parts: readonly PaperPart[];
}

const keysIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(keysIn);
  if ('any' in condition) return condition.any.flatMap(keysIn);
  return 'not' in condition ? keysIn(condition.not) : [condition.question];
};

/** What is hidden for an answer that is known is not asked; what waits for an answer is, with its „nur wenn“. */
function mayApply(definition: Definition, sheet: Sheet, element: Element, item: string | null): boolean {
  if (isVisible(definition, sheet, element.key, item, { special: true })) return true;
  const spot = spotOf(definition, element.key);
  const conditions = [spot?.group?.visibleWhen, element.visibleWhen].flatMap((one) => one ?? []);
  return conditions.flatMap(keysIn).some((key) => {
    const waitsIn = spotOf(definition, key)?.group ?? null;
    const answered =
      waitsIn === null ? [null] : waitsIn === spot?.group ? [item] : itemsOf(sheet, waitsIn.key);
    return answered.length === 0 || answered.every((one) => answerOf(sheet, key, one) === null);
  });
}

export function planPaper(definition: Definition, choice: PaperChoice): readonly PaperSection[] {
  const sheet = choice.sheet ?? emptySheet;
  const belongs = ({ protection }: Element) => (protection === 9) === choice.special;
  const wanted = (question: Question, item: string | null): boolean =>
    question.office !== true &&
    isAskedOf(question, item) &&
    belongs(question) &&
    mayApply(definition, sheet, question, item) &&
    (choice.known === 'print' || answerOf(sheet, question.key, item) === null);

  function blocksOf(group: Group): Block[] {
    if (group.office === true || !mayApply(definition, sheet, group, null)) return [];
    const items = itemsOf(sheet, group.key);
    const places = [...items, ...Array.from({ length: choice.copies }, () => null)];
    return places
      .map((item, at) => ({
        nth: at + 1,
        item,
        questions: group.questions.filter((question) => wanted(question, item)),
      }))
      .filter(({ questions }) => questions.length > 0);
  }

  const partsOf = ({ questions }: Section): PaperPart[] => {
    const parts: PaperPart[] = [];
    for (const element of questions) {
      const last = parts.at(-1);
      if (element.kind === 'group') {
        const blocks = blocksOf(element);
        if (blocks.length > 0) parts.push({ kind: 'group', group: element, blocks });
      } else if (wanted(element, null)) {
        if (last?.kind === 'questions')
          parts[parts.length - 1] = { ...last, questions: [...last.questions, element] };
        else parts.push({ kind: 'questions', questions: [element] });
      }
    }
    return parts;
  };
  return definition.sections
    .filter(({ key }) => choice.sections === undefined || choice.sections.includes(key))
    .map((section) => ({ section, parts: partsOf(section) }))
    .filter(({ parts }) => parts.length > 0);
}
