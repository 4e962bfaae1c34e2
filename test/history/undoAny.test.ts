import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Transaction } from 'kysely';
import { migrate } from '#electron/db/migrate.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { historyHandlers, recordEntry } from '#electron/history/history.ts';
import { type Rows, recordRows, type TrackedName } from '#electron/history/rows.ts';
import { createWorks } from '#electron/office/work.ts';
import { must } from '#shared/contract/result.ts';
import { newKey, scratchFolder } from '../db/scratch.ts';
import {
  type AnyRow,
  type Column,
  everything,
  outside,
  type Shape,
  shapes,
  standOutside,
} from './anyTable.ts';

/** One write through `Rows`. What it hits and writes is picked by numbers from what there is. */
interface Step {
  readonly deed: 'insert' | 'update' | 'remove';
  readonly table: number;
  readonly row: number;
  readonly columns: readonly number[];
  readonly text: string;
  readonly number: number;
  readonly nothing: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom('insert', 'insert', 'update', 'update', 'remove'),
  table: fc.nat(1000),
  row: fc.nat(1000),
  columns: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  text: fc.string({ maxLength: 8 }),
  number: fc.nat(9),
  nothing: fc.boolean(),
});
/** Put before the random ones for every table: with many tables, chance alone leaves one out now and then. */
const oneInsert: Step = {
  deed: 'insert',
  table: 0,
  row: 0,
  columns: [0],
  text: 'a',
  number: 0,
  nothing: true,
};
/** What one call writes. */
const calls = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 });

type Known = Record<string, AnyRow[]>;
const at = <T>(items: readonly T[], nth: number): T | undefined => items[nth % Math.max(1, items.length)];
const made = { at: '2026-03-02T09:00:00.000Z', today: '2026-03-02', userId: 'u1', kind: 'change' } as const;

function pickValue(column: Column, known: Known, clientId: string, { text, number, nothing, row }: Step) {
  if (column.name === 'clientId') return clientId;
  // What was sent is frozen by the file itself, and so are the steps before; test/letters/desk.test.ts tells that.
  if (column.name === 'sentOn') return null;
  if (column.refers === 'users') return 'u1';
  if (column.mayBeNull && nothing) return null;
  if (column.refers !== null)
    return known[column.refers] ? (at(known[column.refers] ?? [], row)?.id ?? null) : outside;
  if (column.allowed !== null) return at(column.allowed, number);
  if (column.type === 'BLOB') return Buffer.from(text);
  return column.type === 'TEXT' ? text : number;
}

let ids = 0;
const blank = (shape: Shape, values: AnyRow): AnyRow => ({
  ...Object.fromEntries(shape.columns.map(({ name, mayBeNull }) => [name, mayBeNull ? null : ''])),
  ...values,
});

/** A new row of a table, and before it the row it cannot stand without. */
async function insert(
  rows: Rows,
  all: readonly Shape[],
  known: Known,
  shape: Shape,
  owner: string,
  one: Step,
) {
  const there = { ...known };
  for (const { refers, mayBeNull } of shape.columns) {
    if (refers === null || mayBeNull || there[refers]?.length !== 0) continue;
    const needed = must(
      all.find(({ table }) => table === refers),
      'what a row of a person refers to is the person or theirs',
    );
    there[refers] = [{ id: await insert(rows, all, there, needed, owner, one) }];
  }
  const values = shape.columns.map((column) => [column.name, pickValue(column, there, owner, one)]);
  const id = `row-${++ids}`;
  await rows.insert(shape.table as TrackedName, { ...Object.fromEntries(values), id } as never);
  return id;
}

async function write(rows: Rows, all: readonly Shape[], known: Known, owner: string, one: Step) {
  const shape = must(at(all, one.table), 'there are tables');
  const { columns } = shape;
  const table = shape.table as TrackedName;
  // Another person would have a history of their own.
  if (one.deed === 'insert' && table !== 'clients') await insert(rows, all, known, shape, owner, one);
  const row = at(known[table] ?? [], one.row);
  if (!row) return;
  if (one.deed === 'remove') await rows.remove(table, String(row.id));
  if (one.deed === 'update') {
    const free = columns.filter(({ name }) => !['id', 'clientId'].includes(name));
    const chosen = one.columns.flatMap((nth) => at(free, nth) ?? []);
    const patch = chosen.map((column) => [column.name, pickValue(column, known, owner, one)]);
    await rows.update(table, String(row.id), Object.fromEntries(patch));
  }
}

test('any writes to any table of a person are taken back one by one, and brought again', async (t) => {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  await migrate(file, migrations, async () => {});
  file.exec(`INSERT INTO users VALUES ('u1', 'Voß', '', '', '', 's1', 1)`);
  const all = await shapes(file.db);
  await standOutside(file.db, all);
  const none = { persons: {}, office: {} };
  const history = historyHandlers(none);
  const written = new Set<string>();

  /** All writes of a call as one entry, or none when the file refuses one of them. False: none. */
  const call = (name: string, use: (rows: Rows) => Promise<unknown>): Promise<boolean> =>
    file.db
      .transaction()
      .execute(async (trx) => {
        const rows = recordRows(trx);
        await use(rows);
        await recordEntry(trx, none, { ...made, call: name }, rows);
        for (const { table } of rows.changes) written.add(table);
        return rows.changes.length > 0;
      })
      .catch((error: unknown) => {
        assert.match(String(error), /constraint failed/);
        return false;
      });

  const work = createWorks(() => undefined).begin('history.undo');
  await fc.assert(
    fc.asyncProperty(calls, async (list) => {
      const clientId = `person-${++ids}`;
      const seen = () => everything(file.db, all, clientId);
      const go = (way: 'history.undo' | 'history.redo') =>
        file.db
          .transaction()
          .execute((db: Transaction<Tables>) =>
            history[way]({ db, userId: 'u1', now: new Date(made.at), today: made.today, work }, { clientId }),
          );
      const person = blank(must(all[0], 'clients'), { id: clientId, number: clientId });
      const states = [await seen()];
      await call('clients.create', (rows) => rows.insert('clients', person as never));
      states.push(await seen());
      for (const steps of list) {
        const known = must(states.at(-1), 'the state before');
        const stored = await call('clients.update', async (rows) => {
          for (const one of steps) await write(rows, all, known, clientId, one);
        });
        if (stored) states.push(await seen());
      }
      for (const former of states.slice(0, -1).toReversed()) {
        await go('history.undo');
        assert.deepEqual(await seen(), former);
      }
      for (const later of states.slice(1)) {
        await go('history.redo');
        assert.deepEqual(await seen(), later);
      }
    }),
    { numRuns: 60, examples: all.map((_, table) => [[[{ ...oneInsert, table }]]]) },
  );
  assert.deepEqual([...written].sort(), all.map(({ table }) => table).sort(), 'no table was left out');
});
