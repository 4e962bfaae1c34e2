import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { HistoryEntry, historyCalls } from '#shared/history/calls.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, UntrackedContext } from '../office/context.ts';
import {
  appendEntry,
  changesOf,
  findEntry,
  firstUndone,
  lastStanding,
  listEntries,
  markUndone,
  userName,
} from './repository.ts';
import { anyTables, type RowChange, type Rows, readRow, type TrackedName } from './rows.ts';

/** Rebuilds what is derived from a table's rows (search terms, status), for one person. `today`: ISO day. */
export type Derive = (trx: Transaction<Tables>, clientId: string, today: string) => Promise<void>;
export type Derived = Partial<Record<TrackedName, readonly Derive[]>>;

interface Made {
  readonly at: string;
  readonly today: string;
  readonly userId: string;
  readonly call: string;
  readonly kind: 'change' | 'export';
  /** Whose file it is when no row says so: what was exported. */
  readonly clientId?: string | null;
}

async function derive(
  trx: Transaction<Tables>,
  derived: Derived,
  tables: Iterable<TrackedName>,
  clientId: string | null,
  today: string,
) {
  if (clientId === null) return;
  const steps = new Set([...tables].flatMap((table) => derived[table] ?? []));
  for (const step of steps) await step(trx, clientId, today);
}

/**
 * Closes a write: stores its changes as one entry of the person's history and renews what is derived. The
 * entry's number, or null when nothing changed.
 */
export async function recordEntry(
  trx: Transaction<Tables>,
  derived: Derived,
  made: Made,
  rows: Rows,
): Promise<number | null> {
  if (rows.changes.length === 0 && made.kind === 'change') return null;
  const changed = rows.changes.find((change) => change.clientId !== null)?.clientId;
  const clientId = changed ?? made.clientId ?? null;
  const { today, ...entry } = made;
  const id = await appendEntry(trx, { ...entry, clientId, target: null }, rows.changes);
  await derive(
    trx,
    derived,
    rows.changes.map((change) => change.table),
    clientId,
    today,
  );
  return id;
}

/** Turns a change round: what was after is before. */
const inverse = (changes: readonly RowChange[]): RowChange[] =>
  [...changes].reverse().map((change) => ({ ...change, before: change.after, after: change.before }));

/** Applies recorded changes; refuses when a row is no longer as the record left it. */
async function apply(trx: Transaction<Tables>, changes: readonly RowChange[]): Promise<void> {
  const db = anyTables(trx);
  for (const { table, id, before, after } of changes) {
    const row = await readRow(db, table, id);
    const asLeft =
      before === null
        ? row === undefined
        : row && Object.keys(before).every((key) => row[key] === before[key]);
    if (!asLeft) throw new Refusal('history.changedSince');
    if (after === null) await db.deleteFrom(table).where('id', '=', id).execute();
    else if (before === null) await db.insertInto(table).values(after).execute();
    else await db.updateTable(table).set(after).where('id', '=', id).execute();
  }
}

type EntryRow = NonNullable<Awaited<ReturnType<typeof lastStanding>>>;

/** An answer is said anew and never edited: whichever came or went names its question. */
const questionOf = ({ table, before, after }: RowChange): string[] =>
  table === 'answers' && (before === null || after === null) ? [String((after ?? before)?.question)] : [];

async function describe(db: Kysely<Tables>, entry: EntryRow): Promise<HistoryEntry> {
  const changes = await changesOf(db, entry.id);
  const fields = new Set(changes.flatMap((change) => Object.keys(change.after ?? change.before ?? {})));
  return {
    id: entry.id,
    at: entry.at,
    by: await userName(db, entry.userId),
    call: entry.call,
    fields: [...fields],
    questions: [...new Set(changes.toReversed().flatMap(questionOf))],
    undone: entry.undone === 1,
  };
}

type StepContext = Pick<UntrackedContext, 'db' | 'now' | 'today' | 'userId'>;

/** Undoes an entry, or does it again: itself an entry of the chain. */
async function step(
  { db, now, today, userId }: StepContext,
  derived: Derived,
  entry: EntryRow,
  kind: 'undo' | 'redo',
): Promise<void> {
  const recorded = await changesOf(db, entry.id);
  const changes = kind === 'undo' ? inverse(recorded) : recorded;
  await apply(db, changes);
  await markUndone(db, entry.id, kind === 'undo' ? 1 : 0);
  const { call, clientId } = entry;
  await appendEntry(db, { at: now.toISOString(), userId, call, clientId, kind, target: entry.id }, changes);
  const tables = changes.map((change) => change.table);
  await derive(db, derived, tables, clientId, today);
}

/**
 * Takes one entry back, as undo would, when nothing has happened in the person's file since.
 * `gone`: it was undone already; `changedSince`: it stays.
 */
export async function takeBackEntry(
  context: StepContext,
  derived: Derived,
  entryId: number,
): Promise<'takenBack' | 'gone' | 'changedSince'> {
  const entry = await findEntry(context.db, entryId);
  if (!entry || entry.undone === 1 || entry.clientId === null) return 'gone';
  const last = await lastStanding(context.db, entry.clientId);
  if (last?.id !== entryId) return 'changedSince';
  await step(context, derived, entry, 'undo');
  return 'takenBack';
}

/** The use cases of undo. `derived` as given to `recordEntry`. */
export function historyHandlers(derived: Derived): RoomHandlers<typeof historyCalls> {
  async function described(context: UntrackedContext, entry: EntryRow, kind: 'undo' | 'redo') {
    const words = await describe(context.db, entry);
    await step(context, derived, entry, kind);
    return words;
  }

  return {
    'history.state': async ({ db }, { clientId }) => {
      const [undo, redo] = [await lastStanding(db, clientId), await firstUndone(db, clientId)];
      return { undo: undo ? await describe(db, undo) : null, redo: redo ? await describe(db, redo) : null };
    },
    'history.list': async ({ db }, { clientId, before, limit }) => {
      const rows = await listEntries(db, clientId, before, limit);
      return { entries: await Promise.all(rows.map((row) => describe(db, row))) };
    },
    'history.undo': async (context, { clientId }) => {
      const entry = await lastStanding(context.db, clientId);
      if (!entry) throw new Refusal('history.nothingToUndo');
      return described(context, entry, 'undo');
    },
    'history.redo': async (context, { clientId }) => {
      const entry = await firstUndone(context.db, clientId);
      if (!entry) throw new Refusal('history.nothingToRedo');
      return described(context, entry, 'redo');
    },
  };
}
