import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { dossiers } from '#electron/db/migrations/0120_dossiers.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

test('letters of older offices belong to no dossier and name nobody but their authority', async (t) => {
  const { file, put } = await olderFile(t, dossiers.version);
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', slotId: 's1', active: '1' });
  put('clients', {
    ...{ id: 'c1', number: '2026-0001', familyName: 'Haddad', givenNames: '', sortName: 'haddad' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  put('letters', {
    ...{ id: 'l1', clientId: 'c1', kind: 'cover', subject: 'Antrag', writtenOn: '2026-01-05' },
    ...{ model: '{}', authority: 'HWK-SN', createdAt: at, createdBy: 'u1' },
  });
  await migrate(file, migrations, async () => {});
  const letter = await file.db.selectFrom('letters').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([letter.authority, letter.body, letter.dossierId, letter.item], ['HWK-SN', '', null, '']);
  assert.throws(
    () => file.exec(`UPDATE letters SET dossierId = 'nothing'`),
    /FOREIGN KEY/,
    'a letter belongs to a set that is there',
  );
});
