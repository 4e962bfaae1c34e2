import { createHash } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { HistoryScope } from '#shared/history/calls.ts';
import type { HistoryKind, Tables } from '../db/tables.ts';
import type { AnyTables, RowChange, TrackedName } from './rows.ts';

export interface NewEntry {
  readonly at: string;
  readonly userId: string;
  readonly call: string;
  readonly clientId: string | null;
  readonly kind: HistoryKind;
  readonly target: number | null;
}

interface StoredChange {
  readonly tableName: string;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the chain covers: all of the entry and its changes, and the hash before it. */
const chainHash = (previous: string, entry: NewEntry, changes: readonly StoredChange[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        entry.at,
        entry.userId,
        entry.call,
        entry.clientId,
        entry.kind,
        entry.target,
        changes.map((change) => [change.tableName, change.rowId, change.before, change.after]),
      ]),
    )
    .digest('hex');

const stored = (change: RowChange): StoredChange => ({
  tableName: change.table,
  rowId: change.id,
  before: change.before && JSON.stringify(change.before),
  after: change.after && JSON.stringify(change.after),
});

export async function appendEntry(
  trx: Transaction<Tables>,
  entry: NewEntry,
  changes: readonly RowChange[],
): Promise<number> {
  const last = await trx
    .selectFrom('historyEntries')
    .select('hash')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const rows = changes.map(stored);
  const { id } = await trx
    .insertInto('historyEntries')
    .values({ ...entry, hash: chainHash(last?.hash ?? '', entry, rows) })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (rows.length > 0) {
    await trx
      .insertInto('historyChanges')
      .values(rows.map((row, seq) => ({ entryId: id, seq, ...row })))
      .execute();
  }
  return id;
}

function inScope(db: Kysely<Tables>, scope: HistoryScope, kind: HistoryKind, undone: 0 | 1) {
  const entries = db
    .selectFrom('historyEntries')
    .selectAll()
    .where('kind', '=', kind)
    .where('undone', '=', undone);
  return 'clientId' in scope
    ? entries.where('clientId', '=', scope.clientId)
    : entries.where('clientId', 'is', null).where('call', 'like', `${scope.room}.%`);
}

export const findEntry = (db: Kysely<Tables>, id: number) =>
  db.selectFrom('historyEntries').selectAll().where('id', '=', id).executeTakeFirst();

/** The newest change that still stands. */
export const lastStanding = (db: Kysely<Tables>, scope: HistoryScope) =>
  inScope(db, scope, 'change', 0).orderBy('id', 'desc').limit(1).executeTakeFirst();

/** The oldest undone change after the newest standing one: a new change ends what could be redone. */
export async function firstUndone(db: Kysely<Tables>, scope: HistoryScope) {
  const standing = await lastStanding(db, scope);
  return inScope(db, scope, 'change', 1)
    .where('id', '>', standing?.id ?? 0)
    .orderBy('id', 'asc')
    .limit(1)
    .executeTakeFirst();
}

const asChange = (row: StoredChange): RowChange => ({
  table: row.tableName as TrackedName,
  id: row.rowId,
  before: row.before === null ? null : JSON.parse(row.before),
  after: row.after === null ? null : JSON.parse(row.after),
  clientId: null,
});

type EntryChange = RowChange & { readonly entryId: number };

export async function changesOfEntries(
  db: Kysely<Tables>,
  entryIds: readonly number[],
): Promise<EntryChange[]> {
  if (entryIds.length === 0) return [];
  const rows = await db
    .selectFrom('historyChanges')
    .selectAll()
    .where('entryId', 'in', [...entryIds])
    .orderBy('entryId')
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...asChange(row), entryId: row.entryId }));
}

export const changesOf = (db: Kysely<Tables>, entryId: number): Promise<EntryChange[]> =>
  changesOfEntries(db, [entryId]);

/** When each entry of a person was made, in the order they were made in. */
export const entryTimes = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('historyEntries')
    .select(['id', 'at', 'kind'])
    .where('clientId', '=', clientId)
    .orderBy('id')
    .execute();

/** What was recorded of a person after an entry, the last first: in the order one goes back. */
export async function changesAfter(
  db: Kysely<Tables>,
  clientId: string,
  entryId: number,
): Promise<EntryChange[]> {
  const rows = await db
    .selectFrom('historyChanges as c')
    .innerJoin('historyEntries as e', 'e.id', 'c.entryId')
    .selectAll('c')
    .where('e.clientId', '=', clientId)
    .where('e.id', '>', entryId)
    .orderBy('c.entryId', 'desc')
    .orderBy('c.seq', 'desc')
    .execute();
  return rows.map((row) => ({ ...asChange(row), entryId: row.entryId }));
}

/** Whether a recorded row can stand in its table as that is today. */
export async function fitsTable(
  db: AnyTables,
  table: TrackedName,
  row: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { rows: columns } = await sql<{ name: string; demanded: number; standard: string | null }>`
    SELECT name, "notnull" AS demanded, dflt_value AS standard FROM pragma_table_info(${table})`.execute(db);
  const known = columns.map(({ name }) => name);
  return (
    Object.keys(row).every((column) => known.includes(column)) &&
    columns.every(({ name, demanded, standard }) => demanded === 0 || standard !== null || name in row)
  );
}

export const markUndone = (trx: Transaction<Tables>, entryId: number, undone: 0 | 1) =>
  trx.updateTable('historyEntries').set({ undone }).where('id', '=', entryId).execute();

export type EntryRow = Selectable<Tables['historyEntries']>;

/** Newest first: those after one entry, before another. Exports change nothing and are left out. */
export const listEntries = (
  db: Kysely<Tables>,
  clientId: string,
  {
    after,
    before,
    limit,
  }: { readonly after: number; readonly before: number | null; readonly limit: number },
): Promise<EntryRow[]> =>
  db
    .selectFrom('historyEntries')
    .selectAll()
    .where('clientId', '=', clientId)
    .where('kind', '!=', 'export')
    .where('id', '>', after)
    .where('id', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export const userNames = async (db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.selectFrom('users').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** The number of the last entry of a person's history; 0 when there is none. */
export const lastEntryId = async (db: Kysely<Tables>, clientId: string): Promise<number> =>
  (
    await db
      .selectFrom('historyEntries')
      .select(({ fn }) => fn.max('id').as('last'))
      .where('clientId', '=', clientId)
      .executeTakeFirst()
  )?.last ?? 0;

/** Changes of one row that still stand, oldest first: when, and the columns they set, as JSON. */
export const standingChanges = (db: Kysely<Tables>, clientId: string, table: TrackedName, rowId: string) =>
  db
    .selectFrom('historyEntries as e')
    .innerJoin('historyChanges as c', 'c.entryId', 'e.id')
    .select(['e.at', 'c.after'])
    .where('e.clientId', '=', clientId)
    .where('e.kind', '=', 'change')
    .where('e.undone', '=', 0)
    .where('c.tableName', '=', table)
    .where('c.rowId', '=', rowId)
    .orderBy('e.id')
    .execute();

/** This person's file is part of another one: what happened in it is undone from there. */
export const wasMerged = async (db: Kysely<Tables>, clientId: string): Promise<boolean> =>
  (await db.selectFrom('formerNumbers').select('id').where('formerId', '=', clientId).executeTakeFirst()) !==
  undefined;

/** The number of the first entry whose hash does not follow from what stands before it; null when all do. */
export async function firstBrokenEntry(db: Kysely<Tables>): Promise<number | null> {
  let previous = '';
  const entries = await db.selectFrom('historyEntries').selectAll().orderBy('id').execute();
  for (const entry of entries) {
    const changes = await db
      .selectFrom('historyChanges')
      .select(['tableName', 'rowId', 'before', 'after'])
      .where('entryId', '=', entry.id)
      .orderBy('seq')
      .execute();
    if (chainHash(previous, entry, changes) !== entry.hash) return entry.id;
    previous = entry.hash;
  }
  return null;
}
