import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { historyCalls } from '#shared/history/calls.ts';
import { touchesOwnNote } from '../cases/ownNote.ts';
import { isConstraintError } from '../db/errors.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, UntrackedContext, WriteContext } from '../office/context.ts';
import { asOfHandlers } from './asOf/asOf.ts';
import { describeEntries, describeEntry } from './describe.ts';
import {
  appendEntry,
  changesOf,
  type EntryRow,
  findEntry,
  firstUndone,
  fitsTable,
  lastEntryId,
  lastStanding,
  listEntries,
  markUndone,
  standingChanges,
  wasMerged,
} from './repository.ts';
import { anyTables, clientOf, type RowChange, type Rows, readRow, type TrackedName } from './rows.ts';

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
/** The same for rows that belong to nobody's file: it finds out itself whom they concern. */
export type DeriveOffice = (
  trx: Transaction<Tables>,
  changes: readonly RowChange[],
  today: string,
) => Promise<void>;
export type DerivedOffice = Partial<Record<TrackedName, readonly DeriveOffice[]>>;

/** What is rebuilt when rows change, by the table they stand in. */
export interface Renewals {
  readonly persons: Derived;
  readonly office: DerivedOffice;
}

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
  { persons, office }: Renewals,
  changes: readonly RowChange[],
  people: Iterable<string>,
  today: string,
) {
  const tables = [...new Set(changes.map(({ table }) => table))];
  const steps = new Set(tables.flatMap((table) => persons[table] ?? []));
  for (const clientId of people) for (const step of steps) await step(trx, clientId, today, changes);
  for (const step of new Set(tables.flatMap((table) => office[table] ?? []))) await step(trx, changes, today);
}

/** Everybody whose file a change touches: a row that is given to another person touches both. */
const ownersOf = ({ table, id, before, after, clientId }: RowChange): string[] =>
  table === 'clients'
    ? [id]
    : [clientId, before?.clientId, after?.clientId].filter((owner) => typeof owner === 'string');

/**
 * Closes a write: stores its changes as one entry of the person's history and renews what is derived. The
 * entry's number, or null when nothing changed.
 */
export async function recordEntry(
  trx: Transaction<Tables>,
  derived: Renewals,
  made: Made,
  rows: Rows,
): Promise<number | null> {
  const { changes } = rows;
  if (changes.length === 0 && made.kind === 'change') return null;
  const changed = changes.find((change) => change.clientId !== null)?.clientId;
  const clientId = changed ?? made.clientId ?? null;
  const { today, ...entry } = made;
  const id = await appendEntry(trx, { ...entry, clientId, target: null }, changes);
  await derive(trx, derived, changes, new Set(changes.flatMap(ownersOf)), today);
  return id;
}

/** Turns a change round: what was after is before. */
const inverse = (changes: readonly RowChange[]): RowChange[] =>
  [...changes].reverse().map((change) => ({ ...change, before: change.after, after: change.before }));

/**
 * Applies recorded changes; refuses when a row is no longer as the record left it, or when rows hang on it that
 * came later. Returns everybody whose file is touched.
 */
export async function apply(trx: Transaction<Tables>, changes: readonly RowChange[]): Promise<Set<string>> {
  const db = anyTables(trx);
  const touched = new Set<string>();
  for (const change of changes) {
    const { table, id, before, after } = change;
    const row = await readRow(db, table, id);
    const asLeft =
      before === null
        ? row === undefined
        : row && Object.keys(before).every((key) => row[key] === before[key]);
    if (!asLeft) throw new Refusal('history.changedSince');
    // Of before a migration that gave the table another shape.
    if (before === null && after && !(await fitsTable(db, table, after)))
      throw new Refusal('history.changedSince');
    for (const owner of ownersOf({ ...change, clientId: row ? clientOf(table, row) : null }))
      touched.add(owner);
    try {
      if (after === null) await db.deleteFrom(table).where('id', '=', id).execute();
      else if (before === null) await db.insertInto(table).values(after).execute();
      else await db.updateTable(table).set(after).where('id', '=', id).execute();
    } catch (error) {
      if (isConstraintError(error)) throw new Refusal('history.changedSince');
      throw error;
    }
  }
  return touched;
}

/** Rises with everything that happens in a person's file: what was shown of it may be stale when it has. */
export const fileVersion = (db: Kysely<Tables>, clientId: string): Promise<number> =>
  lastEntryId(db, clientId);

/** When each column of a row was last set, as ISO instants; a column nobody has set is not there. */
export async function changedAt(
  db: Kysely<Tables>,
  clientId: string,
  table: TrackedName,
  rowId: string,
): Promise<Readonly<Record<string, string>>> {
  const instants: Record<string, string> = {};
  for (const { at, after } of await standingChanges(db, clientId, table, rowId))
    for (const column of Object.keys(JSON.parse(after ?? '{}') as object)) instants[column] = at;
  return instants;
}

type StepContext = Pick<UntrackedContext, 'db' | 'now' | 'today' | 'userId'>;

/** Undoes an entry, or does it again: itself an entry of the chain. What only its author reads, only they undo. */
async function step(
  { db, now, today, userId }: StepContext,
  derived: Renewals,
  entry: EntryRow,
  kind: 'undo' | 'redo',
): Promise<void> {
  const { clientId } = entry;
  if (clientId !== null && (await wasMerged(db, clientId))) throw new Refusal('clients.merged');
  const recorded = await changesOf(db, entry.id);
  if (entry.userId !== userId && recorded.some(touchesOwnNote)) throw new Refusal('history.onlyAuthor');
  const changes = kind === 'undo' ? inverse(recorded) : recorded;
  const touched = await apply(db, changes);
  await markUndone(db, entry.id, kind === 'undo' ? 1 : 0);
  const made = { at: now.toISOString(), userId, call: entry.call, clientId };
  await appendEntry(db, { ...made, kind, target: entry.id }, changes);
  if (clientId !== null) touched.add(clientId);
  await derive(db, derived, changes, touched, today);
}

/**
 * Takes one entry back, as undo would, when nothing has happened in the person's file since.
 * `gone`: it was undone already; `changedSince`: it stays.
 */
async function takeBackEntry(
  context: StepContext,
  derived: Renewals,
  entryId: number,
): Promise<'takenBack' | 'gone' | 'changedSince'> {
  const entry = await findEntry(context.db, entryId);
  if (!entry || entry.undone === 1 || entry.clientId === null) return 'gone';
  const last = await lastStanding(context.db, { clientId: entry.clientId });
  if (last?.id !== entryId) return 'changedSince';
  await step(context, derived, entry, 'undo');
  return 'takenBack';
}

/** So many entries between two steps. */
const stride = 25;

/** Takes the entries of a run back, person by person. What was worked on since stays as it is, and is counted. */
export async function takeBackEntries(
  context: StepContext & Pick<WriteContext, 'work'>,
  derived: Renewals,
  entryIds: readonly number[],
): Promise<{ takenBack: number; kept: number }> {
  let [takenBack, kept] = [0, 0];
  for (const [nth, entryId] of entryIds.entries()) {
    if (nth % stride === 0) await context.work.step(nth, entryIds.length);
    const end = await takeBackEntry(context, derived, entryId);
    if (end === 'takenBack') takenBack += 1;
    if (end === 'changedSince') kept += 1;
  }
  return { takenBack, kept };
}

/** The use cases of undo. `derived` as given to `recordEntry`. */
export function historyHandlers(derived: Renewals): RoomHandlers<typeof historyCalls> {
  async function described(context: UntrackedContext, entry: EntryRow, kind: 'undo' | 'redo') {
    const words = await describeEntry(context.db, entry, context.userId);
    await step(context, derived, entry, kind);
    return words;
  }

  return {
    ...asOfHandlers,

    'history.state': async ({ db, userId }, scope) => {
      const [undo, redo] = [await lastStanding(db, scope), await firstUndone(db, scope)];
      return {
        undo: undo ? await describeEntry(db, undo, userId) : null,
        redo: redo ? await describeEntry(db, redo, userId) : null,
      };
    },
    'history.list': async ({ db, userId }, { clientId, before, limit }) => {
      const rows = await listEntries(db, clientId, { after: 0, before, limit });
      return { entries: await describeEntries(db, rows, userId) };
    },
    'history.undo': async (context, scope) => {
      const entry = await lastStanding(context.db, scope);
      if (!entry) throw new Refusal('history.nothingToUndo');
      return described(context, entry, 'undo');
    },
    'history.redo': async (context, scope) => {
      const entry = await firstUndone(context.db, scope);
      if (!entry) throw new Refusal('history.nothingToRedo');
      return described(context, entry, 'redo');
    },
  };
}
