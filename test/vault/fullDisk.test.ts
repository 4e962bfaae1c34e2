import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { storageErrorCode } from '#electron/db/errors.ts';
import { openFile } from '#electron/db/open.ts';
import { must } from '#shared/contract/result.ts';
import { newKey, scratchFolder } from '../db/scratch.ts';
import { refusal } from './refusal.ts';
import { addClient, clientNames, firstSlot, otherPassphrase, passphrase, testOffice } from './testOffice.ts';

/** No root, no mounting: the shell limits the size of files, Node ignores the signal, writing past it fails. */
const skip = process.platform === 'win32' && 'a shell with ulimit is needed';

interface Line {
  readonly stored?: number;
  readonly code?: string | null;
  readonly readable?: number;
}

function underLimit(blocks: number, ...args: string[]): Line[] {
  const script = join(import.meta.dirname, 'fullDiskChild.ts');
  const said = execFileSync('sh', [
    '-c',
    `ulimit -f ${blocks} && exec "$0" "$@"`,
    process.execPath,
    script,
    ...args,
  ]);
  return said
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const full = /^office\.(diskFull|storageFailed)$/;

async function officeWith(t: TestContext, rows: number) {
  const office = await testOffice(t);
  for (let n = 0; n < rows; n++) await addClient(office.vault, `${n} ${'x'.repeat(20_000)}`);
  const slotId = firstSlot(office.vault);
  await office.vault.close({ backup: false });
  return { ...office, slotId };
}

describe('a full disk', { skip }, () => {
  test('during a write: what was acknowledged is there, nothing is half', async (t) => {
    const { vault, folder, slotId } = await officeWith(t, 3);
    const lines = underLimit(1000, 'write', folder, slotId, passphrase);
    const stored = lines.flatMap((line) => line.stored ?? []);
    assert.ok(stored.length > 3, 'some writes came first');
    assert.match(lines.find((line) => 'code' in line)?.code ?? '', full);
    assert.equal(lines.find((line) => 'readable' in line)?.readable, stored.length + 3);
    await vault.unlock(slotId, passphrase);
    const numbers = (await clientNames(vault)).map((name) => Number(name.split(' ')[0]));
    assert.deepEqual(
      numbers.sort((a, b) => a - b),
      [0, 1, 2, ...stored],
    );
    await addClient(vault, 'there is room again');
  });

  for (const task of ['backup', 'backupTo']) {
    test(`during ${task}: no half backup, and the office is as it was`, async (t) => {
      const { vault, folder, slotId } = await officeWith(t, 40);
      const stick = scratchFolder(t);
      const lines = underLimit(600, task, folder, slotId, passphrase, stick);
      assert.match(lines.find((line) => 'code' in line)?.code ?? '', full);
      assert.equal(lines.find((line) => 'readable' in line)?.readable, 40);
      const backups = join(folder, 'backups');
      assert.deepEqual(existsSync(backups) ? readdirSync(backups) : [], []);
      assert.deepEqual(readdirSync(stick), []);
      await vault.unlock(slotId, passphrase);
      assert.equal((await clientNames(vault)).length, 40);
      assert.equal((await vault.backup()).clients, 40);
    });
  }

  test('during a key change: the passphrase before still opens', async (t) => {
    if (!existsSync('/dev/full')) return t.skip('no device that is always full');
    const { vault, folder, slotId } = await officeWith(t, 1);
    await vault.unlock(slotId, passphrase);
    const before = readFileSync(join(folder, 'keys.json'));
    symlinkSync('/dev/full', join(folder, 'keys.json.new'));
    await assert.rejects(vault.changePassphrase(passphrase, otherPassphrase), refusal('office.diskFull'));
    assert.deepEqual(readFileSync(join(folder, 'keys.json')), before);
    await vault.close({ backup: false });
    await vault.unlock(slotId, passphrase);
    await vault.changePassphrase(passphrase, otherPassphrase);
  });
});

test('SQLite’s own word for a full disk has its own code', async (t) => {
  const file = openFile<{ notes: { text: string } }>({
    path: join(scratchFolder(t), 'office.db'),
    key: newKey(),
    mode: 'create',
  });
  t.after(() => file.close());
  file.exec('CREATE TABLE notes (text TEXT NOT NULL) STRICT;');
  await sql`PRAGMA max_page_count = 4`.execute(file.db);
  const error: unknown = await file.db
    .insertInto('notes')
    .values({ text: 'x'.repeat(50_000) })
    .execute()
    .catch((caught: unknown) => caught);
  assert.equal(storageErrorCode(must(error, 'it is full')), 'office.diskFull');
});
