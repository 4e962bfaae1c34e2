import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { measureResults } from '#electron/db/migrations/0310_measure_results.ts';
import { olderFile } from '../scratch.ts';

test('step 310 leaves a procedure as it was; how a measure ended is not known of what was entered before', async (t) => {
  const { file, before } = await olderFile(t, measureResults.version);
  const authored = `'2026-01-05T10:00:00.000Z', 'u'`;
  file.exec(`INSERT INTO users VALUES ('u', 'Voß', '', '', '', 's1', 1)`);
  file.exec(`INSERT INTO clients (id, number, familyName, givenNames, sortName, birthPlace, street, postcode, town,
    phone, email, createdAt) VALUES ('c', '1', 'Haddad', 'Ahmad', 'haddad', '', '', '', '', '', '', '2026-01-05')`);
  file.exec(`INSERT INTO qualifications (id, clientId, titleOriginal, titleGerman, institution, place, note, createdAt,
    createdBy) VALUES ('q', 'c', '', 'Elektriker', '', '', '', ${authored})`);
  file.exec(`INSERT INTO applications (id, clientId, qualificationId, occupation, way, startedOn, createdAt, createdBy)
    VALUES ('a', 'c', 'q', '', 'recognition', '2026-01-01', ${authored})`);
  file.exec(`INSERT INTO procedureEvents (id, clientId, applicationId, kind, happenedOn, periodUnit, reference,
    accelerated, existing, differences, conditions, measures, measure, note, createdAt, createdBy)
    VALUES ('e', 'c', 'a', 'measureBegun', '2026-02-01', 'month', '', 0, '', '', '', '[]', 'practice', '',
    ${authored})`);
  const event = () => file.db.selectFrom('procedureEvents').selectAll().executeTakeFirstOrThrow();
  const old = await event();
  await migrate(file, [...before, measureResults], async () => {});
  assert.deepEqual(await event(), { ...old, measureResult: null });
});
