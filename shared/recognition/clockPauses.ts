import { addDays, daysBetween } from '../dates/dayMath.ts';
import { workingDayFrom } from '../dates/legalPeriod.ts';
import { pauseRule } from './clockRules.ts';

/** A time in which a period does not run: first and last day; `to` null while it lasts. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/** Overlapping suspensions as one, in order: a day rests once, however many reasons it has. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = merged.at(-1);
    if (before && (before.to === null || pause.from <= before.to)) {
      const to = before.to === null || pause.to === null ? null : later(before.to, pause.to);
      merged[merged.length - 1] = { from: before.from, to };
    } else merged.push(pause);
  }
  return merged;
}

const later = (a: string, b: string): string => (a > b ? a : b);

export interface RunOut {
  /** Last day, not yet moved off a weekend. */
  readonly end: string;
  /** Days of suspension it was moved by. */
  readonly days: number;
  /** Set while a suspension without an end holds it: `end` is not the end then. */
  readonly pausedFrom: string | null;
  /** How many of the suspensions were reckoned. */
  readonly used: number;
}

/**
 * A period that runs to `end` if nothing holds it, moved by the days of each suspension that begins before it
 * is over. `pauses` merged; those before index `skip` are reckoned already.
 */
export function runOut(start: string, end: string, pauses: readonly Pause[], skip = 0): RunOut {
  let at = end;
  let days = 0;
  let used = skip;
  for (const { from, to } of pauses.slice(skip)) {
    if (from > workingDayFrom(at)) break;
    if (to === null) return { end: at, days, pausedFrom: from, used };
    const counted = pauseRule.countsFirstDay && from > start ? from : addDays(later(from, start), 1);
    const length = Math.max(0, daysBetween(counted, to) + 1);
    at = addDays(at, length);
    days += length;
    used += 1;
  }
  return { end: at, days, pausedFrom: null, used };
}
