import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Notice } from '#shared/contract/messages.ts';
import { openTestOffice } from '#test/support/office.ts';
import { all, everybody, opened } from './tables.ts';

const head = [
  ...['Nr', 'Nachname', 'Vorname', 'Familienname Originalschrift', 'Vorname Originalschrift', 'Geb.-Datum'],
  ...['Geschlecht', 'Staatsangehörigkeit', 'PLZ', 'Ort', 'Telefon', 'Aufenthaltstitel', 'Gültig bis'],
  ...['Rechtskreis', 'Kundennummer', 'Beruf', 'Abschlussjahr', 'Deutsch', 'Erstkontakt'],
].join(';');
const olena =
  'A-17;Kovalenko;Olena;Коваленко;Олена;14.05.1989;w;Ukraine;18057;Rostock;+49 381 1;§ 24;04.03.2027;SGB II;123A;Pflegefachkraft;2011;B1;03.02.2025';
const ahmad = 'A-18;Haddad;Ahmad;;;1990;m;Syrien;18055;Rostock;;Duldung;;AsylbLG;;;;A2;';
const table = (...lines: string[]): string => `${[head, ...lines].join('\r\n')}\r\n`;
const many = (count: number): string =>
  table(...Array.from({ length: count }, (_, at) => `N-${at};Bondar${at};Iryna;;;1980;w;Ukraine;;;;;;;;;;;`));

const found = async (ask: Awaited<ReturnType<typeof openTestOffice>>['ask'], query: string) =>
  (await ask('clients.search', { query, offset: 0, limit: 5 })).matching;

describe('taking a table over', () => {
  test('makes whole people with everything the table says', async () => {
    const { ask } = await openTestOffice();
    const { reading } = await opened(ask, table(olena, ahmad));
    const result = await ask('transfer.take', { reading, choosing: all('skip') });
    assert.deepEqual(
      { ...result, runId: '' },
      { runId: '', created: 2, completed: 0, skipped: 0, refused: 0, partly: 0 },
    );
    const [, row] = await everybody(ask);
    assert.ok(row);
    const client = await ask('clients.get', { id: row.id });
    assert.deepEqual(
      { ...client, id: '', createdAt: '', names: client.names.map(({ id: _, ...name }) => name) },
      {
        ...{ id: '', number: '2026-0001', createdAt: '', familyName: 'Kovalenko', givenNames: 'Olena' },
        ...{
          gender: 'female',
          birthDate: '1989-05-14',
          birthPlace: '',
          birthCountry: null,
          nationality: 'UA',
        },
        ...{
          nativeLanguage: null,
          addressAddition: '',
          street: '',
          postcode: '18057',
          town: 'Rostock',
          district: '13003',
        },
        ...{ municipality: '13003000', phone: '+49 381 1', email: '', formerNumbers: ['A-17'] },
        names: [{ kind: 'original', familyName: 'Коваленко', givenNames: 'Олена', romanises: null }],
      },
    );
    const profile = await ask('profile.get', { clientId: row.id });
    assert.deepEqual(
      [profile.residence[0]?.status, profile.residence[0]?.validUntil, profile.benefit[0]?.customerNumber],
      ['UKR', '2027-03-04', '123A'],
    );
    assert.deepEqual(
      [profile.qualification[0]?.titleGerman, profile.qualification[0]?.endedOn],
      ['Pflegefachkraft', '2011'],
    );
    assert.deepEqual([profile.languageSkill[0]?.language, profile.languageSkill[0]?.level], ['de', 'B1']);
    const { periods } = await ask('cases.get', { clientId: row.id });
    assert.equal(periods[0]?.openedOn, '2025-02-03');
    for (const query of ['A-17', 'a17', 'kovalenko', 'Коваленко', '1989', '1989-05-14'])
      assert.equal(await found(ask, query), 1, query);
  });

  test('leaves out who is there, or completes only what is empty, or enters anew, row by row', async () => {
    const { ask } = await openTestOffice();
    const { id } = await ask('clients.create', {
      ...{ familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14' },
      ...{ phone: '0381 99', town: 'Wismar' },
    });
    const skipped = await opened(ask, table(olena));
    const left = await ask('transfer.take', { reading: skipped.reading, choosing: all('skip') });
    assert.deepEqual([left.created, left.skipped], [0, 1]);

    const { reading } = await opened(ask, table(olena, ahmad, ahmad));
    const choosing = all('complete', [{ row: 2, choice: 'new' }]);
    const result = await ask('transfer.take', { reading, choosing });
    assert.deepEqual([result.created, result.completed], [2, 1]);
    const client = await ask('clients.get', { id });
    assert.deepEqual(
      [client.phone, client.town, client.postcode, client.nationality, client.names.length],
      ['0381 99', 'Wismar', '', 'UA', 1],
      'what was there stays, and no postcode of another town comes beside it',
    );
    assert.equal((await ask('profile.get', { clientId: id })).qualification.length, 1);
    assert.equal((await everybody(ask)).length, 3);

    const again = await opened(ask, table(olena, ahmad));
    assert.equal((await ask('transfer.check', again.reading)).likely, 2);
    const same = await ask('transfer.take', { reading: again.reading, choosing: all('complete') });
    assert.deepEqual([same.created, same.completed], [0, 0], 'nothing is missing any more');
  });

  test('of one person twice in the table the second row completes the first', async () => {
    const { ask } = await openTestOffice();
    const bare = 'A-17;Kovalenko;Olena;;;14.05.1989;;;;;;;;;;;;;';
    const { reading } = await opened(ask, table(bare, olena));
    const result = await ask('transfer.take', { reading, choosing: all('complete') });
    assert.deepEqual([result.created, result.completed], [1, 1]);
    const [only, ...more] = await everybody(ask);
    assert.deepEqual([only?.nationality, more.length], ['UA', 0]);
  });

  test('stores formulas, markup, long names and every script as they are', async () => {
    const { ask } = await openTestOffice();
    const names = ['=1+1', '<script>alert(1)</script>', 'x'.repeat(300), 'محمد', '👩‍👩‍👧', '{{count}} $t(a)'];
    const { reading } = await opened(ask, table(...names.map((name) => `;${name};Ida;;;;;;;;;;;;;;;;`)));
    await ask('transfer.take', { reading, choosing: all('new') });
    const stored = (await everybody(ask)).map(({ familyName }) => familyName);
    assert.deepEqual(stored.sort(), [...names].sort());
  });

  test('says how far it is', async () => {
    const { ask, notices } = await openTestOffice();
    const { reading } = await opened(ask, many(60));
    await ask('transfer.check', reading);
    await ask('transfer.take', { reading, choosing: all('skip') });
    const steps = notices.filter((notice) => notice.kind === 'progress' && notice.task === 'transfer.take');
    assert.deepEqual(
      steps.map((step) => step.kind === 'progress' && [step.done, step.total]),
      [0, 25, 50].map((done) => [done, 60]),
    );
  });

  test('ended in the middle leaves nobody, and works the next time', async () => {
    const { ask, office, notices } = await openTestOffice();
    const { reading } = await opened(ask, many(200));
    const taking = office.call('transfer.take', { reading, choosing: all('skip') });
    const isLate = (notice: Notice) =>
      notice.kind === 'progress' && notice.task === 'transfer.take' && notice.done >= 75;
    while (!notices.some(isLate)) await new Promise((resolve) => setImmediate(resolve));
    await ask('transfer.stop', {});
    assert.deepEqual(await taking, { ok: false, error: { code: 'call.cancelled' } });
    assert.deepEqual(await everybody(ask), []);
    assert.deepEqual((await ask('transfer.runs', {})).runs, []);
    assert.equal((await ask('transfer.take', { reading, choosing: all('skip') })).created, 200);
  });

  test('locking in the middle leaves nobody either', async () => {
    const before = await openTestOffice();
    const { reading } = await opened(before.ask, many(200));
    const taking = before.office.call('transfer.take', { reading, choosing: all('skip') });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const { ask } = await before.reopen();
    assert.equal((await taking).ok, false);
    assert.deepEqual(await everybody(ask), []);
  });
});

describe('taking an import back', () => {
  test('takes everybody back, also after a restart', async () => {
    const before = await openTestOffice();
    const { id } = await before.ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
    const { reading } = await opened(before.ask, table(olena, ahmad, 'A-19;Nowak;Anna;;;;;;;;;;;;;;;;'));
    const { runId } = await before.ask('transfer.take', { reading, choosing: all('complete') });
    const { ask } = await before.reopen();
    const [run] = (await ask('transfer.runs', {})).runs;
    assert.deepEqual(
      [run?.id, run?.fileName, run?.by, run?.created, run?.completed, run?.takenBackAt],
      [runId, 'liste.csv', 'Maren Voß', 2, 1, null],
    );
    assert.deepEqual(await ask('transfer.takeBack', { runId }), { takenBack: 3, kept: 0 });
    assert.deepEqual(
      (await everybody(ask)).map(({ id: only, nationality }) => [only, nationality]),
      [[id, null]],
    );
    for (const query of ['A-17', 'haddad', 'nowak']) assert.equal(await found(ask, query), 0, query);
    assert.ok((await ask('transfer.runs', {})).runs[0]?.takenBackAt);
    assert.deepEqual(await ask('transfer.takeBack', { runId }), { takenBack: 0, kept: 0 });
    await assert.rejects(ask('transfer.takeBack', { runId: 'nobody' }), /transfer.unknownRun/);
  });

  test('leaves who was worked on since', async () => {
    const { ask } = await openTestOffice();
    const { reading } = await opened(ask, table(olena, ahmad));
    const { runId } = await ask('transfer.take', { reading, choosing: all('skip') });
    const [haddad] = await everybody(ask);
    await ask('clients.update', { id: haddad?.id ?? '', patch: { phone: '1' } });
    assert.deepEqual(await ask('transfer.takeBack', { runId }), { takenBack: 1, kept: 1 });
    assert.deepEqual(
      (await everybody(ask)).map(({ familyName }) => familyName),
      ['Haddad'],
    );
  });

  test('one person alone is undone and redone on their own page', async () => {
    const { ask } = await openTestOffice();
    const { reading } = await opened(ask, table(olena, ahmad));
    const { runId } = await ask('transfer.take', { reading, choosing: all('skip') });
    const [, kovalenko] = await everybody(ask);
    const clientId = kovalenko?.id ?? '';
    const seen = await ask('clients.get', { id: clientId });
    const undone = await ask('history.undo', { clientId });
    assert.equal(undone.call, 'transfer.take');
    await assert.rejects(ask('clients.get', { id: clientId }), /clients.unknown/);
    await ask('history.redo', { clientId });
    assert.deepEqual(await ask('clients.get', { id: clientId }), seen);
    await ask('history.undo', { clientId });
    assert.deepEqual(await ask('transfer.takeBack', { runId }), { takenBack: 1, kept: 0 });
  });
});
