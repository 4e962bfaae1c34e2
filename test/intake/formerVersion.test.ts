import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { askOf } from '#build/ask.ts';
import { migrate } from '#electron/db/migrate.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { createDispatch, type Handlers } from '#electron/office/dispatch.ts';
import { renewals, rooms } from '#electron/office/rooms.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { newKey, scratchFolder } from '#test/db/scratch.ts';
import { about } from './people.ts';

/** An encrypted file with one person and answers as a former program left them. */
async function formerOffice(t: TestContext, answers: readonly Partial<Tables['answers']>[]) {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  await migrate(file, migrations, async () => {});
  const { db } = file;
  await db
    .insertInto('users')
    .values({ id: 'u', name: 'Voß', role: '', phone: '', email: '', slotId: null, active: 1 })
    .execute();
  const ask = askOf(
    createDispatch({
      opened: () => ({ db, userId: 'u' }),
      changed: () => {},
      handlers: rooms as unknown as Handlers,
      vaultHandlers: {},
      derived: renewals,
      now: () => new Date('2026-11-02T10:00:00Z'),
      bug: (error) => console.error(error),
    }),
  );
  const { id } = await ask('clients.create', { familyName: 'Haddad', givenNames: '' });
  for (const [nth, answer] of answers.entries()) {
    await db
      .insertInto('answers')
      .values({
        ...{ id: `a${nth}`, clientId: id, form: 'intake', version: 1, question: '', item: '', value: null },
        ...{ digest: null, without: null, source: 'said', language: 'ar', interpreter: 'Rima' },
        ...{ givenOn: '2026-01-05', createdAt: '2026-01-05T09:00:00.000Z', createdBy: 'u' },
        ...answer,
      })
      .execute();
  }
  const rows = () =>
    db
      .selectFrom('answers')
      .select(['version', 'question', 'value', 'language', 'createdAt'])
      .orderBy('question')
      .execute();
  return { ask, id, rows, ...about(ask, id) };
}

/** Which scripts are asked for is nobody's answer. */
const answered = ({ values }: { readonly values: Readonly<Record<string, unknown>> }) =>
  Object.fromEntries(Object.entries(values).filter(([slot]) => !slot.startsWith('script.script@')));

const former = [
  { question: 'arrival.year', value: '"2015"' },
  { question: 'contact.interpreter', value: '"phone"' },
  { question: 'situation.housing', value: '"gu"' },
  { question: 'religion.ofAnotherProgram', value: '"x"' },
];

test('answers to a former form are read as the present one asks', async (t) => {
  const { get, rows } = await formerOffice(t, former);
  const sheet = await get();
  assert.deepEqual(answered(sheet), {
    'person.familyName': 'Haddad',
    'arrival.on': '2015',
    'contact.interpreterNeeded': true,
    'contact.interpreterKind': 'phone',
    'situation.housing': 'shared',
  });
  const { interpreter, on } = sheet.given['contact.interpreterKind'] ?? {};
  assert.deepEqual([interpreter, on], ['Rima', '2026-01-05']);
  assert.equal(sheet.aside, 1, 'what no form asks is kept aside');
  assert.ok(
    (await rows()).every(({ version }) => version === 1),
    'reading stores nothing',
  );
});

test('the next answer stores them so, and undo gives the former ones back', async (t) => {
  const { ask, id, get, rows, answer, undo, redo } = await formerOffice(t, former);
  const before = await rows();
  const seen = await get();
  await answer('arrival.on', '2015-09');
  const after = await rows();
  assert.deepEqual(
    after.map(({ version, question, value, language }) => [version, question, value, language]),
    [
      [intakeForm.version, 'arrival.on', '"2015-09"', 'uk'],
      [intakeForm.version, 'contact.interpreterKind', '"phone"', 'ar'],
      [intakeForm.version, 'contact.interpreterNeeded', 'true', 'ar'],
      [intakeForm.version, 'religion.ofAnotherProgram', '"x"', 'ar'],
      [intakeForm.version, 'situation.housing', '"shared"', 'ar'],
    ],
  );
  assert.ok(after.every(({ version }) => version === intakeForm.version));
  assert.equal(
    after.find(({ question }) => question === 'situation.housing')?.createdAt,
    '2026-01-05T09:00:00.000Z',
  );
  const state = await ask('history.state', { clientId: id });
  assert.equal(state.undo?.questions[0], 'arrival.on', 'the entry is called after what was answered');
  await undo();
  assert.deepEqual(await rows(), before);
  assert.deepEqual(await get(), seen);
  await redo();
  assert.deepEqual(await rows(), after);
});

test('an answer to the newer question stays, the former one is kept aside', async (t) => {
  const { get, answer } = await formerOffice(t, [
    { question: 'arrival.year', value: '"2014"' },
    { question: 'arrival.on', value: '"2015-09"', version: 2 },
  ]);
  const sheet = await get();
  assert.deepEqual([sheet.values['arrival.on'], sheet.aside], ['2015-09', 1]);
  await answer('arrival.way', 'flight');
  assert.deepEqual([(await get()).values['arrival.on'], (await get()).aside], ['2015-09', 1]);
});

test('what a later program left is not shown and not touched', async (t) => {
  const { get, answer, rows } = await formerOffice(t, [
    { question: 'arrival.way', value: '"teleported"', version: 9 },
    { question: 'arrival.on', value: '2015', version: 9 },
    { question: 'contact.channel', value: '"phone"', version: 9 },
  ]);
  assert.deepEqual(answered(await get()), { 'person.familyName': 'Haddad', 'contact.channel': 'phone' });
  assert.equal((await get()).aside, 2);
  await answer('need.topics', ['jobSearch']);
  assert.deepEqual(
    (await rows()).map(({ version }) => version),
    [9, 9, 9, intakeForm.version],
  );
});
