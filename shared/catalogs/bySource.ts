import { catalogNames } from './catalogNames.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { OwnRow } from './ownRow.ts';
import type { SourceKey } from './sources.ts';

/** Not read anywhere: each of these rows has its own place to look it up. */
const nowhere: readonly SourceKey[] = ['own', 'office', 'byOffice'];

/** What comes with the program, by where it was read: whoever opens a source checks all that stands on it. */
export const bySource = (own: readonly OwnRow[], day: string): ReadonlyMap<SourceKey, readonly Entry[]> =>
  Map.groupBy(
    catalogNames
      .flatMap((catalog) => entriesOf(catalog, own, day))
      .filter(({ ours }) => ours !== null && !nowhere.includes(ours.source)),
    ({ row, ours }) => (ours ?? row).source,
  );

/**
 * Whether reading the source is enough to answer for the row: it says what was read there. A row that was never
 * found there, or of which a condition is still open, is looked at by itself.
 */
export const isReadThere = ({ row, checks, stale }: Entry, day: string): boolean =>
  row.verified && (stale || checks.length === 0) && row.checkedOn !== day;
