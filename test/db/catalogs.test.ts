import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { house } from '#electron/db/migrations/0010_house.ts';
import { catalogs } from '#electron/db/migrations/0110_catalogs.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { newKey, scratchFolder } from './scratch.ts';

test('step 110 leaves what is there and keeps one version of a row for each first day', async (t) => {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  await migrate(file, [house], () => Promise.reject(new Error('nothing to back up')));
  const { db } = file;
  const user = { id: 'u', name: 'Voß', role: '', phone: '', email: '', slotId: null, active: 1 };
  await db.insertInto('users').values(user).execute();

  assert.deepEqual(await migrate(file, [house, catalogs], async () => {}), { from: 10, to: 110 });
  assert.deepEqual(await db.selectFrom('users').selectAll().execute(), [user]);
  const row = {
    ...{ id: 'a', catalog: 'fees', code: 'ZAB', validFrom: null, validTo: null, fields: '{}', basis: null },
    ...{
      source: 'Anruf',
      checkedOn: '2026-11-02',
      note: '',
      changedAt: '2026-11-02T10:00:00Z',
      changedBy: 'u',
    },
  };
  await db.insertInto('catalogRows').values(row).execute();
  await db
    .insertInto('catalogRows')
    .values({ ...row, id: 'b', validFrom: '2027-01-01' })
    .execute();
  assert.equal((await db.selectFrom('catalogRows').selectAll().execute()).length, 2);
  const again = db.insertInto('catalogRows').values({ ...row, id: 'c' });
  await assert.rejects(again.execute(), /UNIQUE/);
  const nobody = db.insertInto('catalogRows').values({ ...row, id: 'd', code: 'LPH', changedBy: 'x' });
  await assert.rejects(nobody.execute(), /FOREIGN KEY/);
});
