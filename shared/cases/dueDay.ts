import { addDays, addMonths, weekdayOf } from '../dates/dayMath.ts';
import { latinDigits, parsePartialDate, partialDateOf } from '../dates/partialDate.ts';

/** A day to come, typed in a few keys. */

const named: Readonly<Record<string, number>> = {
  heute: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  übermorgen: 2,
  uebermorgen: 2,
};

const weekdays: readonly (readonly string[])[] = [
  ['mo', 'montag', 'mon', 'monday'],
  ['di', 'dienstag', 'tue', 'tuesday'],
  ['mi', 'mittwoch', 'wed', 'wednesday'],
  ['do', 'donnerstag', 'thu', 'thursday'],
  ['fr', 'freitag', 'fri', 'friday'],
  ['sa', 'samstag', 'sonnabend', 'sat', 'saturday'],
  ['so', 'sonntag', 'sun', 'sunday'],
];

/** The same word in German and English has another first letter: T(age), d(ays); W; M. */
const steps: Readonly<Record<string, (day: string, count: number) => string>> = {
  '': addDays,
  t: addDays,
  d: addDays,
  w: (day, count) => addDays(day, 7 * count),
  m: addMonths,
};

/**
 * `+3`, `+2w`, `+1m`, `morgen`, `fr` (the next one, never today), `15.12.` (the next one, today counts), or
 * a whole date in any form `parsePartialDate` knows. Null when it is no day. `today`: ISO.
 */
export function parseDueDay(typed: string, today: string): string | null {
  const text = latinDigits(typed).trim().toLowerCase();
  const offset = Object.hasOwn(named, text) ? named[text] : undefined;
  if (offset !== undefined) return addDays(today, offset);
  const step = /^\+\s*(\d{1,3})\s*([twdm]?)$/.exec(text);
  if (step) return steps[step[2] ?? '']?.(today, Number(step[1])) ?? null;
  const weekday = weekdays.findIndex((names) => names.includes(text.replace(/\.$/, ''))) + 1;
  if (weekday > 0) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const short = /^(\d{1,2})\.\s*(\d{1,2})\.?$/.exec(text);
  if (short) return nextOf(Number(short[1]), Number(short[2]), today);
  const whole = parsePartialDate(text, { today, future: true });
  return whole.ok && whole.value.length === 10 ? whole.value : null;
}

/** 29 February waits for its leap year: at most eight years (1896 to 1904). */
function nextOf(day: number, month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead++) {
    const found = partialDateOf(year + ahead, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}
