import { currentRow, type DatedRow } from './datedRow.ts';

/** The rows of a catalogue: a list to choose from, and each by its code. */
export interface Register<R> {
  readonly rows: readonly R[];
  /** No longer offered, or not yet, but a stored file may name them. */
  readonly retired: readonly R[];
  /** Retired ones too. */
  find(code: string): R | undefined;
  /** What comes after the row of a code that ends one day; undefined when nothing does. */
  next(code: string): R | undefined;
}

export function registerOf<R extends { readonly code: string }>(
  rows: readonly R[],
  retired: readonly R[] = [],
  later: readonly R[] = [],
): Register<R> {
  const byCode = new Map([...retired, ...rows].map((row) => [row.code, row]));
  const next = new Map(later.map((row) => [row.code, row]));
  return { rows, retired, find: (code) => byCode.get(code), next: (code) => next.get(code) };
}

/**
 * The register of a catalogue whose rows follow each other in time, as it stands on a day: one row a code, in
 * the order of the list. A code that has ended keeps its last row, one that has not begun its first.
 */
export function registerOn<R extends DatedRow & { readonly code: string }>(
  rows: readonly R[],
  day: string,
): Register<R> {
  const [offered, retired, later]: [R[], R[], R[]] = [[], [], []];
  for (const all of Map.groupBy(rows, ({ code }) => code).values()) {
    const inForce = currentRow(all, day);
    const inTime = all.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const coming = inTime.find((row) => startOf(row) > day);
    const ended = inTime.findLast((row) => startOf(row) <= day) ?? coming;
    if (inForce) offered.push(inForce);
    else if (ended) retired.push(ended);
    if (coming) later.push(coming);
  }
  return registerOf(offered, retired, later);
}

const startOf = ({ validFrom }: DatedRow): string => validFrom ?? '';

/** After every row has begun: where a name is wanted, whatever the day. */
export const LAST_DAY = '9999-12-31';
