import { Temporal } from 'temporal-polyfill';

/** Counting with calendar days, ISO text in and out. Months keep their day or take the last one there is. */

const DAY_MS = 86_400_000;

/** Thousands of procedures share a few hundred days; reckoning each anew is slow enough to feel it. */
export function remembered<K extends string | number, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(key);
    if (known.size > 50_000) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** Days since 1 January 1970. */
const numberOf = remembered((day: string): number => {
  const at = Date.parse(day);
  if (Number.isNaN(at)) throw new RangeError('not a day');
  return Math.round(at / DAY_MS);
});
const dayOf = remembered((number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10));

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

export const addDays = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** 31 January and a month is the last day of February (§ 188 (3) BGB counts alike). */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** The day itself, or the Monday after a weekend. Holidays are left to whoever looks at the calendar. */
export function onWorkday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

/** 1 Monday … 7 Sunday; day 0, 1 January 1970, was a Thursday. */
export const weekdayOf = (day: string): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
