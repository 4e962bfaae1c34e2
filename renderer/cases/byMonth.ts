import type { TimelineEntry } from '#shared/cases/case.ts';

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly entries: readonly TimelineEntry[];
}

/** Entries come newest first, so a month is a run of them. */
export function byMonth(entries: readonly TimelineEntry[]): readonly Month[] {
  const months: { month: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}
