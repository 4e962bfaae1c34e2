import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleCase } from '#electron/cases/state.ts';
import { migrate } from '#electron/db/migrate.ts';
import { caseWork } from '#electron/db/migrations/0030_case_work.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { olderFile } from '../scratch.ts';

const at = '2026-01-05T10:00:00.000Z';
const by = { createdAt: at, createdBy: 'u1' };

/** People as the program before had them: what is in the file, and what their case becomes. */
const people = [
  { id: 'nobody', talks: [], status: 'requested', lastOn: '2026-01-05' },
  { id: 'first', talks: [['firstContact', '2025-12-31']], status: 'requested', lastOn: '2026-01-05' },
  { id: 'consulted', talks: [['firstConsultation', '2026-01-31']], status: 'admitted', lastOn: '2026-01-31' },
  {
    id: 'again',
    talks: [
      ['followUp', '2027-12-01'],
      ['firstConsultation', '2026-01-31'],
    ],
    status: 'clarifying',
    lastOn: '2027-12-01',
  },
  { id: 'helped', talks: [['accompaniment', '2026-02-01']], status: 'accompanied', lastOn: '2026-02-01' },
  { id: 'written', talks: [], letter: '2026-06-30', status: 'accompanied', lastOn: '2026-06-30' },
] as const;

test('existing cases get their status, and the rules say the same as the migration', async (t) => {
  const { file, before, put } = await olderFile(t, caseWork.version);
  file.exec(`INSERT INTO users VALUES ('u1', 'Voß', '', '', '', 's1', 1)`);
  for (const [nth, person] of people.entries()) {
    const { id } = person;
    put('clients', {
      ...{
        id,
        number: `2026-${nth}`,
        familyName: id,
        givenNames: '',
        sortName: id,
        birthPlace: '',
        street: '',
      },
      ...{ postcode: '', town: '', phone: '', email: '', createdAt: at },
    });
    put('cases', { id: `case-${id}`, clientId: id, openedOn: '2026-01-05', ...by });
    for (const [consultation, heldOn] of person.talks)
      put('contacts', {
        id: `${id}-${heldOn}`,
        clientId: id,
        heldOn,
        kind: 'phone',
        consultation,
        note: '',
        ...by,
      });
    if ('letter' in person)
      put('letters', {
        ...{
          id: `l-${id}`,
          clientId: id,
          kind: 'cover',
          subject: '',
          writtenOn: person.letter,
          model: '{}',
          ...by,
        },
      });
  }
  const residence = { clientId: 'consulted', legalBasis: '', workNote: '', createdBy: 'u1' };
  put('residences', { id: 'r1', validUntil: '2026-03-01', createdAt: at, ...residence });
  put('residences', {
    id: 'r2',
    validUntil: '2028-04-25',
    createdAt: '2026-02-01T10:00:00.000Z',
    ...residence,
  });

  assert.deepEqual(await migrate(file, migrations, async () => {}), {
    from: before.at(-1)?.version ?? 0,
    to: migrations.at(-1)?.version,
  });
  const states = () => file.db.selectFrom('caseStates').selectAll().orderBy('clientId').execute();
  const migrated = await states();
  for (const { id, status, lastOn } of people) {
    const state = migrated.find(({ clientId }) => clientId === id);
    assert.deepEqual([state?.caseId, state?.status, state?.lastOn], [`case-${id}`, status, lastOn], id);
  }
  const consulted = migrated.find(({ clientId }) => clientId === 'consulted');
  assert.deepEqual([consulted?.titleId, consulted?.titleOn], ['r2', '2028-02-29']);
  const cases = await file.db.selectFrom('cases').selectAll().execute();
  assert.equal(cases.length, people.length);
  assert.ok(cases.every(({ setStatus, closedOn }) => setStatus === null && closedOn === null));

  await file.db.transaction().execute(async (trx) => {
    for (const { id } of people) await settleCase(trx, id, '2026-11-22');
  });
  assert.deepEqual(await states(), migrated);
});
