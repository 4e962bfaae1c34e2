import { earliestDay, latestDay, type PartialDate } from '../dates/partialDate.ts';

/** A stretch of a life for which something is known; months are what a CV counts in. */
export interface Stretch {
  readonly from: PartialDate | null;
  /** Null: until today where `from` is known. */
  readonly to: PartialDate | null;
}

/** Months nothing is known of, `YYYY-MM`, first and last. `open`: until today. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly open: boolean;
}

/** Months, counted from year 0: January 2020 is 24240. */
export const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** A year alone counts whole: what is not known exactly is not called a gap. */
function monthsOf({ from, to }: Stretch, today: number): readonly [number, number] | null {
  if (from === null && to === null) return null;
  const first = monthNumber(earliestDay(from ?? to ?? ''));
  const last = Math.min(to === null ? today : monthNumber(latestDay(to)), today);
  return last < first ? null : [first, last];
}

const known = (stretches: readonly Stretch[], now: number) =>
  stretches
    .map((stretch) => monthsOf(stretch, now))
    .filter((months) => months !== null)
    .sort((a, b) => a[0] - b[0]);

/** The month the first of them begins in, `YYYY-MM`; null where none has a time before `today`. */
export function firstMonthOf(stretches: readonly Stretch[], today: string): string | null {
  const first = known(stretches, monthNumber(today))[0];
  return first === undefined ? null : monthText(first[0]);
}

/** Both ends counted. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from) + 1;

/**
 * Gaps in a life from the first stretch until today, in order of time. Shorter ones than
 * `leastMonths` whole months are what lies between two jobs and are not asked for.
 */
export function gapsIn(stretches: readonly Stretch[], today: string, leastMonths: number): Gap[] {
  const now = monthNumber(today);
  const gaps: Gap[] = [];
  let covered: number | null = null;
  for (const [first, last] of known(stretches, now)) {
    if (covered !== null && first - covered - 1 >= leastMonths)
      gaps.push({ from: monthText(covered + 1), to: monthText(first - 1), open: false });
    covered = Math.max(covered ?? last, last);
  }
  if (covered !== null && now - covered >= leastMonths)
    gaps.push({ from: monthText(covered + 1), to: monthText(now), open: true });
  return gaps;
}
