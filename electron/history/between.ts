import type { Kysely } from 'kysely';
import { addDays } from '#shared/dates/dayMath.ts';
import { endOfDay } from '#shared/dates/officeDay.ts';
import type { Tables } from '../db/tables.ts';
import { rowBefore } from './backwards.ts';
import { changesAfter, entryTimes } from './repository.ts';
import { anyTables, readRow, type TrackedName } from './rows.ts';

type Row = Readonly<Record<string, unknown>>;

/** Days as the office counts them; `until` is the first day after, null: up to now. */
export interface Stretch {
  readonly from: string;
  readonly until: string | null;
}

/** One row at both ends of a stretch; undefined: not there. */
interface Ends {
  readonly table: TrackedName;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** What only says whose a row is, where it came from and who has rated: none of it is told by a person. */
const bookkeeping: ReadonlySet<string> = new Set([
  ...(['clientId', 'createdAt', 'createdBy', 'takenFrom', 'takenOn'] as const),
  ...(['escoUri', 'escoVersion', 'assessedBy', 'assessedOn'] as const),
]);

const differ = (before: Row | undefined, after: Row): boolean =>
  before === undefined ||
  Object.keys(after).some((column) => !bookkeeping.has(column) && before[column] !== after[column]);

async function asItStands(db: Kysely<Tables>, table: TrackedName, id: string): Promise<Ends> {
  const row = await readRow(anyTables(db), table, id);
  return { table, before: row, after: row };
}

/** The first instant of a day. */
const beginOf = (day: string): string => endOfDay(addDays(day, -1));

/**
 * The rows of a person that stood otherwise at the end of a stretch of days than at its beginning, table by table, as
 * they were at its end. What was written and taken back again within it has not changed; what went is not told.
 */
export async function changedBetween(
  db: Kysely<Tables>,
  clientId: string,
  { from, until }: Stretch,
): Promise<ReadonlyMap<TrackedName, readonly Row[]>> {
  const entries = await entryTimes(db, clientId);
  const lastBefore = (day: string): number => entries.findLast(({ at }) => at < beginOf(day))?.id ?? 0;
  const end = until === null ? null : lastBefore(until);
  const rows = new Map<string, Ends>();
  for (const change of await changesAfter(db, clientId, lastBefore(from))) {
    const { table, id, entryId } = change;
    const key = `${table} ${id}`;
    const now = rows.get(key) ?? (await asItStands(db, table, id));
    const before = rowBefore(now.before, change);
    // What came after the stretch is taken back from both its ends.
    rows.set(key, { table, before, after: end !== null && entryId > end ? before : now.after });
  }
  const changed = new Map<TrackedName, Row[]>();
  for (const { table, before, after } of rows.values())
    if (after && differ(before, after)) changed.set(table, [...(changed.get(table) ?? []), after]);
  return changed;
}
