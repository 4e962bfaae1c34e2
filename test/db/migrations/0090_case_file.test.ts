import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { caseFile } from '#electron/db/migrations/0090_case_file.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { findHandlers } from '#electron/find/find.ts';
import { createWorks } from '#electron/office/work.ts';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import { rebuiltIndex, storedIndex } from '../../find/textIndex.ts';
import { nurseChecklist } from '../../letters/support/people.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';
const by = { clientId: 'c1', createdAt: at, createdBy: 'u1' };

test('contacts from before stay as they are, and every text is found', async (t) => {
  const { file, put } = await olderFile(t, caseFile.version);
  file.exec(`INSERT INTO users VALUES ('u1', 'Voß', '', '', '', 's1', 1)`);
  put('clients', {
    ...{ id: 'c1', number: '2026-0001', familyName: 'Haddad', givenNames: '', sortName: 'haddad' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  const contact = { heldOn: '2026-01-05', kind: 'phone', consultation: 'followUp', ...by };
  put('contacts', { id: 'k1', note: 'Große Straße, Führerschein', minutes: 15, ...contact });
  put('contacts', { id: 'k2', note: '', ...contact });
  put('contacts', { id: 'k3', note: 'Führerschein ist da', ...contact });
  put('benefits', { id: 'b1', provider: 'Jobcenter Rostock', customerNumber: '123A456789', ...by });
  const model = JSON.stringify(clientChecklist(nurseChecklist));
  put('letters', {
    id: 'l1',
    kind: 'checklist',
    subject: 'Checkliste',
    writtenOn: '2026-01-06',
    model,
    ...by,
  });

  await migrate(file, migrations, async () => {});
  const contacts = await file.db.selectFrom('contacts').selectAll().orderBy('id').execute();
  assert.deepEqual(
    { ...contacts[0] },
    {
      ...{ id: 'k1', note: 'Große Straße, Führerschein', minutes: 15, ...contact },
      ...{ topics: '[]', results: '[]', interpreting: null, interpreter: '', companion: '' },
      ownNote: '',
    },
  );
  const entries = await file.db.selectFrom('textEntries').select('rowId').orderBy('n').execute();
  assert.deepEqual(
    entries.map(({ rowId }) => rowId),
    ['b1', 'k1', 'k3', 'l1'],
    'in the order of their ids, which is that of their making; none without a text',
  );
  assert.deepEqual(await storedIndex(file.db), await rebuiltIndex(file.db));
  const work = createWorks(() => undefined).begin('find.texts');
  const asked = { db: file.db, userId: 'u1', now: new Date(at), today: '2026-01-05', work };
  const found = await findHandlers['find.texts'](asked, { query: 'fuehrersch', limit: 10 });
  assert.deepEqual(
    found.notes.hits.map(({ ref }) => ref),
    ['k3', 'k1'],
  );
});
