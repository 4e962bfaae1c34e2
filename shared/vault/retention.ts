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

interface Dated extends Kept {
  readonly day: Temporal.PlainDate;
  /** Days and calendar months before today; negative when the clock was wrong. */
  readonly age: number;
  readonly monthAge: number;
}

/** The first of each group, in the order given. */
function firstOfEach(backups: readonly Dated[], group: (backup: Dated) => string): Dated[] {
  const firsts = new Map<string, Dated>();
  for (const backup of backups) {
    if (!firsts.has(group(backup))) firsts.set(group(backup), backup);
  }
  return [...firsts.values()];
}

function dated(backup: Kept, today: Temporal.PlainDate): Dated {
  const day = dayOf(backup.createdAt);
  const thisMonth = today.toPlainYearMonth();
  const monthAge = day.toPlainYearMonth().until(thisMonth, { largestUnit: 'months' }).months;
  return { ...backup, day, age: day.until(today).days, monthAge };
}

/**
 * Which backups to delete. What stays: of today the newest three, of each of the 14 days up to today and
 * each of the 12 months up to this one the newest, and the newest of all, whatever its age. One dated after
 * today (the clock was wrong) is the only one of its day, so that it never pushes out today's.
 */
export function backupsToDelete(backups: readonly Kept[], now: string): string[] {
  const today = dayOf(now);
  const all = backups.map((backup) => dated(backup, today));
  const aside = all.filter((backup) => backup.aside && backup.age < days);
  const newestFirst = all
    .filter((backup) => !aside.includes(backup))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : -1));
  const upToNow = newestFirst.filter(({ createdAt }) => Date.parse(createdAt) <= Date.parse(now));
  const upToToday = newestFirst.filter(({ age }) => age >= 0);
  const stay = new Set([
    ...aside,
    ...upToNow.slice(0, 1),
    ...newestFirst.filter(({ age }) => age === 0).slice(0, ofToday),
    ...firstOfEach(newestFirst, ({ day }) => day.toString()).filter(({ age }) => age < days),
    ...firstOfEach(upToToday, ({ day }) => day.toPlainYearMonth().toString()).filter(
      ({ monthAge }) => monthAge < months,
    ),
  ]);
  return all.filter((backup) => !stay.has(backup)).map(({ id }) => id);
}
