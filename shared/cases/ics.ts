import { Temporal } from 'temporal-polyfill';
import { addDays } from '../dates/dayMath.ts';

/**
 * An appointment as a calendar file, RFC 5545. It goes into calendars that others may see and that lie on
 * other people's machines, so it names nobody unless the counsellor says so.
 */
export interface CalendarEntry {
  /** Lasting and meaningless: the appointment's row. A second file with it replaces the first entry. */
  readonly uid: string;
  /** ISO day and `HH:MM`, as the clocks in Germany show it. */
  readonly on: string;
  readonly at: string;
  readonly minutes: number;
  readonly place: string;
  readonly summary: string;
  /** When the file is made. */
  readonly stamp: Date;
}

/** The office's clock, whatever the machine is set to. */
export const zone = 'Europe/Berlin';

/** Section 3.6.5: the rules in force since 1996 (Directive 2000/84/EC keeps them). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Section 3.3.11: backslash, semicolon and comma escaped, a line break as `\n`, no control characters. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[\p{Cc}--[\n\t]]/gv, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

const octets = new TextEncoder();
const LINE_OCTETS = 75;

/** Section 3.1: no line over 75 octets without its break; what goes on begins with one blank. No letter is split. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > LINE_OCTETS) {
      parts.push(part);
      part = '';
      length = 1; // the blank
    }
    part += letter;
    length += size;
  }
  return [...parts, part].join('\r\n ');
}

/** Section 3.3.5, form 3: local time with its zone. */
const local = (time: Temporal.ZonedDateTime): string =>
  time.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

/** Form 2: an instant. */
const utc = (date: Date): string =>
  date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

/** One calendar with its events, as the lines of a file. */
const calendar = (...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegbuch//Wegbuch//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');

const identity = (uid: string, stamp: Date): string[] => [
  `UID:${escapeText(uid)}@wegbuch.invalid`,
  `DTSTAMP:${utc(stamp)}`,
];

/** The last day of a period, as an entry of that whole day. It names nobody either. */
export interface DayEntry {
  readonly uid: string;
  /** ISO day. */
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

/** Days in one file; a later file with the same marks replaces what the first one brought. */
export function dayFile(entries: readonly DayEntry[], stamp: Date): string {
  const date = (day: string): string => day.replaceAll('-', '');
  return calendar(
    ...entries.flatMap(({ uid, on, summary, description }) => [
      'BEGIN:VEVENT',
      ...identity(uid, stamp),
      `DTSTART;VALUE=DATE:${date(on)}`,
      // Section 3.6.1: the end is the day after the last.
      `DTEND;VALUE=DATE:${date(addDays(on, 1))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
  );
}

export function calendarFile(entry: CalendarEntry): string {
  // A time that the clocks skip in March is read by the offset before the gap, as section 3.3.5 says.
  const starts = Temporal.PlainDateTime.from(`${entry.on}T${entry.at}`).toZonedDateTime(zone);
  const ends = starts.add({ minutes: entry.minutes });
  return calendar(
    ...timeZone,
    'BEGIN:VEVENT',
    ...identity(entry.uid, entry.stamp),
    `DTSTART;TZID=${zone}:${local(starts)}`,
    `DTEND;TZID=${zone}:${local(ends)}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    ...(entry.place === '' ? [] : [`LOCATION:${escapeText(entry.place)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
  );
}
