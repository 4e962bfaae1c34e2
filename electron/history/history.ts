import type { Transaction } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { historyCalls } from '#shared/history/calls.ts';
import { touchesOwnNote } from '../cases/ownNote.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, UntrackedContext } from '../office/context.ts';
import { asOfHandlers } from './asOf/asOf.ts';
import { describeEntries, describeEntry } from './describe.ts';
import {
  appendEntry,
  changesOf,
  type EntryRow,
  firstUndone,
  fitsTable,
  lastStanding,
  listEntries,
  markUndone,
} from './repository.ts';
import { anyTables, type RowChange, type Rows, readRow, type TrackedName } from './rows.ts';

/**
 * Rebuilds what is derived from a table's rows (search terms, status), for one person. `today`: ISO day;
 * `changes`: what was just changed, for what is derived row by row.
 */
export type Derive = (
  trx: Transaction<Tables>,
  clientId: string,
  today: string,
  changes: readonly RowChange[],
) => Promise<void>;
export type Derived = Partial<Record<TrackedName, readonly Derive[]>>;

interface Made {
  readonly at: string;
  readonly today: string;
  readonly userId: string;
  readonly call: string;
  readonly kind: 'change' | 'export';
}

async function derive(
  trx: Transaction<Tables>,
  derived: Derived,
  changes: readonly RowChange[],
  clientId: string | null,
  today: string,
) {
  if (clientId === null) return;
  const steps = new Set(changes.flatMap(({ table }) => derived[table] ?? []));
  for (const step of steps) await step(trx, clientId, today, changes);
}

/** Closes a write: stores its changes as one entry of the person's history and renews what is derived. */
export async function recordEntry(
  trx: Transaction<Tables>,
  derived: Derived,
  made: Made,
  rows: Rows,
): Promise<void> {
  if (rows.changes.length === 0 && made.kind === 'change') return;
  const clientId = rows.changes.find((change) => change.clientId !== null)?.clientId ?? null;
  const { today, ...entry } = made;
  await appendEntry(trx, { ...entry, clientId, target: null }, rows.changes);
  await derive(trx, derived, rows.changes, clientId, today);
}

/** Turns a change round: what was after is before. */
const inverse = (changes: readonly RowChange[]): RowChange[] =>
  [...changes].reverse().map((change) => ({ ...change, before: change.after, after: change.before }));

/** Applies recorded changes; refuses when a row is no longer as the record left it. */
export async function apply(trx: Transaction<Tables>, changes: readonly RowChange[]): Promise<void> {
  const db = anyTables(trx);
  for (const { table, id, before, after } of changes) {
    const row = await readRow(db, table, id);
    const asLeft =
      before === null
        ? row === undefined
        : row && Object.keys(before).every((key) => row[key] === before[key]);
    if (!asLeft) throw new Refusal('history.changedSince');
    // Of before a migration that gave the table another shape.
    if (before === null && after && !(await fitsTable(db, table, after)))
      throw new Refusal('history.changedSince');
    if (after === null) await db.deleteFrom(table).where('id', '=', id).execute();
    else if (before === null) await db.insertInto(table).values(after).execute();
    else await db.updateTable(table).set(after).where('id', '=', id).execute();
  }
}

/** The use cases of undo. `derived` as given to `recordEntry`. */
export function historyHandlers(derived: Derived): RoomHandlers<typeof historyCalls> {
  async function step(context: UntrackedContext, clientId: string, entry: EntryRow, kind: 'undo' | 'redo') {
    const { db } = context;
    const recorded = await changesOf(db, entry.id);
    if (entry.userId !== context.userId && recorded.some(touchesOwnNote))
      throw new Refusal('history.onlyAuthor');
    const changes = kind === 'undo' ? inverse(recorded) : recorded;
    const described = await describeEntry(db, entry, context.userId);
    await apply(db, changes);
    await markUndone(db, entry.id, kind === 'undo' ? 1 : 0);
    const made = { at: context.now.toISOString(), userId: context.userId, call: entry.call, clientId };
    await appendEntry(db, { ...made, kind, target: entry.id }, changes);
    await derive(db, derived, changes, clientId, context.today);
    return described;
  }

  return {
    ...asOfHandlers,

    'history.state': async ({ db, userId }, { clientId }) => {
      const [undo, redo] = [await lastStanding(db, clientId), await firstUndone(db, clientId)];
      return {
        undo: undo ? await describeEntry(db, undo, userId) : null,
        redo: redo ? await describeEntry(db, redo, userId) : null,
      };
    },
    'history.list': async ({ db, userId }, { clientId, before, limit }) => {
      const rows = await listEntries(db, clientId, { after: 0, before, limit });
      return { entries: await describeEntries(db, rows, userId) };
    },
    'history.undo': async (context, { clientId }) => {
      const entry = await lastStanding(context.db, clientId);
      if (!entry) throw new Refusal('history.nothingToUndo');
      return step(context, clientId, entry, 'undo');
    },
    'history.redo': async (context, { clientId }) => {
      const entry = await firstUndone(context.db, clientId);
      if (!entry) throw new Refusal('history.nothingToRedo');
      return step(context, clientId, entry, 'redo');
    },
  };
}
