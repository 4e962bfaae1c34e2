import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { openFile } from '#electron/db/open.ts';
import { newKey, scratchFolder } from './scratch.ts';

interface Things {
  things: { id: number; name: string; colour?: string };
}

function opened(t: Parameters<typeof scratchFolder>[0]) {
  const path = join(scratchFolder(t), 'office.db');
  const file = openFile<Things>({ path, key: newKey(), mode: 'create' });
  t.after(() => file.close());
  file.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  return { file };
}

const all = (db: Kysely<Things>) => db.selectFrom('things').selectAll().orderBy('id').execute();

test('a query asked again answers anew, with other values', async (t) => {
  const { file } = opened(t);
  for (const name of ['a', 'b', 'c'])
    await file.db
      .insertInto('things')
      .values({ id: name.charCodeAt(0), name })
      .execute();
  for (const name of ['b', 'c', 'a', 'b']) {
    const row = await file.db.selectFrom('things').selectAll().where('name', '=', name).executeTakeFirst();
    assert.equal(row?.name, name);
  }
  assert.equal((await all(file.db)).length, 3);
});

test('a query remembered from before a change of the schema sees the new column', async (t) => {
  const { file } = opened(t);
  await file.db.insertInto('things').values({ id: 1, name: 'a' }).execute();
  assert.deepEqual(await all(file.db), [{ id: 1, name: 'a' }]);
  file.exec("ALTER TABLE things ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'");
  assert.deepEqual(await all(file.db), [{ id: 1, name: 'a', colour: 'red' }]);
});

test('a query read row by row and broken off begins anew the next time', async (t) => {
  const { file } = opened(t);
  for (let id = 1; id <= 5; id += 1) await file.db.insertInto('things').values({ id, name: 'x' }).execute();
  const read = async (most: number) => {
    const seen: number[] = [];
    for await (const { id } of file.db.selectFrom('things').selectAll().orderBy('id').stream()) {
      seen.push(id);
      if (seen.length === most) break;
    }
    return seen;
  };
  assert.deepEqual(await read(2), [1, 2]);
  assert.deepEqual(await read(9), [1, 2, 3, 4, 5]);
  assert.equal((await all(file.db)).length, 5);
});

test('more different queries than are remembered, and long ones, work as well', async (t) => {
  const { file } = opened(t);
  for (let n = 0; n < 450; n += 1) {
    const { rows } = await sql<{ n: number }>`SELECT ${sql.lit(n)} AS n`.execute(file.db);
    assert.equal(rows[0]?.n, n);
  }
  const many = Array.from({ length: 200 }, (_, id) => ({ id, name: `thing ${id}` }));
  await file.db.insertInto('things').values(many).execute();
  assert.equal((await all(file.db)).length, 200);
});
