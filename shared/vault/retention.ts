import { Temporal } from 'temporal-polyfill';

export interface Kept {
  readonly id: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** What a restore set aside: stays for the 14 days whatever is made after it. */
  readonly aside?: boolean;
}

const ofToday = 3;
const days = 14;
const months = 12;

/** How far „today“ reaches: the office's calendar. */
const zone = 'Europe/Berlin';

const dayOf = (instant: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();

/**
 * Which backups to delete: of today the newest three stay, of each of the 14 days up to today and each of the
 * 12 months up to this one the newest. A backup dated after today (the clock was wrong) counts as the only
 * one of its day, so that it never pushes out today's.
 */
export function backupsToDelete(backups: readonly Kept[], now: string): string[] {
  const today = dayOf(now);
  const newestFirst = backups
    .map((backup) => ({ ...backup, day: dayOf(backup.createdAt), at: Date.parse(backup.createdAt) }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const seenDays = new Set<string>();
  const seenMonths = new Set<string>();
  let keptToday = 0;
  const keep = ({ day }: { day: Temporal.PlainDate }): boolean => {
    const isToday = day.equals(today);
    const age = day.until(today).days;
    const monthAge = day.toPlainYearMonth().until(today.toPlainYearMonth(), { largestUnit: 'months' }).months;
    const firstOfDay = !seenDays.has(day.toString());
    const firstOfMonth = monthAge >= 0 && !seenMonths.has(day.toPlainYearMonth().toString());
    seenDays.add(day.toString());
    if (age >= 0) seenMonths.add(day.toPlainYearMonth().toString());
    if (isToday) return ++keptToday <= ofToday;
    if (age < 0) return firstOfDay;
    return (firstOfDay && age < days) || (firstOfMonth && monthAge < months);
  };
  return newestFirst
    .filter((backup) => !(backup.aside && backup.day.until(today).days < days) && !keep(backup))
    .map(({ id }) => id);
}
