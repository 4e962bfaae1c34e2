import { createHash } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { HistoryKind, Tables } from '../db/tables.ts';
import { anyTables, type RowChange, type TrackedName } from './rows.ts';

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

const ofClient = (db: Kysely<Tables>, clientId: string, kind: HistoryKind, undone: 0 | 1) =>
  db
    .selectFrom('historyEntries')
    .selectAll()
    .where('clientId', '=', clientId)
    .where('kind', '=', kind)
    .where('undone', '=', undone);

/** The newest change that still stands. */
export const lastStanding = (db: Kysely<Tables>, clientId: string) =>
  ofClient(db, clientId, 'change', 0).orderBy('id', 'desc').limit(1).executeTakeFirst();

/** The oldest undone change after the newest standing one: a new change ends what could be redone. */
export async function firstUndone(db: Kysely<Tables>, clientId: string) {
  const standing = await lastStanding(db, clientId);
  return ofClient(db, clientId, 'change', 1)
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

type AnyRow = Record<string, unknown>;

/** The tables of the file as DDL, without its indexes. */
export async function tableStatements(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`
    SELECT sql FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'`.execute(db);
  return rows.map((row) => row.sql);
}

/** Tables of a person's tracked rows: by the rule of the first migration those with a text `id` and `clientId`. */
export async function personTables(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table'
      AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = 'id' AND type = 'TEXT')
      AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = 'clientId')`.execute(db);
  return rows.map(({ name }) => name);
}

/** All rows of a person, by table. */
export async function rowsOfPerson(db: Kysely<Tables>, clientId: string): Promise<Map<string, AnyRow[]>> {
  const any = anyTables(db);
  const found = new Map<string, AnyRow[]>([
    ['clients', await any.selectFrom('clients').selectAll().where('id', '=', clientId).execute()],
  ]);
  for (const table of await personTables(db))
    found.set(table, await any.selectFrom(table).selectAll().where('clientId', '=', clientId).execute());
  return found;
}

/** Who works in the office, and the office: what a file's rows refer to besides the person. */
export async function officeRows(db: Kysely<Tables>): Promise<Map<string, AnyRow[]>> {
  const any = anyTables(db);
  return new Map([
    ['users', await any.selectFrom('users').selectAll().execute()],
    ['offices', await any.selectFrom('offices').selectAll().execute()],
  ]);
}

/** SQLite binds at most 32,766 values; no table has more columns than this allows for. */
const ROWS_AT_ONCE = 500;

/** Rows as they were recorded: what an older program did not know takes the column's default. */
export async function putRows(db: Kysely<Tables>, table: string, rows: readonly AnyRow[]): Promise<void> {
  const alike = Map.groupBy(rows, (row) => Object.keys(row).join());
  for (const some of alike.values())
    for (let at = 0; at < some.length; at += ROWS_AT_ONCE)
      await anyTables(db)
        .insertInto(table)
        .values(some.slice(at, at + ROWS_AT_ONCE))
        .execute();
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
