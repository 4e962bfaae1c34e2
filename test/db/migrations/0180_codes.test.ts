import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { codings } from '#electron/db/migrations/0180_codes.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

test('what older offices know was told there, and is coded with nothing', async (t) => {
  const { file, put } = await olderFile(t, codings.version);
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', slotId: 's1', active: '1' });
  put('clients', {
    ...{ id: 'c1', number: '2026-0001', familyName: 'Haddad', givenNames: '', sortName: 'haddad' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  put('experiences', {
    ...{ id: 'e1', clientId: 'c1', title: 'Bäcker', employer: '', tasks: '', createdAt: at, createdBy: 'u1' },
  });
  await migrate(file, migrations, async () => {});
  const work = await file.db.selectFrom('experiences').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([work.title, work.takenFrom, work.takenOn, work.escoUri], ['Bäcker', null, null, null]);
  assert.equal((await file.db.selectFrom('escoConcepts').selectAll().execute()).length, 0);
  assert.throws(() => file.exec('INSERT INTO escoRelations VALUES (1, 2, 1)'), /FOREIGN KEY/);
});
