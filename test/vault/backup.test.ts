import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Migration } from '#electron/db/migration.ts';
import { readManifest } from '#electron/vault/manifest.ts';
import { must } from '#shared/contract/result.ts';
import { scratchFolder } from '../db/scratch.ts';
import { refusal } from './refusal.ts';
import {
  addClient,
  clientNames,
  firstSlot,
  otherPassphrase,
  passphrase,
  tables,
  testOffice,
  vaultOn,
} from './testOffice.ts';

const later: Migration = { version: 20, words: 'one more', sql: 'CREATE TABLE more (a TEXT) STRICT;' };

describe('a backup', () => {
  test('is a checked folder with data, key file and manifest', async (t) => {
    const { vault, folder } = await testOffice(t);
    await addClient(vault, 'Olena');
    const made = await vault.backup();
    assert.deepEqual(vault.backups(), [made]);
    assert.equal(made.reason, 'demand');
    assert.equal(made.clients, 1);
    assert.equal(vault.status().lastBackupAt, made.createdAt);
    const at = join(folder, 'backups', made.id);
    assert.deepEqual(readdirSync(at).sort(), ['keys.json', 'manifest.json', 'office.db']);
    const manifest = must(readManifest(join(at, 'manifest.json')), 'just written');
    assert.deepEqual(manifest.rows, { clients: 1, users: 1 });
    assert.equal(manifest.schemaVersion, 10);
  });

  test('is an office of its own: copied elsewhere it opens with its passphrase', async (t) => {
    const { vault, folder } = await testOffice(t);
    await addClient(vault, 'Olena');
    const { id } = await vault.backup();
    await vault.changePassphrase(passphrase, otherPassphrase);
    const elsewhere = join(scratchFolder(t), 'rescued');
    cpSync(join(folder, 'backups', id), elsewhere, { recursive: true });
    const rescued = vaultOn(elsewhere);
    t.after(() => rescued.close({ backup: false }));
    // The passphrase of the backup's own key file: changing it later does not reach old backups.
    await rescued.unlock(firstSlot(rescued), passphrase);
    assert.deepEqual(await clientNames(rescued), ['Olena']);
  });

  test('is made on locking when something changed, and only then', async (t) => {
    const { vault, folder, clock } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: true });
    assert.deepEqual(
      vault.backups().map(({ reason }) => reason),
      ['lock'],
    );
    await vault.unlock(slot, passphrase);
    clock.pass(1000);
    await vault.close({ backup: true });
    assert.equal(vault.backups().length, 1);
    await vault.unlock(slot, passphrase);
    await addClient(vault, 'Olena');
    await vault.close({ backup: false });
    // What changed is remembered across a restart.
    const restarted = vaultOn(folder, { now: clock.now });
    await restarted.unlock(slot, passphrase);
    clock.pass(1000);
    await restarted.close({ backup: true });
    assert.equal(restarted.backups().length, 2);
  });

  test('does not count for what is stored while it is made', async (t) => {
    const { vault } = await testOffice(t);
    await addClient(vault, 'Olena');
    await Promise.all([vault.backup(), addClient(vault, 'Ahmad')]);
    const before = vault.backups().length;
    await vault.close({ backup: true });
    assert.equal(vault.backups().length, before + 1);
    assert.equal(vault.backups().find(({ reason }) => reason === 'lock')?.clients, 2);
  });

  test('is made before a migration of a file that holds something', async (t) => {
    const { vault, folder, clock } = await testOffice(t);
    await addClient(vault, 'Olena');
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const newer = vaultOn(folder, { migrations: [tables, later], now: clock.now });
    t.after(() => newer.close({ backup: false }));
    await newer.unlock(slot, passphrase);
    assert.deepEqual(
      newer.backups().map(({ reason, clients }) => ({ reason, clients })),
      [{ reason: 'migration', clients: 1 }],
    );
    await newer.close({ backup: false });
    await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.dataFromFuture'));
  });

  test('goes to a folder of choice, but not into the office itself', async (t) => {
    const { vault, folder } = await testOffice(t);
    const stick = join(scratchFolder(t), 'stick');
    const made = await vault.backupTo(stick);
    assert.deepEqual(readdirSync(stick), [made.id]);
    assert.match(made.id, /^wegbuch-/);
    assert.deepEqual(vault.backups(), []);
    await assert.rejects(vault.backupTo(folder), refusal('backup.targetInside'));
    await assert.rejects(vault.backupTo(join(folder, 'backups', 'mine')), refusal('backup.targetInside'));
    await vault.backupTo(`${folder}-beside`);
  });

  test('leaves at most what retention keeps, and clears what was interrupted', async (t) => {
    const { vault, folder, clock } = await testOffice(t);
    for (let i = 0; i < 5; i++) {
      clock.pass(60_000);
      await vault.backup();
    }
    assert.equal(vault.backups().length, 3);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const [kept] = vault.backups();
    const from = join(folder, 'backups', must(kept, 'three backups').id);
    cpSync(from, join(folder, 'backups', '.tmp-2026'), { recursive: true });
    await vault.unlock(slot, passphrase);
    assert.equal(existsSync(join(folder, 'backups', '.tmp-2026')), false);
    assert.equal(readdirSync(join(folder, 'backups')).length, 3);
  });

  test('of a damaged office says so and leaves no half backup', async (t) => {
    const { vault, folder } = await testOffice(t);
    for (let n = 0; n < 50; n++) await addClient(vault, `${n} ${'x'.repeat(500)}`);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const database = join(folder, 'office.db');
    const bytes = readFileSync(database);
    writeFileSync(database, bytes.fill(1, bytes.length - 4096, bytes.length - 4000));
    await vault.unlock(slot, passphrase);
    await assert.rejects(vault.backup(), refusal('office.damaged'));
    assert.deepEqual(readdirSync(join(folder, 'backups')), []);
    assert.equal(vault.status().backupProblem, 'office.damaged');
  });

  test('that fails on locking does not keep the office open, and is told afterwards', async (t) => {
    const { vault, folder } = await testOffice(t);
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
    await addClient(vault, 'Olena');
    await vault.close({ backup: true });
    assert.equal(vault.opened(), null);
    assert.notEqual(vault.status().backupProblem, null);
  });
});

describe('restoring', () => {
  test('brings the data back, sets the present aside, and locks the office', async (t) => {
    const { vault, clock } = await testOffice(t);
    await addClient(vault, 'Olena');
    const { id } = await vault.backup();
    await addClient(vault, 'Ahmad');
    clock.pass(60_000);
    const slot = firstSlot(vault);
    await vault.restore(id);
    assert.equal(vault.opened(), null);
    assert.equal(vault.status().state, 'locked');
    await vault.unlock(slot, passphrase);
    assert.deepEqual(await clientNames(vault), ['Olena']);
    const aside = must(
      vault.backups().find(({ reason }) => reason === 'beforeRestore'),
      'set aside',
    );
    assert.equal(aside.clients, 2);
    await vault.restore(aside.id);
    await vault.unlock(slot, passphrase);
    assert.deepEqual(await clientNames(vault), ['Ahmad', 'Olena']);
  });

  test('does not turn back who may open the office', async (t) => {
    const { vault } = await testOffice(t);
    const leaving = await vault.addCounsellor('Jan Voß', otherPassphrase);
    const { id } = await vault.backup();
    await vault.removeCounsellor(leaving.slotId);
    const coming = await vault.addCounsellor('Mira Sahin', otherPassphrase);
    await vault.changePassphrase(passphrase, 'Nebel liegt auf dem Bodden');
    const slot = firstSlot(vault);
    await vault.restore(id);
    await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.wrongPassphrase'));
    await assert.rejects(vault.unlock(leaving.slotId, otherPassphrase), refusal('vault.slotUnknown'));
    // The restored file is from before her time: she is entered again.
    const { userId } = await vault.unlock(coming.slotId, otherPassphrase);
    assert.equal(userId, `u-${coming.slotId}`);
  });

  test('from a folder of choice, write-protected or not', async (t) => {
    const { vault, folder } = await testOffice(t);
    await addClient(vault, 'Olena');
    const stick = scratchFolder(t);
    const { id } = await vault.backupTo(stick);
    for (const name of readdirSync(join(stick, id))) chmodSync(join(stick, id, name), 0o444);
    await addClient(vault, 'Ahmad');
    const slot = firstSlot(vault);
    await vault.restoreFrom(join(stick, id));
    assert.equal(
      statSync(join(folder, 'office.db')).mode & 0o200,
      0o200,
      'a protected medium protects no office',
    );
    await vault.unlock(slot, passphrase);
    assert.deepEqual(await clientNames(vault), ['Olena']);
  });

  test('refuses what is no backup, is not whole, or is of another office; the present stays open', async (t) => {
    const { vault, folder } = await testOffice(t);
    const other = await testOffice(t);
    await addClient(vault, 'Olena');
    const stick = scratchFolder(t);
    const foreign = await other.vault.backupTo(stick);
    await assert.rejects(vault.restoreFrom(join(stick, foreign.id)), refusal('backup.otherOffice'));
    await assert.rejects(vault.restoreFrom(stick), refusal('backup.unknown'));
    await assert.rejects(vault.restore('2026'), refusal('backup.unknown'));
    await assert.rejects(vault.restore('../'), refusal('backup.unknown'));
    const { id } = await vault.backup();
    const database = join(folder, 'backups', id, 'office.db');
    const bytes = readFileSync(database);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(database, bytes);
    await assert.rejects(vault.restore(id), refusal('backup.notVerified'));
    assert.deepEqual(await clientNames(vault), ['Olena']);
  });

  test('refuses another office under a borrowed manifest', async (t) => {
    const { vault, folder } = await testOffice(t);
    const other = await testOffice(t);
    const mine = await vault.backup();
    const theirs = await other.vault.backup();
    const at = join(folder, 'backups', mine.id);
    const from = join(other.folder, 'backups', theirs.id);
    for (const name of ['office.db', 'keys.json']) cpSync(join(from, name), join(at, name));
    const manifest = readFileSync(join(from, 'manifest.json'), 'utf8');
    const ours = must(readManifest(join(at, 'manifest.json')), 'a backup').vaultId;
    writeFileSync(join(at, 'manifest.json'), manifest.replace(/"vaultId": "[^"]+"/, `"vaultId": "${ours}"`));
    await assert.rejects(vault.restore(mine.id), refusal('backup.notVerified'));
  });

  test('a data file swapped for another office’s does not open', async (t) => {
    const { vault, folder } = await testOffice(t);
    const other = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    await other.vault.close({ backup: false });
    renameSync(join(other.folder, 'office.db'), join(folder, 'office.db'));
    await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.keyDoesNotFit'));
    assert.equal(vault.status().state, 'locked');
  });
});

describe('rescuing an office too damaged to be opened', () => {
  for (const [what, harm] of [
    ['damaged', () => {}],
    ['gone', (database: string) => rmSync(database)],
    [
      'damaged, and a crash left its log',
      (database: string) => writeFileSync(`${database}-wal`, 'x'.repeat(99)),
    ],
  ] as const) {
    test(`whose data file is ${what}`, async (t) => {
      const { vault, folder } = await testOffice(t);
      await addClient(vault, 'Olena');
      const { id } = await vault.backup();
      const slot = firstSlot(vault);
      await vault.close({ backup: false });
      const database = join(folder, 'office.db');
      harm(database);
      if (what !== 'gone') writeFileSync(database, readFileSync(database).fill(7, 100, 9000));
      await assert.rejects(vault.unlock(slot, passphrase));
      assert.deepEqual(vault.status().slots, [{ slotId: slot, name: 'Ines Petersen' }]);
      await assert.rejects(vault.rescue(slot, otherPassphrase, id), refusal('vault.wrongPassphrase'));
      await vault.rescue(slot, passphrase, id);
      await vault.unlock(slot, passphrase);
      assert.deepEqual(await clientNames(vault), ['Olena']);
      const aside = vault.backups().find(({ reason }) => reason === 'beforeRestore');
      assert.equal(aside === undefined, what === 'gone');
      if (aside) await assert.rejects(vault.restore(aside.id), refusal('backup.notVerified'));
    });
  }

  test('is not for an open one', async (t) => {
    const { vault } = await testOffice(t);
    const { id } = await vault.backup();
    await assert.rejects(vault.rescue(firstSlot(vault), passphrase, id), refusal('vault.inUse'));
  });
});
