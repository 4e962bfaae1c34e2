import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { storageErrorCode } from '#electron/db/errors.ts';
import { openFile } from '#electron/db/open.ts';
import { readKeyFile } from '#electron/vault/keyFile.ts';
import { demandGenuine, openWithPassphrase } from '#electron/vault/keyRing.ts';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { newKey, scratchFolder } from '../db/scratch.ts';
import { refusal } from './refusal.ts';
import { cheapKdf, firstSlot, otherPassphrase, passphrase, testOffice } from './testOffice.ts';

function flipped(bytes: Buffer, position: number, mask: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[position] = (copy[position] ?? 0) ^ mask;
  return copy;
}

/** As `dispatch` tells the window. */
const codeOf = (error: unknown): ErrorCode => {
  const code = error instanceof Refusal ? error.error.code : storageErrorCode(error);
  assert.ok(code, String(error));
  return code;
};

async function keyFileOfTwo(t: TestContext): Promise<Buffer> {
  const { vault, folder } = await testOffice(t);
  await vault.addCounsellor('Jan Voß', otherPassphrase);
  return readFileSync(join(folder, 'keys.json'));
}

describe('a flipped byte in keys.json', () => {
  test('is told as damage, whatever bit of whatever byte it is', async (t) => {
    const whole = await keyFileOfTwo(t);
    readKeyFile(whole);
    for (let position = 0; position < whole.length; position++) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        assert.throws(
          () => readKeyFile(flipped(whole, position, mask)),
          refusal('vault.keyFileDamaged'),
          `byte ${position}`,
        );
      }
    }
  });

  test('a part missing or too much is damage too', async (t) => {
    const whole = await keyFileOfTwo(t);
    for (let length = 0; length < whole.length; length += 7) {
      assert.throws(() => readKeyFile(whole.subarray(0, length)), refusal('vault.keyFileDamaged'));
    }
    assert.throws(
      () => readKeyFile(Buffer.concat([whole, Buffer.from(' ')])),
      refusal('vault.keyFileDamaged'),
    );
    assert.throws(() => readKeyFile(Buffer.concat([whole, whole])), refusal('vault.keyFileDamaged'));
  });

  test('opens nothing even when the checksum was made to fit', async (t) => {
    const whole = await keyFileOfTwo(t);
    const end = whole.lastIndexOf('  "checksum"');
    const outcomes = new Set<string>();
    for (let position = 0; position < end; position++) {
      const covered = flipped(whole, position, 1 << (position % 7)).subarray(0, end);
      const checksum = createHash('sha256').update(covered).digest('hex');
      const forged = Buffer.concat([covered, Buffer.from(`  "checksum": "${checksum}"\n}\n`)]);
      const outcome = await opens(forged).catch(codeOf);
      outcomes.add(outcome);
      assert.notEqual(outcome, 'open', `byte ${position}: ${whole.subarray(position - 20, position + 5)}`);
    }
    assert.ok(outcomes.has('vault.keyFileDamaged') && outcomes.has('wrong passphrase'));
  });

  test('is told before a passphrase is asked for, and by the unlocking', async (t) => {
    const { vault, folder } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const path = join(folder, 'keys.json');
    writeFileSync(path, flipped(readFileSync(path), 700, 4));
    assert.equal(vault.status().state, 'damaged');
    assert.equal(vault.status().problem, 'vault.keyFileDamaged');
    await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.keyFileDamaged'));
  });
});

/** Tries the first slot with its right passphrase, as unlocking does. */
async function opens(content: Buffer): Promise<string> {
  const file = readKeyFile(content);
  const slot = file.slots.find(({ kind }) => kind === 'passphrase');
  assert.ok(slot?.kind === 'passphrase');
  const dataKey = await openWithPassphrase(file, slot, passphrase, cheapKdf);
  if (!dataKey) return 'wrong passphrase';
  demandGenuine(file, dataKey);
  return 'open';
}

interface Rows {
  notes: { id: number; name: string; text: string };
}

/** Every row, by table and by index; every page that is in use is read on the way. */
async function everything(path: string, key: Buffer): Promise<string> {
  const file = openFile<Rows>({ path, key, mode: 'read' });
  try {
    const rows = await file.db.selectFrom('notes').selectAll().orderBy('id').execute();
    const names = await file.db.selectFrom('notes').select('name').orderBy('name').execute();
    return JSON.stringify([rows, names]);
  } finally {
    await file.close();
  }
}

/** Small tables, deep indexes, overflow pages and free pages: every kind of page there is. */
async function fileOfManyPages(path: string, key: Buffer): Promise<{ free: number }> {
  const file = openFile<Rows>({ path, key, mode: 'create' });
  file.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL) STRICT;');
  file.exec('CREATE INDEX notesByName ON notes (name);');
  await file.db.transaction().execute(async (trx) => {
    for (let id = 0; id < 900; id++) {
      const text = id % 100 === 0 ? 'lang '.repeat(3000) : `kurz ${id}`;
      await trx
        .insertInto('notes')
        .values({ id, name: `name ${(id * 7919) % 900} ${'x'.repeat(60)}`, text })
        .execute();
    }
  });
  await file.db.deleteFrom('notes').where('id', '=', 100).execute();
  const { rows } = await sql<{ freelist_count: number }>`PRAGMA freelist_count`.execute(file.db);
  await file.close();
  return { free: rows[0]?.freelist_count ?? 0 };
}

test('a flipped byte in office.db is an error on reading, or in a page nobody reads', async (t) => {
  const folder = scratchFolder(t);
  const path = join(folder, 'office.db');
  const key = newKey();
  const { free } = await fileOfManyPages(path, key);
  const whole = readFileSync(path);
  const right = await everything(path, key);
  assert.ok(free > 0, 'there are free pages');
  const damaged = join(folder, 'damaged.db');
  const harmless = new Set<number>();
  const codes = new Set<string>();
  const pages = whole.length / 4096;
  assert.ok(pages > 40);
  for (let page = 0; page < pages; page++) {
    // Salt or head, cell pointers, content, last of the content, IV, HMAC; the first page more closely.
    const offsets =
      page === 0
        ? [...Array(256).keys()].map((n) => n * 16 + (n % 16))
        : [0, 5, 9, 700, 2048, 4015, 4016, 4031, 4032, 4095];
    for (const offset of offsets) {
      copyFileSync(path, damaged);
      writeFileSync(damaged, flipped(whole, page * 4096 + offset, 1 << (offset % 8)));
      const outcome = await everything(damaged, key).catch(codeOf);
      if (outcome === right) harmless.add(page);
      else codes.add(outcome);
    }
  }
  assert.deepEqual([...codes].sort(), ['office.damaged', 'vault.keyDoesNotFit']);
  assert.ok(harmless.size <= free, `${harmless.size} pages unnoticed, ${free} are free`);
});
