interface Dated {
  readonly id: string;
  /** ISO day. */
  readonly releasedOn: string;
}

/**
 * Versions are called by their day; where a day has several, each but its first says the how manieth it is.
 * `versions`: newest first, as the office reads them. By id: its number within the day, null where the day
 * alone says it.
 */
export function numbersOfDay(versions: readonly Dated[]): ReadonlyMap<string, number | null> {
  const counted = new Map<string, number>();
  const numbers = new Map<string, number | null>();
  for (const { id, releasedOn } of versions.toReversed()) {
    const n = (counted.get(releasedOn) ?? 0) + 1;
    counted.set(releasedOn, n);
    numbers.set(id, n === 1 ? null : n);
  }
  return numbers;
}
