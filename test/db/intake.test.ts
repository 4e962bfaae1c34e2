import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { house } from '#electron/db/migrations/0010_house.ts';
import { intake } from '#electron/db/migrations/0050_intake.ts';
import { openFile } from '#electron/db/open.ts';
import { newKey, scratchFolder } from './scratch.ts';

type Row = Record<string, unknown>;

test('step 50 leaves titles as they were, and lets answers be kept with a person, one for each question', async (t) => {
  const path = join(scratchFolder(t), 'office.db');
  const file = openFile<Record<string, Row>>({ path, key: newKey(), mode: 'create' });
  t.after(() => file.close());
  const { db } = file;
  await migrate(file, [house], () => Promise.reject(new Error('nothing to back up')));
  const authored = { clientId: 'c', createdAt: '2026-01-01T00:00:00Z', createdBy: 'u' };
  const user = { id: 'u', name: 'Voß', role: '', phone: '', email: '', slotId: null, active: 1 };
  await db.insertInto('users').values(user).execute();
  const place = { birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '' };
  await db
    .insertInto('clients')
    .values({
      id: 'c',
      number: '1',
      familyName: 'Haddad',
      givenNames: '',
      sortName: 'haddad',
      ...place,
      createdAt: 'x',
    })
    .execute();
  const residence = { id: 'r', ...authored, status: 'GFK', legalBasis: '§ 25', validUntil: '2028-04-30' };
  await db
    .insertInto('residences')
    .values({ ...residence, workNote: 'Erwerbstätigkeit erlaubt' })
    .execute();

  assert.deepEqual(await migrate(file, [house, intake], async () => {}), { from: 10, to: 50 });
  assert.deepEqual(await db.selectFrom('residences').selectAll().execute(), [
    // What a note meant is nobody's to guess: it is asked for, not derived.
    { ...residence, workNote: 'Erwerbstätigkeit erlaubt', workCode: null },
  ]);
  const answer = {
    ...{ ...authored, form: 'intake', version: 2, question: 'arrival.on', item: '', value: '"2015"' },
    ...{
      digest: null,
      without: null,
      source: 'said',
      language: 'ar',
      interpreter: '',
      givenOn: '2026-01-01',
    },
  };
  await db
    .insertInto('answers')
    .values({ id: 'a', ...answer })
    .execute();
  const again = (more: Row) =>
    db
      .insertInto('answers')
      .values({ id: 'b', ...answer, ...more })
      .execute();
  await assert.rejects(again({}), /UNIQUE/);
  await assert.rejects(again({ clientId: 'nobody' }), /FOREIGN KEY/);
  await again({ item: 'child' });
  await db
    .insertInto('intakePlaces')
    .values({ userId: 'u', clientId: 'c', question: 'q', item: '' })
    .execute();
  await db.deleteFrom('residences').execute();
  await db.deleteFrom('answers').execute();
  await db.deleteFrom('clients').execute();
  assert.deepEqual(
    await db.selectFrom('intakePlaces').selectAll().execute(),
    [],
    'a place goes with its person',
  );
});
