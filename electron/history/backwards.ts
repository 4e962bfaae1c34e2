import type { RowChange } from './rows.ts';

type Plain = Record<string, unknown>;

/** A row as it was before one recorded change; undefined: it was not there yet. */
export function rowBefore(
  row: Readonly<Plain> | undefined,
  change: Pick<RowChange, 'before' | 'after'>,
): Plain | undefined {
  if (change.before === null) return undefined;
  // A removed row is recorded whole, of a changed one only what differs.
  return change.after === null ? { ...change.before } : { ...row, ...change.before };
}
