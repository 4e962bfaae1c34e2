import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { transfer } from '#electron/db/migrations/0070_transfer.ts';
import { olderFile } from '../scratch.ts';

test('step 70 leaves people as they were and lets an import be kept', async (t) => {
  const { file, before } = await olderFile(t, transfer.version);
  const { db } = file;
  file.exec(`INSERT INTO users VALUES ('u', 'Voß', '', '', '', 's', 1);
    INSERT INTO clients (id, number, familyName, givenNames, sortName, birthPlace, street, postcode, town, phone,
      email, createdAt) VALUES ('c', '1', 'Haddad', 'Ahmad', 'haddad', '', '', '', '', '', '', '2026-01-01');
    INSERT INTO historyEntries (id, at, userId, call, kind, hash) VALUES (7, '', 'u', 'transfer.take', 'change', '')`);
  const people = await db.selectFrom('clients').selectAll().execute();

  await migrate(file, [...before, transfer], async () => {});
  assert.deepEqual(await db.selectFrom('clients').selectAll().execute(), people);
  await db.insertInto('outsideNumbers').values({ id: 'n', clientId: 'c', number: 'A-17' }).execute();
  const run = {
    ...{ id: 'r', fileName: 'liste.csv', takenAt: '2026-01-02', takenBy: 'u' },
    ...{ created: 1, completed: 0, takenBackAt: null },
  };
  await db.insertInto('importRuns').values(run).execute();
  await db.insertInto('importEntries').values({ runId: 'r', entryId: 7 }).execute();
  assert.deepEqual(await db.selectFrom('importRuns').selectAll().execute(), [run]);
  await assert.rejects(
    db.insertInto('outsideNumbers').values({ id: 'm', clientId: 'nobody', number: 'B' }).execute(),
    /FOREIGN KEY/,
  );
});
