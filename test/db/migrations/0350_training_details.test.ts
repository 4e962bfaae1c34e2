import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { trainingDetails } from '#electron/db/migrations/0350_training_details.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { readSheet } from '#electron/intake/sheet.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

test('how somebody was trained moves from the intake to the qualification, and still says who told of it', async (t) => {
  const { file, put } = await olderFile(t, trainingDetails.version);
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', active: 1 });
  put('clients', {
    ...{ id: 'c1', number: 'c1', familyName: 'Kovalenko', givenNames: '', sortName: 'kovalenko' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  for (const id of ['q1', 'q2'])
    put('qualifications', {
      ...{
        id,
        clientId: 'c1',
        titleOriginal: '',
        titleGerman: id,
        institution: 'Kolleg',
        place: '',
        note: '',
      },
      ...{ createdAt: at, createdBy: 'u1' },
    });
  const answers = [
    ['qualification.form', 'both'],
    ['qualification.regularMonths', 36],
    ['qualification.practiceMonths', 12],
    ['qualification.mayPractise', 'yes'],
  ] as const;
  for (const [question, value] of answers)
    put('answers', {
      ...{ id: question, clientId: 'c1', form: 'intake', version: 4, question, item: 'q1' },
      ...{ value: JSON.stringify(value), source: 'ownHand', language: 'uk', interpreter: '' },
      ...{ givenOn: '2026-01-05', createdAt: at, createdBy: 'u1' },
    });
  await migrate(file, migrations, async () => {});
  const rows = await file.db
    .selectFrom('qualifications')
    .select(['id', 'trainingForm', 'regularMonths', 'practiceMonths', 'mayPractise', 'issuer'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      {
        ...{ id: 'q1', trainingForm: 'both', regularMonths: 36, practiceMonths: 12 },
        ...{ mayPractise: 'yes', issuer: '' },
      },
      {
        ...{ id: 'q2', trainingForm: null, regularMonths: null, practiceMonths: null },
        ...{ mayPractise: null, issuer: '' },
      },
    ],
  );
  const sheet = await readSheet({ db: file.db, userId: 'u1', today: '2026-11-23' }, 'c1');
  for (const [question, value] of answers) {
    assert.equal(sheet.values[`${question}@q1`], value);
    assert.deepEqual(
      [sheet.given[`${question}@q1`]?.source, sheet.given[`${question}@q1`]?.language],
      ['ownHand', 'uk'],
    );
    assert.equal(sheet.given[`${question}@q2`], undefined);
  }
  assert.equal(sheet.aside, 0);
});
