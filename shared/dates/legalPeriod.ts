import { getHolidays } from 'feiertagejs';
import { Temporal } from 'temporal-polyfill';
import { addDays, remembered, weekdayOf } from './dayMath.ts';

/**
 * Periods as German administrative law counts them (§ 31 VwVfG, §§ 187 to 193 BGB). Days are ISO text
 * (`2026-03-09`) of days that exist, as the contract checks them; what is no date throws RangeError.
 */
export const periodUnits = ['day', 'week', 'month'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** The same number in a later month; where the month is too short its last day (§ 188 (2), (3) BGB). */
const plusMonths = remembered((months: number) =>
  remembered((day: string) => Temporal.PlainDate.from(day).add({ months }).toString()),
);

/** Counted from the end of what went before, so the last day of a month leads to the last of another. */
const monthsAfter = remembered((months: number) =>
  remembered((end: string) => {
    const last = Temporal.PlainDate.from(end);
    const later = last.add({ months });
    return (last.day === last.daysInMonth ? later.with({ day: later.daysInMonth }) : later).toString();
  }),
);

const inDays = ({ count, unit }: Period): number => (unit === 'week' ? count * 7 : count);

/**
 * Last day of a period that an event sets going; the day of the event is not counted (§ 187 (1), § 188 BGB).
 * Not yet moved off a weekend: see {@link workingDayFrom}.
 */
export const endOfPeriod = (event: string, period: Period): string =>
  period.unit === 'month' ? plusMonths(period.count)(event) : addDays(event, inDays(period));

/** Last day of an extension, which is counted from the end of the period before (§§ 190, 187 (2), 188 BGB). */
export const endOfExtension = (previousEnd: string, period: Period): string =>
  period.unit === 'month' ? monthsAfter(period.count)(previousEnd) : addDays(previousEnd, inDays(period));

/**
 * Public holidays of Mecklenburg-Vorpommern (FTG M-V): 8 March since 2023, Reformation Day. Easter Sunday and
 * Whit Sunday are Sundays anyway.
 */
const holidays = remembered(
  (year: number): ReadonlySet<string> => new Set(getHolidays(year, 'MV').map(({ dateString }) => dateString)),
);

export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) < 6 && !holidays(Number(day.slice(0, 4))).has(day);
}

/** The day itself, or the next one that is no Saturday, Sunday or public holiday (§ 193 BGB, § 31 (3) VwVfG). */
export const workingDayFrom = remembered((day: string): string => {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
});
