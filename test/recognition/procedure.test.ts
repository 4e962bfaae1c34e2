import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import type { EventFields } from '#shared/recognition/procedureEvent.ts';
import { filterOf } from '#shared/recognition/procedureFilter.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice } from '#test/support/office.ts';
import { economist, electrician, enter, nurse, procedureOf } from './enter.ts';

describe('a procedure', () => {
  test('says who is silent since when', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(electrician, 'the electrician'));
    assert.equal((await procedureOf(ask, applicationId)).clock.state, 'gathering');
    await enter(ask, applicationId, 'applied', '2026-09-22');
    const { clock, authority } = await procedureOf(ask, applicationId);
    assert.equal(authority, 'HWK-SN');
    assert.equal(clock.lastWordOn, '2026-09-22', '41 days ago');
    assert.deepEqual(
      [clock.next?.kind, clock.next?.end, clock.next?.daysOver, clock.next?.rule?.citation],
      ['receipt', '2026-10-22', 11, '§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG'],
    );
  });

  test('is changed, removed and brought back, and stands in the timeline', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, must(electrician, 'the electrician'));
    const { id } = await enter(ask, applicationId, 'applied', '2026-09-22');
    await ask('recognition.updateEvent', { id, patch: { on: '2026-10-05', reference: 'II/3-114' } });
    const changed = (await procedureOf(ask, applicationId)).events[0];
    assert.deepEqual([changed?.on, changed?.reference], ['2026-10-05', 'II/3-114']);
    const lines = async () =>
      (await ask('cases.timeline', { clientId, before: null, limit: 50 })).entries
        .filter(({ kind }) => kind === 'procedure')
        .map(({ on, facts }) => [on, facts.kind, facts.application]);
    assert.deepEqual(await lines(), [['2026-10-05', 'applied', applicationId]]);
    await ask('recognition.removeEvent', { id });
    assert.deepEqual([await lines(), (await procedureOf(ask, applicationId)).events], [[], []]);
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    assert.equal((await procedureOf(ask, applicationId)).events[0]?.on, '2026-09-22');
  });

  test('stays with the authority it was applied for, wherever the person moves', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, must(electrician, 'the electrician'));
    const { id } = await enter(ask, applicationId, 'applied', '2026-09-22');
    await ask('clients.update', { id: clientId, patch: { municipality: '13072006', town: 'Bad Doberan' } });
    const moved = await ask('recognition.get', { id: applicationId });
    assert.deepEqual([moved.way?.authority, moved.procedure.authority], ['HWK-SN', 'HWK-SN']);
    await ask('recognition.updateEvent', { id, patch: { note: 'Umzug gemeldet' } });
    assert.equal((await procedureOf(ask, applicationId)).authority, 'HWK-SN');
    await ask('recognition.updateEvent', { id, patch: { kind: 'complete' } });
    assert.equal((await ask('recognition.get', { id: applicationId })).way?.authority, 'HWK-OMV');
  });

  test('keeps what the notice says, and counts the appeal from its arrival', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(nurse, 'the nurse'));
    await enter(ask, applicationId, 'applied', '2026-03-02');
    await enter(ask, applicationId, 'complete', '2026-03-02');
    const notice = {
      receivedOn: '2026-10-16',
      result: 'compensation',
      periodCount: 1,
      existing: 'Chirurgische Pflege',
      differences: 'Langzeitpflege, Palliativpflege',
      conditions: '',
      measures: ['knowledgeExam', 'adaptationPeriod'],
    } satisfies Partial<EventFields>;
    await enter(ask, applicationId, 'decided', '2026-10-12', notice);
    const { events, clock } = await procedureOf(ask, applicationId);
    const { receivedOn, result, differences, measures } = must(events.at(-1), 'the notice');
    assert.deepEqual(
      { receivedOn, result, differences, measures },
      {
        ...{ receivedOn: notice.receivedOn, result: notice.result },
        ...{ differences: notice.differences, measures: notice.measures },
      },
    );
    assert.equal(clock.result, 'compensation');
    assert.deepEqual(
      clock.deadlines.map(({ kind, end, state, daysOver }) => [kind, end, state, daysOver]),
      [
        ['decision', '2026-07-02', 'met', 102],
        ['appeal', '2026-11-16', 'running', null],
      ],
    );
    await enter(ask, applicationId, 'measureChosen', '2026-10-20', { measure: 'knowledgeExam' });
    const chosen = (await procedureOf(ask, applicationId)).clock;
    assert.equal(chosen.state, 'compensation');
    assert.equal(chosen.deadlines.find(({ kind }) => kind === 'examination')?.end, '2027-04-12');
  });

  test('goes with its application and comes back with it', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, must(economist, 'the economist'));
    await enter(ask, applicationId, 'applied', '2026-09-22');
    const before = await ask('recognition.get', { id: applicationId });
    await ask('recognition.remove', { id: applicationId });
    assert.deepEqual((await ask('recognition.procedures', {})).rows, []);
    await ask('history.undo', { clientId });
    assert.deepEqual(await ask('recognition.get', { id: applicationId }), before);
  });

  test('refuses what is not there and what is no day', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(economist, 'the economist'));
    await assert.rejects(enter(ask, 'nobody', 'applied', '2026-09-22'), /recognition.unknownApplication/);
    await assert.rejects(enter(ask, applicationId, 'applied', '2026-02-29'), /fields.on: input.invalid/);
    await assert.rejects(ask('recognition.updateEvent', { id: 'x', patch: {} }), /recognition.unknownEvent/);
    await assert.rejects(ask('recognition.removeEvent', { id: 'x' }), /recognition.unknownEvent/);
  });
});

test('the list: overdue first, the longest first; what is closed or not applied for is left out', async () => {
  const { ask } = await openTestOffice();
  const made = [];
  for (const person of demoPeople) made.push(await enterPerson(ask, person));
  const [first, second, third] = made.map(({ applicationId }) => applicationId);
  assert.ok(first && second && third);
  assert.deepEqual((await ask('recognition.procedures', {})).rows, []);
  await enter(ask, first, 'applied', '2026-05-04');
  await enter(ask, first, 'complete', '2026-05-04');
  await enter(ask, second, 'applied', '2026-06-01');
  await enter(ask, third, 'applied', '2026-10-01');
  const { rows } = await ask('recognition.procedures', {});
  assert.deepEqual(
    rows.map((row) => [row.familyName, filterOf(row), row.deadline?.daysOver ?? null, row.authority]),
    [
      ['Haddad', 'overdue', 124, 'HWK-SN'],
      ['Kovalenko', 'overdue', 59, 'LPH'],
      ['Nazari', 'none', null, 'ZAB'],
    ],
  );
  for (const row of rows) {
    const { clock } = await procedureOf(ask, row.id);
    assert.deepEqual([row.state, row.deadline?.end], [clock.state, clock.next?.end], 'as on its own page');
  }
  await enter(ask, second, 'closed', '2026-10-30', { result: 'discontinued' });
  assert.deepEqual(
    (await ask('recognition.procedures', {})).rows.map(({ familyName }) => familyName),
    ['Kovalenko', 'Nazari'],
  );
});

test('applied for again it is in the list again, with the authority of today, and is asked by its own days', async () => {
  const { ask } = await openTestOffice();
  const { clientId, applicationId } = await enterPerson(ask, must(electrician, 'the electrician'));
  await enter(ask, applicationId, 'applied', '2025-09-22', { reference: 'II/3-1' });
  await enter(ask, applicationId, 'decided', '2025-12-01', { result: 'partial' });
  await enter(ask, applicationId, 'measureEnded', '2026-08-20', { measureResult: 'passed' });
  await enter(ask, applicationId, 'closed', '2026-09-01', { result: 'partial' });
  const list = async () =>
    (await ask('recognition.procedures', {})).rows.map((row) => [row.state, row.authority]);
  assert.deepEqual(await list(), []);
  await ask('clients.update', { id: clientId, patch: { municipality: '13072006', town: 'Bad Doberan' } });
  await enter(ask, applicationId, 'appliedAgain', '2026-09-02');
  assert.deepEqual(await list(), [['applied', 'HWK-OMV']]);
  const { events, clock } = await procedureOf(ask, applicationId);
  assert.equal(events.find(({ kind }) => kind === 'measureEnded')?.measureResult, 'passed');
  assert.deepEqual([clock.next?.kind, clock.next?.end], ['receipt', '2026-10-02']);
  const { id } = await ask('letters.write', { applicationId, kind: 'reminder' });
  const { letter } = await ask('letters.get', { id });
  assert.ok(letter.kind === 'letter');
  const text = allText(letter);
  assert.ok(text.includes('Der Antrag wurde am 2. September 2026 gestellt.') && !text.includes('II/3-1'));
});
