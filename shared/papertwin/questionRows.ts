import type { ScreenLanguage } from '../interview/languages.ts';
import { german } from '../interview/languages.ts';
import { type Said, sayHelp, sayQuestion, sayWord } from '../interview/said.ts';
import type { Block, BlockOf, Run } from '../letters/letter.ts';
import { isRtlLanguage } from '../letters/spans.ts';
import type { AnswerValue } from '../questionnaire/answers.ts';
import type { Definition, Element, Group, Question } from '../questionnaire/definition.ts';
import { conditionWords } from './conditionWords.ts';
import { handRows } from './handRows.ts';
import { insteadMark, isGerman, runOf } from './speech.ts';

export interface Printing {
  readonly definition: Definition;
  readonly numbers: Readonly<Record<string, string>>;
  readonly language: ScreenLanguage;
  /** ISO; what the lists offer. */
  readonly day: string;
}

type Cells = BlockOf<'table'>['rows'][number];

/** Where one begins to read there is the number: on the right where the language is written from there. */
function ordered<T>({ language }: Printing, number: T, ownGerman: T, own: T): T[] {
  if (isGerman(language)) return [number, ownGerman];
  return isRtlLanguage(language.code) ? [ownGerman, own, number] : [number, ownGerman, own];
}

const cells = (printing: Printing, sign: string, says: (language: ScreenLanguage) => readonly Run[]): Cells =>
  ordered(printing, [{ text: sign }], [...says(german)], [...says(printing.language)]);

/** The question with what helps to answer it, and when to skip it. */
function askedRuns(printing: Printing, element: Element, language: ScreenLanguage): Run[] {
  const help = sayHelp(language, element);
  const several = 'kind' in element && element.kind === 'choices' ? sayWord(language, 'several') : null;
  const below = (said: Said | null): Run[] => (said === null ? [] : [{ text: '\n' }, runOf(said)]);
  return [
    runOf(sayQuestion(language, element), true),
    ...below(help),
    ...below(several),
    ...(element.visibleWhen === undefined
      ? []
      : [{ text: '\n' }, ...conditionWords(element.visibleWhen, { ...printing, language })]),
  ];
}

export interface AskedOnPaper {
  readonly question: Question;
  readonly value: AnswerValue;
}

/** One table for questions that follow each other. `group`: what they are asked about, said once before them. */
export function questionTable(
  printing: Printing,
  asked: readonly AskedOnPaper[],
  group: Group | null = null,
): Block {
  const rows: Cells[] = [];
  const parts: number[] = [];
  const lead = (element: Element): void => {
    parts.push(rows.length);
    const sign = printing.numbers[element.key] ?? '';
    rows.push(cells(printing, sign, (language) => askedRuns(printing, element, language)));
  };
  if (group) lead(group);
  for (const { question, value } of asked) {
    lead(question);
    for (const { sign, says } of handRows(question, value, printing.day))
      rows.push(cells(printing, sign, says));
  }
  const wide = isGerman(printing.language) ? 89 : 44.5;
  const columns = ordered(
    printing,
    { header: 'Nr.', share: 11 },
    { header: german.own, share: wide },
    { header: printing.language.own, share: wide },
  );
  return { type: 'table', columns, rows, parts };
}

/** Whether anything on the paper stands there in German because its own words are missing. */
export const hasInstead = (blocks: readonly Block[]): boolean =>
  JSON.stringify(blocks).includes(`${insteadMark}"`);
