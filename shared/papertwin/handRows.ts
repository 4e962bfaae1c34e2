import type { ScreenLanguage } from '../interview/languages.ts';
import { sayUnit, sayWord } from '../interview/said.ts';
import type { Run } from '../letters/letter.ts';
import type { AnswerValue } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/definition.ts';
import { numberedOptions } from '../questionnaire/optionNumbers.ts';
import { wordsOf } from '../questionnaire/words.ts';
import { inLanguage, isGerman, runOf, sayCode, word } from './speech.ts';

/** A row below a question: what stands at its number, and what it says in a language. */
export interface HandRow {
  readonly sign: string;
  says(language: ScreenLanguage): readonly Run[];
}

/** Underscores that fill a column. */
const full = 26;
const line = (length: number): string => '_'.repeat(Math.min(full, Math.max(4, length)));
const lines = (count: number): string => Array.from({ length: count }, () => line(full)).join('\n');

/** Characters a hand needs for an answer of so many. */
const lineFor = (max: number): string => line(max > 40 ? full : Math.ceil(max * 1.6));

const comb = (cells: number): string => `|${'__|'.repeat(cells)}`;
/** Day, month, year, a cell for each digit. */
const dayComb = [comb(2), comb(2), comb(4)].join(' ');

const isChosen = (value: AnswerValue, code: string): boolean =>
  Array.isArray(value) ? value.includes(code) : String(value) === code;

const row = (says: HandRow['says'], sign = ''): HandRow => ({ sign, says });
const plain = (text: string): HandRow => row(() => [{ text }]);

/** As it is in the file; whoever finds it wrong writes on the other side. */
const knownRow = (text: string): HandRow =>
  row((language) => (isGerman(language) ? [{ text, bold: true }] : []));

/**
 * Where the hand answers, kind by kind. `value`: what is known already and stands there to be checked.
 * `day` (ISO): what a list offers.
 */
export function handRows(question: Question, value: AnswerValue, day: string): readonly HandRow[] {
  const options = numberedOptions(question, day).map(({ number, code }) =>
    row(
      (language) => [runOf(sayCode(language, question, code))],
      `${isChosen(value, code) ? '☒' : '☐'} ${number}`,
    ),
  );
  if (options.length > 0) return options;
  const known = value === null ? [] : [knownRow(wordsOf(question, value, day)?.de ?? '')];
  return [...known, ...written(question)];
}

function written(question: Question): readonly HandRow[] {
  switch (question.kind) {
    case 'longText':
      return [plain(`\n${lines(4)}`)];
    case 'number':
      return [
        row((language) => {
          const unit = question.unit === undefined ? null : runOf(sayUnit(language, question.unit));
          return [{ text: line(6) }, ...(unit ? [{ text: ' ' }, unit] : [])];
        }),
      ];
    case 'money':
      return [row((language) => [{ text: `${line(9)} ` }, runOf(sayWord(language, 'euro'))])];
    case 'day':
    case 'partialDate':
      return [dateRow];
    case 'paperDate':
      return [
        row((language) => [inLanguage(word(language, 'onPaper'), language), { text: `\n${line(full)}` }]),
        dateRow,
      ];
    case 'text':
      return [plain(lineFor(question.max ?? 200))];
    default:
      return [plain(line(full))];
  }
}

/** The digits stand from the left in every script. */
const dateRow: HandRow = plain(`${dayComb}\nTT  .  MM  .  JJJJ`);
