import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { moreTexts } from '#electron/db/migrations/0230_more_texts.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { rebuiltIndex, storedIndex } from '../../find/textIndex.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

test('what was written before is found as well: the index is the one the rows make', async (t) => {
  const { file, put } = await olderFile(t, moreTexts.version);
  const made = { clientId: 'c1', createdAt: at, createdBy: 'u1' };
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', slotId: 's1', active: '1' });
  put('clients', {
    ...{ id: 'c1', number: '2026-0001', familyName: 'Haddad', givenNames: '', sortName: 'haddad' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  put('motivations', { ...made, id: 'm1', wish: 'w1', step: 'Praktikum anfragen', supporter: 'Onkel Samir' });
  put('motivations', { ...made, id: 'm2', wish: 'w2', step: '', supporter: '' });
  put('strengths', {
    ...{
      ...made,
      id: 's1',
      competence: 'reliability',
      example: 'Nie gefehlt',
      origins: '[]',
      strongest: '0',
    },
  });
  // Numbered before, and with a word of its own more now.
  put('experiences', { ...made, id: 'e1', title: 'Bäcker', employer: '', tasks: '', place: 'Aleppo' });
  file.exec(`INSERT INTO textEntries VALUES (7, 'experiences', 'e1')`);
  await migrate(file, migrations, async () => {});
  const found = async (term: string) =>
    (await file.db.selectFrom('textTerms').select('texts').where('term', '=', term).execute()).length;
  assert.deepEqual(await Promise.all(['samir', 'aleppo', 'gefehlt'].map(found)), [1, 1, 1]);
  const stored = new Set((await storedIndex(file.db)).map(({ key }) => key));
  const missing = (await rebuiltIndex(file.db)).filter(({ key }) => !stored.has(key));
  // The title's were made when it was written, which this test has left out.
  assert.deepEqual(
    missing.filter(({ key }) => !key.startsWith('note\nb')),
    [],
  );
});
