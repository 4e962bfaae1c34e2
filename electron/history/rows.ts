import type { Kysely, Transaction } from 'kysely';
import type { Tables, TrackedTables } from '../db/tables.ts';

export type TrackedName = keyof TrackedTables;
type Row<T extends TrackedName> = TrackedTables[T];
type Plain = Record<string, unknown>;

/** One row's change. `before` is null for a new row, `after` for a removed one; else only what differs. */
export interface RowChange {
  readonly table: TrackedName;
  readonly id: string;
  readonly before: Plain | null;
  readonly after: Plain | null;
  /** The person it belongs to; null for the office's own rows. */
  readonly clientId: string | null;
}

/**
 * The only way use cases write facts: each change is recorded with before and after, which is what undo,
 * „as of“ and the audit chain live on.
 */
export interface Rows {
  insert<T extends TrackedName>(table: T, row: Row<T>): Promise<void>;
  /** Writes only what differs. False when there is no such row. */
  update<T extends TrackedName>(table: T, id: string, patch: Partial<Omit<Row<T>, 'id'>>): Promise<boolean>;
  /** False when there is no such row. The row must have no rows hanging on it. */
  remove(table: TrackedName, id: string): Promise<boolean>;
  /** Records with an export which row left the house, though nothing of it changed. */
  mention(table: TrackedName, id: string): Promise<void>;
  readonly changes: readonly RowChange[];
}

/** Table names are known, row shapes are not: what undo and recording need of the driver. */
export type AnyTables = Kysely<Record<string, Plain>>;
export const anyTables = (db: Kysely<Tables>): AnyTables => db as unknown as AnyTables;

export const readRow = (db: AnyTables, table: string, id: string): Promise<Plain | undefined> =>
  db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();

export function clientOf(table: TrackedName, row: Plain): string | null {
  if (table === 'clients') return String(row.id);
  return typeof row.clientId === 'string' ? row.clientId : null;
}

export function recordRows(trx: Transaction<Tables>): Rows {
  const db = anyTables(trx);
  const changes: RowChange[] = [];
  return {
    changes,
    async insert(table, row) {
      const after: Plain = { ...row };
      await db.insertInto(table).values(after).execute();
      changes.push({ table, id: row.id, before: null, after, clientId: clientOf(table, after) });
    },
    async update(table, id, patch) {
      const row = await readRow(db, table, id);
      if (!row) return false;
      const entries = Object.entries(patch as Plain).filter(
        ([key, value]) => value !== undefined && row[key] !== value,
      );
      if (entries.length === 0) return true;
      const after = Object.fromEntries(entries);
      const before = Object.fromEntries(entries.map(([key]) => [key, row[key]]));
      await db.updateTable<string>(table).set(after).where('id', '=', id).execute();
      changes.push({ table, id, before, after, clientId: clientOf(table, row) });
      return true;
    },
    async remove(table, id) {
      const row = await readRow(db, table, id);
      if (!row) return false;
      await db.deleteFrom(table).where('id', '=', id).execute();
      changes.push({ table, id, before: row, after: null, clientId: clientOf(table, row) });
      return true;
    },
    async mention(table, id) {
      const row = await readRow(db, table, id);
      if (row) changes.push({ table, id, before: {}, after: {}, clientId: clientOf(table, row) });
    },
  };
}
