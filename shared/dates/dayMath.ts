import { Temporal } from 'temporal-polyfill';

/** Counting with calendar days, ISO text in and out. Months keep their day or take the last one there is. */

const plain = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day);

export const addDays = (day: string, days: number): string => plain(day).add({ days }).toString();

/** 31 January and a month is the last day of February (§ 188 (3) BGB counts alike). */
export const addMonths = (day: string, months: number): string => plain(day).add({ months }).toString();

/** Days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => plain(from).until(plain(to)).days;

/** The day itself, or the Monday after a weekend. Holidays are left to whoever looks at the calendar. */
export function onWorkday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => plain(day).dayOfWeek;
