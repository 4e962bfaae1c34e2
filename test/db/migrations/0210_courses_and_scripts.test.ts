import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { coursesAndScripts } from '#electron/db/migrations/0210_courses_and_scripts.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { readSheet } from '#electron/intake/sheet.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';

/** An office of before, with people who were asked about German in one question each. */
async function formerOffice(
  t: TestContext,
  told: Readonly<Record<string, Readonly<Record<string, string>>>>,
) {
  const { file, put } = await olderFile(t, coursesAndScripts.version);
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', active: '1' });
  for (const [clientId, answers] of Object.entries(told)) {
    put('clients', {
      ...{ id: clientId, number: clientId, familyName: clientId, givenNames: '', sortName: clientId },
      ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
      nativeLanguage: 'ar',
    });
    for (const [question, value] of Object.entries(answers))
      put('answers', {
        ...{ id: `${clientId}-${question}`, clientId, form: 'intake', version: '2', question, item: '' },
        ...{ value: JSON.stringify(value), source: 'document', language: 'ar', interpreter: 'Rima' },
        ...{ givenOn: '2026-01-05', createdAt: at, createdBy: 'u1' },
      });
  }
  return file;
}

const sheetOf = (file: Awaited<ReturnType<typeof formerOffice>>, clientId: string) =>
  readSheet({ db: file.db, userId: 'u1', today: '2026-11-22' }, clientId);

test('the one course becomes the first of the list, and still says who told of it', async (t) => {
  const file = await formerOffice(t, {
    c1: {
      'german.course': 'running',
      'german.courseKind': 'vocational',
      'german.courseProvider': 'VHS Rostock',
      'german.courseEnds': '2027-03',
      'german.literacy': 'otherScript',
      'arrival.way': 'flight',
    },
  });
  file.exec(
    `INSERT INTO textEntries (n, tableName, rowId) VALUES (7, 'answers', 'c1-german.courseProvider')`,
  );
  await migrate(file, migrations, async () => {});
  const sheet = await sheetOf(file, 'c1');
  const [item = ''] = sheet.groups.courses ?? [];
  assert.deepEqual(
    ['course.stage', 'course.kind', 'course.provider', 'course.endedOn'].map(
      (key) => sheet.values[`${key}@${item}`],
    ),
    ['running', 'vocational', 'VHS Rostock', '2027-03'],
  );
  const { source, interpreter, on, by } = sheet.given[`course.provider@${item}`] ?? {};
  assert.deepEqual([source, interpreter, on, by], ['document', 'Rima', '2026-01-05', 'Voß']);
  assert.deepEqual([sheet.aside, sheet.values['arrival.way']], [0, 'flight']);
  const [latin = '', arabic = ''] = sheet.groups.scripts ?? [];
  assert.deepEqual(
    [latin, arabic].map((one) => [
      sheet.values[`script.script@${one}`],
      sheet.values[`script.reading@${one}`],
    ]),
    [
      ['Latn', undefined],
      ['Arab', 'sure'],
    ],
  );
  assert.equal(sheet.given[`script.writing@${arabic}`]?.source, 'document');
  const entry = await file.db
    .selectFrom('textEntries')
    .selectAll()
    .where('n', '=', 7)
    .executeTakeFirstOrThrow();
  assert.deepEqual([entry.tableName, entry.rowId], ['germanCourses', item]);
});

test('„noch kein Kurs“ is „keine“; what nobody answered is still open', async (t) => {
  const file = await formerOffice(t, {
    c1: { 'german.course': 'none' },
    c2: { 'german.courseKind': 'other' },
  });
  await migrate(file, migrations, async () => {});
  const none = await sheetOf(file, 'c1');
  assert.deepEqual(
    [none.groups.courses, none.without.courses, none.given.courses?.source],
    [[], 'none', 'document'],
  );
  const open = await sheetOf(file, 'c2');
  assert.deepEqual([open.groups.courses, open.without.courses, open.aside], [[], undefined, 1]);
});
