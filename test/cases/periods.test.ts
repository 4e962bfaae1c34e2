import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { openTestOffice } from '#test/support/office.ts';

const closing = { on: '2026-11-02', reason: 'work', exitStatus: 'insured' } as const;

async function someone(ask: Ask): Promise<string> {
  return (await ask('clients.create', { familyName: 'Haddad' })).id;
}
const statusOf = async (ask: Ask, clientId: string) =>
  must((await ask('cases.get', { clientId })).periods[0], 'has a case').status;
const listed = async (ask: Ask) =>
  (await ask('clients.search', { query: 'haddad', offset: 0, limit: 1 })).rows[0]?.status;
const talk = (on: string, consultation: 'firstConsultation' | 'followUp' | 'aftercare') =>
  ({ on, kind: 'inPerson', consultation, minutes: 30, note: '' }) as const;

describe('the status of a case', () => {
  test('follows the facts, on the page and in the list, and undo takes it back', async () => {
    const { ask } = await openTestOffice();
    const clientId = await someone(ask);
    assert.equal(await statusOf(ask, clientId), 'requested');
    await ask('cases.addContact', { clientId, fields: talk('2026-10-01', 'firstConsultation') });
    assert.equal(await statusOf(ask, clientId), 'admitted');
    const { id } = await ask('cases.addContact', { clientId, fields: talk('2026-10-08', 'followUp') });
    assert.deepEqual([await statusOf(ask, clientId), await listed(ask)], ['clarifying', 'clarifying']);
    await ask('cases.removeContact', { id });
    assert.equal(await listed(ask), 'admitted');
    await ask('history.undo', { clientId });
    assert.equal(await listed(ask), 'clarifying');
    await ask('history.redo', { clientId });
    assert.equal(await listed(ask), 'admitted');
  });

  test('the kind of case is one of its period, found in the list, told by the file and its report', async () => {
    const { ask } = await openTestOffice();
    const clientId = await someone(ask);
    await ask('clients.create', { familyName: 'Haddad', givenNames: 'Zweite' });
    const found = async (query: string, caseType: 'process' | 'single') =>
      (await ask('clients.search', { query, caseType, offset: 0, limit: 9 })).rows.map(({ id }) => id);
    const chosen = async () => (await ask('cases.get', { clientId })).periods[0]?.caseType;
    assert.equal(await chosen(), null);
    await ask('cases.setType', { clientId, caseType: 'process' });
    assert.deepEqual([await chosen(), await found('', 'process')], ['process', [clientId]]);
    assert.deepEqual([await found('hadd', 'process'), await found('hadd', 'single')], [[clientId], []]);
    assert.deepEqual(await found('niemand', 'process'), []);
    const { total, matching } = await ask('clients.search', {
      ...{ query: '', caseType: 'process', offset: 5, limit: 9 },
    });
    assert.deepEqual([total, matching], [2, 1]);
    await ask('cases.close', { clientId, closing });
    const { id: caseId } = must((await ask('cases.get', { clientId })).periods[0], 'a period');
    const { id } = await ask('cases.writeReport', { clientId, caseId, body: '' });
    assert.match(letterText((await ask('letters.get', { id })).letter), /Prozessbegleitung/);
    await ask('cases.reopen', { clientId });
    assert.deepEqual([await chosen(), await found('', 'process')], [null, []], 'a new period is asked anew');
    for (const _ of ['reopened', 'report', 'closed', 'chosen']) await ask('history.undo', { clientId });
    assert.equal(await chosen(), null);
    await ask('history.redo', { clientId });
    assert.equal(await chosen(), 'process');
  });

  test('is set by hand only along its moves', async () => {
    const { ask } = await openTestOffice();
    const clientId = await someone(ask);
    await assert.rejects(ask('cases.setStatus', { clientId, status: 'resting' }), /cases.cannotMove/);
    await ask('cases.setStatus', { clientId, status: 'accompanied' });
    await ask('cases.setStatus', { clientId, status: 'resting' });
    assert.deepEqual([await statusOf(ask, clientId), await listed(ask)], ['resting', 'resting']);
    await ask('cases.setStatus', { clientId, status: null });
    assert.equal(await statusOf(ask, clientId), 'requested');
    await ask('history.undo', { clientId });
    assert.equal(await statusOf(ask, clientId), 'resting');
  });

  test('closing, its correction, what came later, and a new period', async () => {
    let now = new Date('2026-11-02T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const clientId = await someone(ask);
    await assert.rejects(ask('cases.reopen', { clientId }), /cases.cannotMove/);
    await assert.rejects(
      ask('cases.close', { clientId, closing: { ...closing, on: '2026-11-03' } }),
      /closing.on: cases.inFuture/,
    );
    await ask('cases.close', { clientId, closing });
    await ask('cases.close', { clientId, closing: { ...closing, reason: 'movedAway' } });
    const { periods } = await ask('cases.get', { clientId });
    assert.deepEqual(periods[0]?.closing, { ...closing, reason: 'movedAway' });
    await assert.rejects(ask('cases.setStatus', { clientId, status: 'accompanied' }), /cases.cannotMove/);

    now = new Date('2027-05-03T10:00:00Z');
    await ask('cases.noteOutcome', { clientId, outcome: { on: '2027-05-03', status: 'insured' } });
    assert.equal(await statusOf(ask, clientId), 'followedUp');
    now = new Date('2027-06-01T10:00:00Z');
    await ask('cases.reopen', { clientId });
    const after = (await ask('cases.get', { clientId })).periods;
    assert.deepEqual(
      after.map(({ openedOn, status }) => [openedOn, status]),
      [
        ['2027-06-01', 'accompanied'],
        ['2026-11-02', 'followedUp'],
      ],
    );
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
    assert.deepEqual(
      entries.map(({ kind, on, facts }) => [kind, on, facts.again ?? facts.reason ?? facts.status]),
      [
        ['caseOpened', '2027-06-01', 1],
        ['caseFollowedUp', '2027-05-03', 'insured'],
        ['caseClosed', '2026-11-02', 'movedAway'],
        ['caseOpened', '2026-11-02', 0],
      ],
    );
    await ask('history.undo', { clientId });
    assert.equal(await statusOf(ask, clientId), 'followedUp');
    assert.equal(await listed(ask), 'followedUp');
  });

  test('a talk of aftercare is the follow-up of a closed case', async () => {
    let now = new Date('2026-11-02T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const clientId = await someone(ask);
    await ask('cases.close', { clientId, closing });
    now = new Date('2027-05-03T10:00:00Z');
    await ask('cases.addContact', { clientId, fields: talk('2027-05-03', 'aftercare') });
    assert.deepEqual([await statusOf(ask, clientId), await listed(ask)], ['followedUp', 'followedUp']);
    // What became of the person is written down all the same, and corrected.
    for (const status of ['insured', 'unemployed'] as const) {
      await ask('cases.noteOutcome', { clientId, outcome: { on: '2027-05-03', status } });
      const [period] = (await ask('cases.get', { clientId })).periods;
      assert.deepEqual(period?.outcome, { on: '2027-05-03', status });
    }
  });

  test('a day nobody can mean is refused at its field', async () => {
    const { ask } = await openTestOffice();
    const clientId = await someone(ask);
    await assert.rejects(
      ask('cases.close', { clientId, closing: { ...closing, on: '2026-11-01' } }),
      /closing.on: cases.beforeOpening/,
    );
    await assert.rejects(
      ask('cases.addContact', { clientId, fields: talk('1950-11-01', 'followUp') }),
      /fields.on: cases.longAgo/,
    );
    const appointment = { on: '1999-12-31', at: '14:00', minutes: 60, place: '' };
    await assert.rejects(
      ask('cases.addAppointment', { clientId, fields: appointment }),
      /fields.on: cases.longAgo/,
    );
  });

  test('work on the file is no silence', async () => {
    let now = new Date('2026-01-05T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const clientId = await someone(ask);
    const silent = async () =>
      (await ask('cases.get', { clientId })).proposals.some(({ kind }) => kind === 'silent');
    now = new Date('2026-11-02T10:00:00Z');
    assert.equal(await silent(), true);
    const given = { source: 'said', language: 'de', interpreter: '' } as const;
    await ask('intake.answer', { clientId, question: 'need.ownWords', item: null, value: 'Arbeit', given });
    assert.equal(await silent(), false);
    assert.equal(await statusOf(ask, clientId), 'requested');
  });

  test('taking the person back takes the derived status away', async () => {
    const { ask } = await openTestOffice();
    const clientId = await someone(ask);
    await ask('history.undo', { clientId });
    await assert.rejects(ask('cases.get', { clientId }), /clients.unknown/);
    await ask('history.redo', { clientId });
    assert.equal(await listed(ask), 'requested');
  });
});
