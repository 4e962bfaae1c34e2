/** A row as it was and as it is; undefined where it is new or gone. */
export type Pair<T> =
  | { readonly before: T; readonly after: T | undefined }
  | { readonly before: undefined; readonly after: T };

/** What tells a row; null: nothing does. `alone`: only where one on each side is left that it tells. */
export interface Tell<T> {
  readonly key: (row: T) => string | null;
  readonly alone: boolean;
}

/**
 * Which row of one state is which of the other, asked in turn of each way to tell a row: what one way has not found, the
 * next looks for. The same from either side.
 */
export function pairsOf<T extends object>(
  old: readonly T[],
  now: readonly T[],
  tells: readonly Tell<T>[],
): readonly Pair<T>[] {
  const partner = new Map<T, T>();
  const left = new Set(now);
  for (const { key, alone } of tells) {
    const waiting = Map.groupBy(left, key);
    const open = Map.groupBy(
      old.filter((row) => !partner.has(row)),
      key,
    );
    for (const [told, rows] of open) {
      const found = told === null ? [] : (waiting.get(told) ?? []);
      if (alone && (rows.length !== 1 || found.length !== 1)) continue;
      for (const [at, row] of rows.entries()) {
        const other = found[at];
        if (!other) break;
        partner.set(row, other);
        left.delete(other);
      }
    }
  }
  return [
    ...old.map((before) => ({ before, after: partner.get(before) })),
    ...[...left].map((after) => ({ before: undefined, after })),
  ];
}
