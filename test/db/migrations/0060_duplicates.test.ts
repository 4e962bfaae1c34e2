import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { house } from '#electron/db/migrations/0010_house.ts';
import { duplicates } from '#electron/db/migrations/0060_duplicates.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { newKey, scratchFolder } from '../scratch.ts';

test('step 60 leaves people as they were and puts each into the index of doubles', async (t) => {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  const noBackup = () => Promise.resolve();
  await migrate(file, [house], noBackup);
  const { db } = file;
  const empty = { birthPlace: '', street: '', phone: '', email: '', gender: null, birthCountry: null };
  const person = (id: string, familyName: string, givenNames: string, birthDate: string | null) => ({
    ...{ id, number: id, familyName, givenNames, sortName: '', birthDate, ...empty },
    ...{ postcode: '18055', town: 'Rostock', nationality: null, nativeLanguage: null },
    ...{ district: null, municipality: null, createdAt: '2026-01-01T00:00:00Z' },
  });
  // More than are read at a time.
  const people = Array.from({ length: 1200 }, (_, at) =>
    person(`c${String(at).padStart(4, '0')}`, at % 2 === 0 ? 'Kovalenko' : 'Haddad', 'Olena', '1989-05-14'),
  );
  for (let at = 0; at < people.length; at += 400)
    await db
      .insertInto('clients')
      // Without the columns of later steps.
      .values(people.slice(at, at + 400) as Tables['clients'][])
      .execute();
  await db
    .insertInto('clientNames')
    .values({ id: 'n', clientId: 'c0000', kind: 'original', familyName: 'Petrenko', givenNames: 'Олена' })
    .execute();

  assert.deepEqual(await migrate(file, [house, duplicates], noBackup), { from: 10, to: 60 });

  const after = await db.selectFrom('clients').selectAll().orderBy('id').execute();
  assert.deepEqual(
    after.map((row) => [row.id, row.familyName, row.birthDate]),
    people.map((row) => [row.id, row.familyName, row.birthDate]),
  );
  const matches = await db.selectFrom('matchPeople').selectAll().orderBy('clientId').execute();
  assert.deepEqual(
    matches.map(({ clientId, due }) => [clientId, due]),
    people.map(({ id }) => [id, 1]),
  );
  assert.deepEqual(JSON.parse(matches[0]?.facts ?? ''), {
    ...{ familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14' },
    ...{ names: [{ familyName: 'Petrenko', givenNames: 'Олена' }], postcode: '18055', town: 'Rostock' },
  });
  const keys = async (clientId: string) =>
    (await db.selectFrom('matchKeys').selectAll().where('clientId', '=', clientId).execute()).map(
      ({ key, birthDate }) => [key, birthDate],
    );
  assert.deepEqual(await keys('c0001'), [
    ['b1989-05-14', '1989-05-14'],
    ['n022+056', '1989-05-14'],
  ]);
  assert.equal((await keys('c0000')).length, 3);
});
