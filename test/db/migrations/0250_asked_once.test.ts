import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { workAskedOnce } from '#electron/db/migrations/0250_work_asked_once.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { readSheet } from '#electron/intake/sheet.ts';
import { preparedOf } from '#shared/clients/duplicates/matchRow.ts';
import { newKey, scratchFolder } from '../scratch.ts';

const before = migrations.filter(({ version }) => version < workAskedOnce.version);
const at = '2026-01-05T10:00:00.000Z';

/** A file of before with one person; `fill` puts in what was noted in two places. */
async function upgraded(
  t: TestContext,
  fill: (put: (table: string, row: Readonly<Record<string, string | number>>) => void) => void,
) {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  await migrate(file, before, async () => {});
  const put = (table: string, row: Readonly<Record<string, string | number>>) =>
    file.exec(
      `INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.values(row).map((text) => `'${text}'`)})`,
    );
  put('users', { id: 'u1', name: 'Voß', role: '', phone: '', email: '', active: 1 });
  put('clients', {
    ...{ id: 'c1', number: 'c1', familyName: 'Haddad', givenNames: '', sortName: 'haddad' },
    ...{ birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '', createdAt: at },
  });
  fill(put);
  await migrate(file, migrations, async () => {});
  return { file, sheet: await readSheet({ db: file.db, userId: 'u1', today: '2026-11-22' }, 'c1') };
}

const answer = (question: string, item: string, value: unknown) => ({
  ...{ id: `${question}${item}`, clientId: 'c1', form: 'intake', version: 3, question, item },
  ...{ value: JSON.stringify(value), source: 'document', language: 'ar', interpreter: 'Rima' },
  ...{ givenOn: '2026-01-05', createdAt: at, createdBy: 'u1' },
});

test('what the intake knew of a job is in the profile, and still says who told of it', async (t) => {
  const job = (id: string) => ({
    ...{ id, clientId: 'c1', title: id, employer: '', tasks: '', createdAt: at, createdBy: 'u1' },
  });
  const { file, sheet } = await upgraded(t, (put) => {
    put('experiences', job('e1'));
    put('experiences', { ...job('e2'), kind: 'employed', hoursWeek: 40 });
    put('answers', answer('experience.kind', 'e1', 'household'));
    put('answers', answer('experience.hours', 'e1', 30));
    put('answers', answer('experience.kind', 'e2', 'familyBusiness'));
  });
  const jobs = await file.db.selectFrom('experiences').select(['id', 'kind', 'hoursWeek']).execute();
  assert.deepEqual(
    jobs.map((row) => ({ ...row })).toSorted((a, b) => a.id.localeCompare(b.id)),
    [
      { id: 'e1', kind: 'family', hoursWeek: 30 },
      { id: 'e2', kind: 'employed', hoursWeek: 40 },
    ],
  );
  assert.deepEqual([sheet.values['experience.kind@e1'], sheet.values['experience.hours@e1']], ['family', 30]);
  assert.equal(sheet.given['experience.kind@e1']?.interpreter, 'Rima');
  assert.equal(sheet.given['experience.hours@e1']?.source, 'document');
  assert.equal(sheet.given['experience.kind@e2'], undefined, 'the profile said otherwise');
  assert.equal(sheet.aside, 0);
});

const contact = (id: string, heldOn: string, access: string | null) => ({
  ...{ id, clientId: 'c1', heldOn, kind: 'inPerson', consultation: 'firstContact', note: '' },
  ...{ ...(access !== null && { access }), createdAt: at, createdBy: 'u1' },
});

test('who pointed here comes from the first contact that says it', async (t) => {
  const { sheet } = await upgraded(t, (put) => {
    put('contacts', contact('k3', '2026-03-01', 'family'));
    put('contacts', contact('k1', '2026-01-02', null));
    put('contacts', contact('k2', '2026-02-01', 'competentBody'));
  });
  assert.equal(sheet.values['contact.access'], 'competentBody');
  assert.equal(sheet.given['contact.access']?.on, '2026-02-01');
});

test('the intake’s own answer stands, in the codes of the contacts; one asked in vain gives way', async (t) => {
  const both = await upgraded(t, (put) => {
    put('contacts', contact('k1', '2026-01-02', 'family'));
    put('answers', answer('contact.access', '', 'chamber'));
    put('answers', answer('need.topics', '', ['jobs', 'licence', 'funding']));
  });
  assert.equal(both.sheet.values['contact.access'], 'competentBody');
  assert.deepEqual(both.sheet.values['need.topics'], ['jobSearch', 'drivingLicence', 'funding']);
  assert.equal(both.sheet.given['contact.access']?.interpreter, 'Rima');
  const vain = await upgraded(t, (put) => {
    const { value: _, ...none } = answer('contact.access', '', null);
    put('contacts', contact('k1', '2026-01-02', 'family'));
    put('answers', { ...none, without: 'unknown' });
  });
  assert.equal(vain.sheet.values['contact.access'], 'family');
  assert.equal(vain.sheet.without['contact.access'], undefined);
});

test('doubles are found by the date on the identity paper that was told before', async (t) => {
  const facts = { familyName: 'Haddad', givenNames: '', names: [], birthDate: '1989-01-01', postcode: '' };
  const { file } = await upgraded(t, (put) => {
    const match = { clientId: 'c1', facts: JSON.stringify({ ...facts, town: '' }), keys: '["s022"]' };
    put('matchPeople', { ...match, birthDate: '1989-01-01', due: 0 });
    put('matchKeys', { key: 's022', clientId: 'c1', birthDate: '1989-01-01' });
    put('answers', answer('person.birthDateByAuthority', '', true));
    put(
      'answers',
      answer('person.birthDateOnPaper', '', { calendar: 'gregorian', original: 'x', iso: '1988-03-21' }),
    );
  });
  const row = await file.db.selectFrom('matchPeople').selectAll().executeTakeFirstOrThrow();
  const { person } = preparedOf(row.facts);
  assert.deepEqual([person.birthByAuthority, person.paperBirth], [true, '1988-03-21']);
  assert.deepEqual([row.due, row.birthDate], [1, null]);
  const keys = await file.db.selectFrom('matchKeys').select(['key', 'birthDate']).execute();
  assert.deepEqual(
    keys.map(({ key, birthDate }) => [key, birthDate]),
    [
      ['b1988-03-21', null],
      ['s022', null],
    ],
  );
});

test('a birth set by an authority alone changes nothing else in the index of doubles', async (t) => {
  const facts = { familyName: 'Haddad', givenNames: '', names: [], birthDate: '1989-01-01', postcode: '' };
  const { file } = await upgraded(t, (put) => {
    const match = { clientId: 'c1', facts: JSON.stringify({ ...facts, town: '' }), keys: '["s022"]' };
    put('matchPeople', { ...match, birthDate: '1989-01-01', due: 0 });
    put('answers', answer('person.birthDateByAuthority', '', true));
  });
  const row = await file.db.selectFrom('matchPeople').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(preparedOf(row.facts).person, { ...facts, town: '', birthByAuthority: true });
  assert.deepEqual([row.keys, row.birthDate], ['["s022"]', '1989-01-01']);
});
