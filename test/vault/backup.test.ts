import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
