import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { missingPapers } from '#electron/db/migrations/0240_missing_papers.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

test('papers of older offices say nothing yet of why they are missing, and keep what they say', async (t) => {
  const { file, put } = await olderFile(t, missingPapers.version);
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', slotId: 's1', active: '1' });
  put('clients', {
    ...{ id: 'c1', number: '2026-0001', familyName: 'Haddad', givenNames: '', sortName: 'haddad' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  put('papers', {
    ...{ id: 'p1', clientId: 'c1', type: 'diploma', title: '', issuedBy: '', state: 'lost', note: 'Krieg' },
    ...{ translation: 'missing', scanPurpose: '', createdAt: at, createdBy: 'u1' },
  });
  await migrate(file, migrations, async () => {});
  const paper = await file.db.selectFrom('papers').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(
    [paper.note, paper.missingWhy, paper.missingSince, paper.missingTried],
    ['Krieg', '', null, ''],
  );
});
