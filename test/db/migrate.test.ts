import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { userVersion } from '#electron/db/checks.ts';
import { migrate, newestVersion } from '#electron/db/migrate.ts';
import type { Migration } from '#electron/db/migration.ts';
import { openFile } from '#electron/db/open.ts';
import { refusal } from '../vault/refusal.ts';
import { newKey, scratchFolder } from './scratch.ts';

interface Tables {
  people: { id: number; name: string };
  visits: { id: number; personId: number };
}

const people: Migration = {
  version: 10,
  words: 'people',
  sql: `CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE visits (id INTEGER PRIMARY KEY, personId INTEGER NOT NULL REFERENCES people (id)) STRICT;`,
};
const upper: Migration = {
  version: 20,
  words: 'names in capitals',
  sql: 'CREATE INDEX peopleByName ON people (name);',
  move: async (trx) => {
    await trx.updateTable('people').set({ name: 'ADA' }).where('name', '=', 'Ada').execute();
  },
};

const noBackup = () => Promise.reject(new Error('nothing to back up'));

function fresh(t: Parameters<typeof scratchFolder>[0]) {
  const path = join(scratchFolder(t), 'office.db');
  const file = openFile<Tables>({ path, key: newKey(), mode: 'create' });
  t.after(() => file.close());
  return file;
}

describe('migrations', () => {
  test('a new file gets all steps and no backup; a second run does nothing', async (t) => {
    const file = fresh(t);
    assert.deepEqual(await migrate(file, [people, upper], noBackup), { from: 0, to: 20 });
    assert.deepEqual(await migrate(file, [people, upper], noBackup), { from: 20, to: 20 });
  });

  test('pending steps run after a backup and carry the data over', async (t) => {
    const file = fresh(t);
    await migrate(file, [people], noBackup);
    await file.db.insertInto('people').values({ id: 1, name: 'Ada' }).execute();
    const backedUp: number[] = [];
    await migrate(file, [people, upper], async (from) => backedUp.push(from));
    assert.deepEqual(backedUp, [10]);
    assert.deepEqual(await file.db.selectFrom('people').selectAll().execute(), [{ id: 1, name: 'ADA' }]);
  });

  test('a failing step leaves schema, data and version as they were', async (t) => {
    const file = fresh(t);
    await migrate(file, [people], noBackup);
    const broken: Migration = {
      version: 30,
      words: 'broken',
      sql: 'CREATE TABLE x (a TEXT) STRICT; SELECT nonsense;',
    };
    await assert.rejects(migrate(file, [people, upper, broken], async () => {}));
    assert.equal(await userVersion(file.db), 10);
    const { rows } = await sql`SELECT name FROM sqlite_schema WHERE name IN ('x', 'peopleByName')`.execute(
      file.db,
    );
    assert.deepEqual(rows, []);
    const { rows: pragma } = await sql`PRAGMA foreign_keys`.execute(file.db);
    assert.deepEqual(pragma, [{ foreign_keys: 1 }]);
  });

  test('without its backup no step runs', async (t) => {
    const file = fresh(t);
    await migrate(file, [people], noBackup);
    await assert.rejects(migrate(file, [people, upper], noBackup), /nothing to back up/);
    assert.equal(await userVersion(file.db), 10);
  });

  test('a step that leaves a dangling reference is taken back', async (t) => {
    const file = fresh(t);
    const dangling: Migration = { version: 20, words: 'dangling', sql: 'INSERT INTO visits VALUES (1, 99);' };
    await migrate(file, [people], noBackup);
    await assert.rejects(
      migrate(file, [people, dangling], async () => {}),
      refusal('office.damaged'),
    );
    assert.deepEqual(await file.db.selectFrom('visits').selectAll().execute(), []);
  });

  test('a file from the future is refused and untouched', async (t) => {
    const file = fresh(t);
    await migrate(file, [people, upper], noBackup);
    await assert.rejects(migrate(file, [people], noBackup), refusal('vault.dataFromFuture'));
    assert.equal(await userVersion(file.db), 20);
  });

  test('numbers must rise', () => {
    assert.equal(newestVersion([]), 0);
    assert.throws(() => newestVersion([upper, people]), /does not come after/);
    assert.throws(() => newestVersion([people, { ...upper, version: 10 }]), /does not come after/);
  });
});
