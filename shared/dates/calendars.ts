import { Temporal } from 'temporal-polyfill/full';
import { normaliseArabic } from '../clients/arabicScript.ts';
import { ok, type Result, refuse } from '../contract/result.ts';
import { ethiopianMonths, islamicMonths, type MonthNames, solarHijriMonths } from './calendarMonths.ts';
import {
  earliestDay,
  latestDay,
  latinDigits,
  type ParseOptions,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
} from './partialDate.ts';

/**
 * Dates as they stand on papers of other calendars. Stored with the original text, because that is what an
 * authority compares with the certificate, and with the day it means.
 */
export const paperCalendars = ['gregorian', 'solarHijri', 'islamic', 'ethiopian'] as const;
export type PaperCalendar = (typeof paperCalendars)[number];

export interface PaperDate {
  readonly calendar: PaperCalendar;
  /** As on the paper, e.g. „12 Qaus 1391“ or „۱۲ قوس ۱۳۹۱“. */
  readonly original: string;
  /** The Gregorian date it means; null when the original cannot be read. */
  readonly iso: PartialDate | null;
}

interface Rules {
  /** Calendar identifier of ECMA-402 / CLDR. */
  readonly id: string;
  readonly months: MonthNames;
  readonly years: readonly [number, number];
}

/**
 * `persian` computes the Iranian leap years; Afghanistan has the same ones, its months differ in name only.
 * `islamic-umalqura` is the official Saudi calendar; a paper dated by sighting of the moon may mean a day
 * before or after.
 */
const RULES: Readonly<Record<Exclude<PaperCalendar, 'gregorian'>, Rules>> = {
  solarHijri: { id: 'persian', months: solarHijriMonths, years: [1290, 1460] },
  islamic: { id: 'islamic-umalqura', months: islamicMonths, years: [1330, 1500] },
  ethiopian: { id: 'ethiopic', months: ethiopianMonths, years: [1900, 2090] },
};

const fold = (text: string) =>
  normaliseArabic(latinDigits(text).normalize('NFKC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const squeeze = (text: string) => text.replaceAll(' ', '');

/** Number of the month (from 1) and what is left of the text; null when no month is named. */
function takeMonth(text: string, months: MonthNames): { month: number; rest: string } | null {
  let best: { month: number; rest: string; length: number } | null = null;
  for (const [index, names] of months.entries()) {
    for (const name of names) {
      const found = findWords(text, fold(name));
      if (found === null || (best !== null && best.length >= found.length)) continue;
      best = { month: index + 1, ...found };
    }
  }
  return best;
}

/** Finds a name of one or more words, however it was spaced. */
function findWords(text: string, name: string): { rest: string; length: number } | null {
  const words = text.split(' ');
  const wanted = squeeze(name);
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) {
      if (words.slice(from, to).join('') !== wanted) continue;
      return { rest: [...words.slice(0, from), ...words.slice(to)].join(' '), length: wanted.length };
    }
  }
  return null;
}

interface Read {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function readFields(original: string, rules: Rules): Read | null {
  const text = fold(original);
  if (text.length > 60) return null;
  const named = takeMonth(text, rules.months);
  const numbers = (named?.rest ?? text).split(' ').filter((word) => word !== '');
  if (!numbers.every((word) => /^\d{1,4}$/.test(word))) return null;
  const at = numbers.findIndex((word) => word.length === 4);
  if (at < 0) return null;
  const year = Number(numbers[at]);
  if (year < rules.years[0] || year > rules.years[1]) return null;
  // the year stands at one end: 1391/9/12 is read from the large to the small, 12/9/1391 the other way
  const others = numbers.filter((_, index) => index !== at).map(Number);
  if (at !== 0) others.reverse();
  if (named) return others.length <= 1 ? { year, month: named.month, day: others[0] ?? null } : null;
  if (others.length > 2 || (at !== 0 && at !== numbers.length - 1)) return null;
  return { year, month: others[0] ?? null, day: others[1] ?? null };
}

function toDay(rules: Rules, year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ calendar: rules.id, year, month, day }, { overflow: 'reject' });
  } catch {
    return null; // a day this month does not have
  }
}

/** The days that what was read may mean, both included; null where the calendar has no such day. */
function daysOf(rules: Rules, { year, month, day }: Read): [Temporal.PlainDate, Temporal.PlainDate] | null {
  const first = toDay(rules, year, month ?? 1, day ?? 1);
  if (!first) return null;
  const length = day !== null ? 1 : month === null ? first.daysInYear : first.daysInMonth;
  return [first, first.add({ days: length - 1 })];
}

/** A month or year of another calendar is kept as the Gregorian one its middle lies in; see `spanOf` for all of it. */
function toPartial(rules: Rules, read: Read): PartialDate | null {
  const [first, last] = daysOf(rules, read) ?? [];
  if (!first || !last) return null;
  if (read.day !== null) return isoOf(first);
  const middle = first.add({ days: Math.ceil(first.until(last).days / 2) }).withCalendar('iso8601');
  return partialDateOf(middle.year, read.month === null ? null : middle.month);
}

function isoOf(date: Temporal.PlainDate): PartialDate | null {
  const { year, month, day } = date.withCalendar('iso8601');
  return partialDateOf(year, month, day);
}

/**
 * Reads a date in the given calendar: `12 Qaus 1391`, `۱۲ قوس ۱۳۹۱`, `1391/9/12`, `Qaus 1391`, `1391`.
 * Errors: `input.date`.
 */
export function parsePaperDate(
  typed: string,
  calendar: PaperCalendar,
  options: ParseOptions,
): Result<PaperDate & { readonly iso: PartialDate }> {
  const original = typed.trim();
  if (calendar === 'gregorian') {
    const found = parsePartialDate(original, options);
    return found.ok ? ok({ calendar, original, iso: found.value }) : found;
  }
  const rules = RULES[calendar];
  const read = readFields(original, rules);
  const iso = read && toPartial(rules, read);
  return iso ? ok({ calendar, original, iso }) : refuse({ code: 'input.date' });
}

/** First and last day a date may mean, ISO. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Of a month or year of another calendar all of it, which lies in two Gregorian ones. Null: it cannot be read. */
export function spanOf({ calendar, original, iso }: PaperDate): Span | null {
  if (iso === null) return null;
  const read = calendar === 'gregorian' ? null : readFields(original, RULES[calendar]);
  const [first, last] = (calendar !== 'gregorian' && read && daysOf(RULES[calendar], read)) || [];
  if (!first || !last) return { first: earliestDay(iso), last: latestDay(iso) };
  return { first: dayOf(first), last: dayOf(last) };
}

const dayOf = (date: Temporal.PlainDate): string => date.withCalendar('iso8601').toString();

/**
 * Which calendar a typed date is in, by the name of its month or by a year that cannot be Gregorian. Null
 * when nothing tells: then it is Gregorian unless the counsellor says otherwise. A year alone does not tell
 * solar from lunar Hijri; certificates of the region are dated in solar years, so that is offered.
 */
export function guessCalendar(typed: string): PaperCalendar | null {
  const text = fold(typed);
  for (const calendar of ['solarHijri', 'islamic', 'ethiopian'] as const) {
    const named = takeMonth(text, RULES[calendar].months);
    if (named && readFields(typed, RULES[calendar])) return calendar;
  }
  const year = text.split(' ').find((word) => /^\d{4}$/.test(word));
  if (year === undefined) return null;
  const { years } = RULES.solarHijri;
  return Number(year) >= years[0] && Number(year) <= years[1] ? 'solarHijri' : null;
}

/** A Gregorian day in another calendar, with the month's usual name. Null for `gregorian` and for parts of dates. */
export function inCalendar(
  iso: PartialDate,
  calendar: PaperCalendar,
): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly monthName: string;
} | null {
  if (calendar === 'gregorian' || iso.length !== 10) return null;
  const rules = RULES[calendar];
  const { year, month, day } = Temporal.PlainDate.from(iso).withCalendar(rules.id);
  return { year, month, day, monthName: rules.months[month - 1]?.[0] ?? '' };
}
