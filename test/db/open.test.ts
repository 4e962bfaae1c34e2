import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { countRows, foreignKeyCheck, fullCheck, quickCheck } from '#electron/db/checks.ts';
import { asRefusal, storageErrorCode } from '#electron/db/errors.ts';
import { openFile } from '#electron/db/open.ts';
import { createPlainFile } from '#electron/db/plain.ts';
import { Refusal } from '#shared/contract/result.ts';
import { refusal } from '../vault/refusal.ts';
import { newKey, scratchFolder } from './scratch.ts';

interface Tables {
  notes: { id: number; text: string };
}

function create(t: TestContext) {
  const path = join(scratchFolder(t), 'office.db');
  const key = newKey();
  const file = openFile<Tables>({ path, key, mode: 'create' });
  t.after(() => file.close());
  file.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;');
  return { path, key, file };
}

const pragma = async (db: ReturnType<typeof create>['file']['db'], name: string) => {
  const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
};

describe('opening the file', () => {
  test('sets the profile, each part of it', async (t) => {
    const { file } = create(t);
    const expected = {
      cipher: 'sqlcipher',
      page_size: 4096,
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      wal_autocheckpoint: 4000,
      foreign_keys: 1,
      temp_store: 2,
      secure_delete: 1,
      trusted_schema: 0,
      busy_timeout: 5000,
    };
    const got = Object.fromEntries(
      await Promise.all(
        Object.keys(expected).map(async (name) => [name, await pragma(file.db, name)] as const),
      ),
    );
    assert.deepEqual(got, expected);
  });

  test('makes it only where nothing is, and for its owner alone', async (t) => {
    const { path, key, file } = create(t);
    await file.close();
    const before = readFileSync(path);
    assert.throws(() => openFile({ path, key, mode: 'create' }), /EEXIST/);
    assert.deepEqual(readFileSync(path), before);
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o077, 0);
  });

  test('opens nothing that is not there: a mistyped path makes no new office', (t) => {
    const path = join(scratchFolder(t), 'office.db');
    for (const mode of ['open', 'read'] as const) {
      assert.throws(() => openFile({ path, key: newKey(), mode }), refusal('vault.keyDoesNotFit'));
    }
    assert.equal(existsSync(path), false);
    writeFileSync(path, '');
    assert.throws(() => openFile({ path, key: newKey(), mode: 'open' }), refusal('vault.keyDoesNotFit'));
    assert.equal(statSync(path).size, 0);
  });

  test('with another key, or another file under the name, is refused', async (t) => {
    const { path, key, file } = create(t);
    await file.close();
    assert.throws(() => openFile({ path, key: newKey(), mode: 'open' }), refusal('vault.keyDoesNotFit'));
    assert.throws(() => openFile({ path, key: key.subarray(1), mode: 'open' }), /32 bytes/);
    openFile({ path, key, mode: 'open' }).close();
    const plain = join(path, '..', 'plain.db');
    await createPlainFile(plain).close();
    assert.throws(() => openFile({ path: plain, key, mode: 'open' }), refusal('vault.keyDoesNotFit'));
    writeFileSync(plain, 'Sehr geehrte Damen und Herren, '.repeat(1000));
    assert.throws(() => openFile({ path: plain, key, mode: 'open' }), refusal('vault.keyDoesNotFit'));
  });

  test('to read lets nothing be written', async (t) => {
    const { path, key, file } = create(t);
    await file.close();
    const reading = openFile<Tables>({ path, key, mode: 'read' });
    t.after(() => reading.close());
    const error: unknown = await reading.db
      .insertInto('notes')
      .values({ id: 1, text: 'x' })
      .execute()
      .catch((caught: unknown) => caught);
    assert.equal(storageErrorCode(error), 'office.readOnly');
  });

  test('tells whether the last program closed it', async (t) => {
    const { path, key, file } = create(t);
    await file.close();
    const again = openFile<Tables>({ path, key, mode: 'open' });
    assert.equal(again.unclean, false);
    await again.db.insertInto('notes').values({ id: 1, text: 'x' }).execute();
    const copy = join(scratchFolder(t), 'office.db');
    for (const end of ['', '-wal']) writeFileSync(copy + end, readFileSync(path + end));
    await again.close();
    const crashed = openFile<Tables>({ path: copy, key, mode: 'open' });
    t.after(() => crashed.close());
    assert.equal(crashed.unclean, true);
    await quickCheck(crashed.db);
    assert.deepEqual(await crashed.db.selectFrom('notes').select('id').execute(), [{ id: 1 }]);
  });

  test('waits with closing for the transaction that is under way', async (t) => {
    const { path, key, file } = create(t);
    const writing = file.db.transaction().execute(async (trx) => {
      await trx.insertInto('notes').values({ id: 1, text: 'x' }).execute();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await trx.insertInto('notes').values({ id: 2, text: 'y' }).execute();
    });
    await Promise.all([writing, file.close()]);
    await file.close();
    const again = openFile<Tables>({ path, key, mode: 'open' });
    t.after(() => again.close());
    assert.equal((await again.db.selectFrom('notes').select('id').execute()).length, 2);
  });
});

describe('checks', () => {
  test('find a row that points nowhere, and count the rest', async (t) => {
    const { file } = create(t);
    file.exec(`CREATE TABLE parts (id INTEGER PRIMARY KEY, noteId INTEGER REFERENCES notes (id)) STRICT;
               PRAGMA foreign_keys = OFF; INSERT INTO parts VALUES (1, 7), (2, NULL);`);
    await assert.rejects(foreignKeyCheck(file.db), refusal('office.damaged'));
    await assert.rejects(fullCheck(file.db), refusal('office.damaged'));
    await quickCheck(file.db);
    assert.deepEqual(await countRows(file.db), { notes: 0, parts: 2 });
  });
});

describe('errors of the disk', () => {
  test('are told apart, and say nothing but a code', () => {
    const of = (code: string) => Object.assign(new Error('/home/ines/office.db'), { code });
    const expected = {
      SQLITE_NOTADB: 'vault.keyDoesNotFit',
      SQLITE_CORRUPT: 'office.damaged',
      SQLITE_CORRUPT_VTAB: 'office.damaged',
      SQLITE_FULL: 'office.diskFull',
      SQLITE_READONLY_DBMOVED: 'office.readOnly',
      SQLITE_IOERR_WRITE: 'office.storageFailed',
      SQLITE_CANTOPEN: 'office.storageFailed',
      SQLITE_BUSY_SNAPSHOT: 'office.busy',
      ENOSPC: 'office.diskFull',
      EDQUOT: 'office.diskFull',
      EROFS: 'office.readOnly',
      EIO: 'office.storageFailed',
    };
    for (const [code, refused] of Object.entries(expected)) {
      assert.equal(storageErrorCode(of(code)), refused);
      const told = asRefusal(of(code));
      assert.ok(told instanceof Refusal && told.error.code === refused && !told.message.includes('ines'));
    }
  });

  test('leave bugs of ours alone', () => {
    for (const error of [
      new Error('x'),
      Object.assign(new Error('x'), { code: 'SQLITE_ERROR' }),
      'x',
      null,
    ]) {
      assert.equal(storageErrorCode(error), null);
      assert.equal(asRefusal(error), error);
    }
  });

  test('a folder that may not be written to', { skip: process.getuid?.() === 0 && 'root may' }, (t) => {
    const folder = scratchFolder(t);
    chmodSync(folder, 0o500);
    t.after(() => chmodSync(folder, 0o700));
    const path = join(folder, 'office.db');
    assert.throws(() => openFile({ path, key: newKey(), mode: 'create' }), refusal('office.readOnly'));
    assert.throws(() => renameSync(path, `${path}.x`));
  });
});
