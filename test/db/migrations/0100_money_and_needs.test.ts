import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { moneyAndNeeds } from '#electron/db/migrations/0100_money_and_needs.ts';
import { olderFile } from '../scratch.ts';

test('step 100 leaves a procedure as it was; costs, claims and needs hang on what is there', async (t) => {
  const { file, before } = await olderFile(t, moneyAndNeeds.version);
  const authored = `'2026-01-05T10:00:00.000Z', 'u'`;
  file.exec(`INSERT INTO users VALUES ('u', 'Voß', '', '', '', 's1', 1)`);
  file.exec(`INSERT INTO clients (id, number, familyName, givenNames, sortName, birthPlace, street, postcode, town,
    phone, email, createdAt) VALUES ('c', '1', 'Haddad', 'Ahmad', 'haddad', '', '', '', '', '', '', '2026-01-05')`);
  file.exec(`INSERT INTO qualifications (id, clientId, titleOriginal, titleGerman, institution, place, note, createdAt,
    createdBy) VALUES ('q', 'c', '', 'Elektriker', '', '', '', ${authored})`);
  file.exec(`INSERT INTO applications (id, clientId, qualificationId, occupation, way, startedOn, createdAt, createdBy)
    VALUES ('a', 'c', 'q', '', 'recognition', '2026-01-01', ${authored})`);
  file.exec(`INSERT INTO procedureEvents (id, clientId, applicationId, kind, happenedOn, periodUnit, reference,
    accelerated, existing, differences, conditions, measures, note, createdAt, createdBy)
    VALUES ('e', 'c', 'a', 'decided', '2026-02-01', 'month', 'II/3', 0, '', 'Gebäudetechnik', '', '["practice"]', '',
    ${authored})`);
  const { db } = file;
  const event = () => db.selectFrom('procedureEvents').selectAll().executeTakeFirstOrThrow();
  const old = await event();

  await migrate(file, [...before, moneyAndNeeds], async () => {});
  assert.deepEqual(await event(), { ...old, languageLevel: null, remedy: null });
  const row = { clientId: 'c', createdAt: '2026-02-01T00:00:00Z', createdBy: 'u' };
  const cost = {
    ...{ id: 'k', ...row, applicationId: 'a', kind: 'fee', text: '', amountCents: 100 },
    ...{ begunOn: null, paidOn: null },
  };
  await db.insertInto('costs').values(cost).execute();
  const orphan = { ...cost, id: 'l', applicationId: 'nobody' };
  await assert.rejects(db.insertInto('costs').values(orphan).execute(), /FOREIGN KEY/);
  const need = {
    ...{ id: 'n', ...row, applicationId: null, kind: 'german', fromLevel: 'B1', toLevel: 'B2', urgency: '2' },
    ...{ status: 'open', occupation: null, formats: '[]', wantedFrom: null, gap: null, note: '' },
    ...{ proposal: null, notedOn: '2026-02-01' },
  };
  await db.insertInto('needs').values(need).execute();
  const wrong = { ...need, id: 'm', urgency: '4' };
  await assert.rejects(db.insertInto('needs').values(wrong).execute(), /CHECK/);
  assert.deepEqual(await db.selectFrom('needs').selectAll().execute(), [need]);
});
