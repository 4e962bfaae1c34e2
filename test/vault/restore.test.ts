import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readManifest } from '#electron/vault/manifest.ts';
import { must } from '#shared/contract/result.ts';
import { scratchFolder } from '../db/scratch.ts';
import { refusal } from './refusal.ts';
import { addClient, clientNames, firstSlot, otherPassphrase, passphrase, testOffice } from './testOffice.ts';

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
