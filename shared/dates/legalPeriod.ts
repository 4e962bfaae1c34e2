import { getHolidays } from 'feiertagejs';
import { Temporal } from 'temporal-polyfill';

/**
 * Periods as German administrative law counts them (§ 31 VwVfG, §§ 187 to 193 BGB). Days are ISO text
 * (`2026-03-09`); a day that does not exist throws RangeError.
 */
export const periodUnits = ['day', 'week', 'month'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

const DAY_MS = 86_400_000;

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Thousands of procedures share a few hundred days; the polyfill is slow enough to feel it. */
function remembered(compute: (day: string, count: number) => string): (day: string, count: number) => string {
  const known = new Map<string, string>();
  return (day, count) => {
    const key = `${day} ${count}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(day, count);
    if (known.size > 20_000) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** The same number in a later month; where the month is too short its last day (§ 188 (2), (3) BGB). */
const plusMonths = remembered((day, months) => Temporal.PlainDate.from(day).add({ months }).toString());

/** Counted from the end of what went before, so the last day of a month leads to the last of another. */
const monthsAfter = remembered((end, months) => {
  const last = Temporal.PlainDate.from(end);
  const later = last.add({ months });
  return (last.day === last.daysInMonth ? later.with({ day: later.daysInMonth }) : later).toString();
});

const inDays = ({ count, unit }: Period): number => (unit === 'week' ? count * 7 : count);

/**
 * Last day of a period that an event sets going; the day of the event is not counted (§ 187 (1), § 188 BGB).
 * Not yet moved off a weekend: see {@link workingDayFrom}.
 */
export const endOfPeriod = (event: string, period: Period): string =>
  period.unit === 'month' ? plusMonths(event, period.count) : addDays(event, inDays(period));

/** Last day of an extension, which is counted from the end of the period before (§§ 190, 187 (2), 188 BGB). */
export const endOfExtension = (previousEnd: string, period: Period): string =>
  period.unit === 'month' ? monthsAfter(previousEnd, period.count) : addDays(previousEnd, inDays(period));

const holidaysOf = new Map<number, ReadonlySet<string>>();

/**
 * Public holidays of Mecklenburg-Vorpommern (FTG M-V): 8 March since 2023, Reformation Day, no Easter Sunday
 * or Whit Sunday, which are Sundays anyway.
 */
function holidays(year: number): ReadonlySet<string> {
  const known = holidaysOf.get(year);
  if (known) return known;
  const days: ReadonlySet<string> = new Set(getHolidays(year, 'MV').map(({ dateString }) => dateString));
  holidaysOf.set(year, days);
  return days;
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).has(day);
}

/** The day itself, or the next one that is no Saturday, Sunday or public holiday (§ 193 BGB, § 31 (3) VwVfG). */
export function workingDayFrom(day: string): string {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}
