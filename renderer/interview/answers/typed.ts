import { latinDigits } from '#shared/dates/partialDate.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import type { Parsed } from '../../ui/fields/autosave.ts';

/** What a client types, by the rule of its question. */
export function parseText(question: Question, text: string): Parsed<AnswerValue> {
  const read = questionSchema(question).safeParse(text.trim() === '' ? null : text);
  return read.success ? { ok: true, value: read.data } : { ok: false, error: { code: 'input.invalid' } };
}

/** Digits of any script, comma or point before decimals; money in euros becomes cents. */
export function parseNumber(question: Question, text: string): Parsed<AnswerValue> {
  const plain = latinDigits(text)
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/[,٫]/, '.');
  if (plain === '') return parseText(question, '');
  const number = /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  const value = question.kind === 'money' ? Math.round(number * 100) : number;
  const read = questionSchema(question).safeParse(value);
  return read.success ? { ok: true, value: read.data } : { ok: false, error: { code: 'input.number' } };
}

export function formatNumber(question: Question, value: AnswerValue): string {
  if (typeof value !== 'number') return '';
  return String(question.kind === 'money' ? value / 100 : value).replace('.', ',');
}
