import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { migrations } from '#electron/db/migrations/index.ts';
import type { Tables } from '#electron/db/tables.ts';
import { firstBrokenEntry } from '#electron/history/repository.ts';
import { addUser, foundOffice, userOfSlot } from '#electron/office/office.ts';
import { createVault } from '#electron/vault/vault.ts';
import { must } from '#shared/contract/result.ts';
import { cheapKdf } from '#test/support/kdf.ts';
import { openTestOffice, passphrase, type TestOffice } from '#test/support/office.ts';

/** The file itself, beside the office that is closed. */
async function openRaw(of: TestOffice) {
  await of.office.close({ backup: false });
  const now = () => new Date();
  const vault = createVault<Tables>({
    folder: of.folder,
    migrations,
    now,
    kdf: cheapKdf,
    onCreate: (trx, made) => foundOffice(trx, made, now()),
    onCounsellor: (trx, made) => addUser(trx, made, now()),
    userOfSlot,
  });
  await vault.unlock(must(vault.status().slots[0], 'one counsellor').slotId, passphrase);
  return { db: must(vault.opened(), 'unlocked').db, close: () => vault.close({ backup: false }) };
}

describe('audit chain', () => {
  test('holds over changes, undo, redo and a letter that left', async () => {
    const office = await openTestOffice();
    const { id } = await office.ask('clients.create', { familyName: 'Haddad' });
    await office.ask('clients.update', { id, patch: { town: 'Güstrow' } });
    await office.ask('history.undo', { clientId: id });
    await office.ask('history.redo', { clientId: id });
    const { db, close } = await openRaw(office);
    assert.equal(await firstBrokenEntry(db), null);
    const entries = await db.selectFrom('historyEntries').select('kind').orderBy('id').execute();
    assert.deepEqual(
      entries.map((entry) => entry.kind),
      ['change', 'change', 'undo', 'redo'],
    );
    await close();
  });

  test('shows the entry that somebody changed later', async () => {
    const office = await openTestOffice();
    const { id } = await office.ask('clients.create', { familyName: 'Haddad' });
    await office.ask('clients.update', { id, patch: { town: 'Güstrow' } });
    await office.ask('clients.update', { id, patch: { town: 'Bützow' } });
    const { db, close } = await openRaw(office);
    const entries = await db.selectFrom('historyEntries').select('id').orderBy('id').execute();
    const second = must(entries[1], 'three entries').id;
    await db
      .updateTable('historyChanges')
      .set({ after: '{"town":"Laage"}' })
      .where('entryId', '=', second)
      .execute();
    assert.equal(await firstBrokenEntry(db), second);
    await close();
  });
});
