import { z } from 'zod';
import { ok, type Result, refuse } from '../contract/result.ts';

/**
 * Dates as people know them: a year, a month of a year, or a day; ISO text cut short (`1990`, `1990-05`,
 * `1990-05-03`). Kept as text so that what is not known is not invented.
 */
export const partialDate = z.string().refine(isPartialDate, { error: 'input.date' });
export type PartialDate = z.output<typeof partialDate>;
export type DateLanguage = 'de' | 'en';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Null when the text is not a partial date between 1900 and 2100 that the Gregorian calendar has. */
export function dateParts(text: string): DateParts | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  return exists(year, month, day) ? { year, month, day } : null;
}

function exists(year: number, month: number | null, day: number | null): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

export function isPartialDate(text: string): boolean {
  return dateParts(text) !== null;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Null when there is no such date. */
export function partialDateOf(
  year: number,
  month: number | null = null,
  day: number | null = null,
): PartialDate | null {
  if (!exists(year, month, day)) return null;
  if (month === null) return String(year);
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

export interface ParseOptions {
  /** ISO day; decides the century of two-digit years. */
  readonly today: string;
  /** Two-digit years may lie ahead („gültig bis 03/29“); without it they are the latest that is past. */
  readonly future?: boolean;
}

/**
 * What a counsellor types: `3.5.1990`, `03.05.90`, `05/1990`, `Mai 1990`, `3. Mai 1990`, `1990`, ISO, digits
 * only (`03051990`), Arabic or Persian digits. Day before month. Refuses days that do not exist.
 * Errors: `input.date`.
 */
export function parsePartialDate(typed: string, options: ParseOptions): Result<PartialDate> {
  const text = latinDigits(typed).trim().toLowerCase();
  const found = text.length > 40 ? null : (fromDigits(text, options) ?? fromMonthName(text, options));
  return found === null ? refuse({ code: 'input.date' }) : ok(found);
}

/** Arabic-Indic and Persian digits as ASCII. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

function fromDigits(text: string, options: ParseOptions): PartialDate | null {
  const parts = text.split(/\s*[./-]\s*|\s+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,8}$/.test(part))) return null;
  const [a = '', b = '', c = ''] = parts;
  if (parts.length === 1) return fromBlock(a, options);
  if (parts.length === 2) {
    if (a.length === 4) return b.length <= 2 ? partialDateOf(Number(a), Number(b)) : null;
    return a.length <= 2 ? withYear(b, (year) => partialDateOf(year, Number(a)), options) : null;
  }
  if (parts.length !== 3 || b.length > 2) return null;
  if (a.length === 4) return c.length <= 2 ? partialDateOf(Number(a), Number(b), Number(c)) : null;
  if (a.length > 2) return null;
  return withYear(c, (year) => partialDateOf(year, Number(b), Number(a)), options);
}

/** One run of digits: year, MMYYYY, DDMMYY or DDMMYYYY. No month 19 or 20, so six digits have one reading. */
function fromBlock(digits: string, options: ParseOptions): PartialDate | null {
  const at = (from: number, to: number) => Number(digits.slice(from, to));
  if (digits.length === 4) return partialDateOf(at(0, 4));
  if (digits.length === 8) return partialDateOf(at(4, 8), at(2, 4), at(0, 2));
  if (digits.length !== 6) return null;
  return (
    partialDateOf(at(2, 6), at(0, 2)) ??
    withYear(digits.slice(4), (year) => partialDateOf(year, at(2, 4), at(0, 2)), options)
  );
}

function withYear(
  digits: string,
  build: (year: number) => PartialDate | null,
  options: ParseOptions,
): PartialDate | null {
  if (digits.length === 4) return build(Number(digits));
  if (digits.length !== 2) return null;
  const thisYear = Number(options.today.slice(0, 4));
  const century = thisYear - (thisYear % 100);
  const late = build(century + Number(digits));
  if (options.future) {
    const year = century + Number(digits);
    if (year > thisYear + 49) return build(year - 100);
    return year < thisYear - 50 ? build(year + 100) : late;
  }
  return late !== null && earliestDay(late) <= options.today ? late : build(century - 100 + Number(digits));
}

const MONTH_STARTS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jänner', 'jaenner', 'jan', 'jän'],
  ['februar', 'february', 'feber', 'feb'],
  ['märz', 'maerz', 'marz', 'march', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

function fromMonthName(text: string, options: ParseOptions): PartialDate | null {
  const words = text.split(/[\s.,/-]+/).filter((word) => word !== '');
  const at = words.findIndex((word) => MONTH_STARTS.some((names) => names.includes(word)));
  if (at < 0) return null;
  const month = MONTH_STARTS.findIndex((names) => names.includes(words[at] ?? '')) + 1;
  const numbers = words
    .filter((_, index) => index !== at)
    .map((word) => word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'));
  if (!numbers.every((word) => /^\d+$/.test(word))) return null;
  if (numbers.length === 1) return withYear(numbers[0] ?? '', (year) => partialDateOf(year, month), options);
  if (numbers.length !== 2) return null;
  const [day = '', year = ''] = numbers;
  if (day.length > 2) return null;
  return withYear(year, (full) => partialDateOf(full, month, Number(day)), options);
}

/** First day the date can mean. Expects a valid partial date. */
export function earliestDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day the date can mean. Expects a valid partial date. */
export function latestDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7)
    return `${date}-${two(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5))))}`;
  return date;
}

/** Orders by the earliest day; of two that begin together the vaguer comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliestDay(a), earliestDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}

/**
 * Completed years on a day; two numbers because a birth date may be a year only. Null before birth.
 * Born on 29 February: a year is completed with the end of 28 February (§§ 187 (2), 188 (2) BGB), so the
 * first day of the new age in other years is 1 March.
 */
export function ageOn(
  birth: PartialDate,
  day: string,
): { readonly min: number; readonly max: number } | null {
  if (earliestDay(birth) > day) return null;
  return {
    min: Math.max(0, yearsBetween(latestDay(birth), day)),
    max: yearsBetween(earliestDay(birth), day),
  };
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const MONTHS: Readonly<Record<DateLanguage, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * `long`: „3. Mai 1990“, “3 May 1990”. `short`: „03.05.1990“, „05/1990“; English has no short form that is
 * read alike everywhere and keeps the month's name. Not a date: the text itself.
 */
export function formatPartialDate(
  date: PartialDate,
  language: DateLanguage,
  style: 'long' | 'short' = 'long',
): string {
  const parts = dateParts(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (month === null) return String(year);
  if (language === 'de' && style === 'short') {
    return day === null ? `${two(month)}/${year}` : `${two(day)}.${two(month)}.${year}`;
  }
  const name = MONTHS[language][month - 1] ?? '';
  if (day === null) return `${name} ${year}`;
  return language === 'de' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
}
