import { ethiopianMonths, islamicMonths, solarHijriMonths } from '../dates/calendarMonths.ts';
import { type PaperCalendar, parsePaperDate } from '../dates/calendars.ts';
import type { PartialDate } from '../dates/partialDate.ts';
import { german, type ScreenLanguage } from './languages.ts';

/** A date as it is tapped: year, month, day of one calendar. */
export interface Tapped {
  readonly calendar: PaperCalendar;
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

const arabic = /\p{Script=Arabic}/u;
const ethiopic = /\p{Script=Ethiopic}/u;

/** In the client's script where the calendar's names have it: the Afghan names in Dari, the Iranian in Persian. */
function paperMonth(names: readonly string[], { script, code }: ScreenLanguage): string {
  const wanted = script === 'Arabic' ? arabic : script === 'Ethiopic' ? ethiopic : null;
  const own = wanted === null ? [] : names.filter((name) => wanted.test(name));
  return (code === 'fa' ? own[1] : undefined) ?? own[0] ?? names[0] ?? '';
}

const tables = { solarHijri: solarHijriMonths, islamic: islamicMonths, ethiopian: ethiopianMonths } as const;

/** Whether the machine has month names in the language; else they are German. */
const localeOf = ({ locale }: ScreenLanguage): string =>
  Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : german.locale;

/** The months of a calendar, in order. */
export function monthNames(calendar: PaperCalendar, language: ScreenLanguage): readonly string[] {
  if (calendar !== 'gregorian') return tables[calendar].map((names) => paperMonth(names, language));
  const format = new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2021, month, 15)));
}

/** Digits as the calendar's papers have them: Persian ones in the solar calendar. */
export function digits(number: number, calendar: PaperCalendar, { script }: ScreenLanguage): string {
  const persian = script === 'Arabic' && calendar === 'solarHijri';
  return persian
    ? String(number).replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit)
    : String(number);
}

/** As it would stand on a paper, to be kept as its text. */
export function originalOf({ calendar, year, month, day }: Tapped, language: ScreenLanguage): string {
  const show = (number: number) => digits(number, calendar, language);
  if (calendar === 'gregorian')
    return [day, month]
      .flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))
      .concat(String(year))
      .join('.');
  const name = month === null ? null : (monthNames(calendar, language)[month - 1] ?? null);
  return [day === null ? null : show(day), name, show(year)].filter((part) => part !== null).join(' ');
}

/** The Gregorian date it means; null where the calendar has no such day. */
export function isoOf({ calendar, year, month, day }: Tapped, today: string): PartialDate | null {
  const parts = [year, month, day].filter((part) => part !== null);
  const typed =
    calendar === 'gregorian' ? parts.map((part) => String(part).padStart(2, '0')).join('-') : parts.join('/');
  const read = parsePaperDate(typed, calendar, { today });
  return read.ok ? read.value.iso : null;
}

/** The days a month has. */
export const daysOf = (tapped: Tapped, today: string): readonly number[] =>
  Array.from({ length: 31 }, (_, at) => at + 1).filter((day) => isoOf({ ...tapped, day }, today) !== null);

/** How far a year of a calendar lies from the Gregorian one, for the years first in sight. */
const offset: Readonly<Record<PaperCalendar, number>> = {
  gregorian: 0,
  solarHijri: -621,
  islamic: -579,
  ethiopian: -8,
};

export const yearIn = (calendar: PaperCalendar, gregorian: number): number => gregorian + offset[calendar];

/** „15 травня 1990 р.“: a Gregorian date in the client's words. */
export function formatIso(iso: PartialDate, language: ScreenLanguage): string {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return new Intl.DateTimeFormat(localeOf(language), {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    ...(iso.length >= 7 ? { month: 'long' } : {}),
    ...(iso.length === 10 ? { day: 'numeric' } : {}),
  }).format(Date.UTC(year, month - 1, day));
}
