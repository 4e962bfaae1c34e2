import { dateParts, type PartialDate } from '../dates/partialDate.ts';

/** Months, counted from year 0: January 2020 is 24240. */
export type Month = number;

/** What fills time. Without a beginning and an end it fills none. */
export interface TimedFact {
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
}

/** Both ends included. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

export const firstMonth = (date: PartialDate): Month => {
  const { year, month } = dateParts(date) ?? { year: 0, month: null };
  return year * 12 + (month ?? 1) - 1;
};

export const lastMonth = (date: PartialDate): Month => {
  const { year, month } = dateParts(date) ?? { year: 0, month: null };
  return year * 12 + (month ?? 12) - 1;
};

export const monthText = (month: Month): PartialDate =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months a fact fills at most: what is not known is no gap. Running facts fill until `until`. */
export function spanOf({ startedOn, endedOn }: TimedFact, until: Month): MonthSpan | null {
  if (startedOn === null && endedOn === null) return null;
  const from = startedOn === null ? firstMonth(endedOn ?? '') : firstMonth(startedOn);
  const to = endedOn === null ? Math.max(from, until) : lastMonth(endedOn);
  return from <= to ? { from, to } : null;
}

/** What is filled of a window, joined and in order. */
export function findCovered(facts: readonly TimedFact[], from: Month, to: Month): readonly MonthSpan[] {
  const spans = facts
    .flatMap((fact) => spanOf(fact, to) ?? [])
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from <= span.to)
    .sort((a, b) => a.from - b.from);
  const joined: { from: Month; to: Month }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** The months of a window that no fact fills. */
export function findGaps(facts: readonly TimedFact[], from: Month, to: Month): readonly MonthSpan[] {
  const gaps: MonthSpan[] = [];
  let next = from;
  for (const span of findCovered(facts, from, to)) {
    if (span.from > next) gaps.push({ from: next, to: span.from - 1 });
    next = span.to + 1;
  }
  if (next <= to) gaps.push({ from: next, to });
  return gaps;
}
