import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstBrokenEntry } from '#electron/history/repository.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';
import { openRaw } from '#test/support/raw.ts';

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
