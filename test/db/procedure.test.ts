import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { house } from '#electron/db/migrations/0010_house.ts';
import { procedure } from '#electron/db/migrations/0040_procedure.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { newKey, scratchFolder } from './scratch.ts';

test('step 40 leaves an application as it was and lets events be kept with it', async (t) => {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  await migrate(file, [house], () => Promise.reject(new Error('nothing to back up')));
  const authored = { clientId: 'c', createdAt: '2026-01-01T00:00:00Z', createdBy: 'u' };
  const empty = { street: '', postcode: '', town: '', phone: '', email: '' };
  const { db } = file;
  await db
    .insertInto('users')
    .values({ id: 'u', name: 'Voß', role: '', phone: '', email: '', slotId: null, active: 1 })
    .execute();
  await db
    .insertInto('clients')
    .values({
      ...{ id: 'c', number: '1', familyName: 'Haddad', givenNames: 'Ahmad', sortName: 'haddad', ...empty },
      ...{ gender: null, birthDate: null, birthPlace: '', birthCountry: null, nationality: null },
      ...{ nativeLanguage: null, district: null, municipality: null, createdAt: authored.createdAt },
      // Without the columns of later steps.
    } as Tables['clients'])
    .execute();
  file.exec(
    `INSERT INTO qualifications (id, clientId, createdAt, createdBy, titleOriginal, titleGerman, country, institution, place, note, completed)
     VALUES ('q', 'c', '${authored.createdAt}', 'u', '', 'Elektriker', 'SY', '', '', '', 1)`,
  );
  const application = {
    ...{ id: 'a', ...authored, qualificationId: 'q' },
    ...{ occupation: '', way: 'recognition', startedOn: '2026-01-01' },
  };
  file.exec(
    `INSERT INTO applications (id, clientId, qualificationId, occupation, way, startedOn, createdAt, createdBy)
     VALUES ('a', 'c', 'q', '', 'recognition', '2026-01-01', '${authored.createdAt}', 'u')`,
  );

  assert.deepEqual(await migrate(file, [house, procedure], async () => {}), { from: 10, to: 40 });
  assert.deepEqual(await db.selectFrom('applications').selectAll().execute(), [application]);
  const event = {
    ...{ id: 'e', ...authored, applicationId: 'a', kind: 'applied', happenedOn: '2026-01-12', until: null },
    ...{ periodCount: null, periodUnit: 'month', receivedOn: null, reference: '', accelerated: 0 },
    ...{ result: null, existing: '', differences: '', conditions: '', measures: '[]', measure: null },
    ...{ authority: 'HWK-SN', law: 'HWO-GESELLE', note: '' },
  };
  await db.insertInto('procedureEvents').values(event).execute();
  assert.deepEqual(await db.selectFrom('procedureEvents').selectAll().execute(), [event]);
  await assert.rejects(
    db
      .insertInto('procedureEvents')
      .values({ ...event, id: 'f', applicationId: 'nobody' })
      .execute(),
    /FOREIGN KEY/,
  );
});
