import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { openTestOffice } from '#test/support/office.ts';
import { enter, merge, timeline } from './merging.ts';

describe('two open cases', () => {
  const days = (...list: string[]) => {
    let at = 0;
    return { now: () => new Date(`${list[at] ?? list.at(-1)}T10:00:00Z`), next: () => void at++ };
  };
  const contact = (
    ask: Ask,
    clientId: string,
    on: string,
    consultation: 'firstConsultation' | 'assessment',
  ) =>
    ask('cases.addContact', {
      clientId,
      fields: { on, kind: 'inPerson', consultation, minutes: null, note: '' },
    });

  test('the one opened first goes on, the later one is closed as entered twice and holds nothing', async () => {
    const day = days('2026-03-01', '2026-06-01', '2026-11-02');
    const { ask } = await openTestOffice(day.now);
    const early = await enter(ask, { familyName: 'Kovalenko' });
    day.next();
    const late = await enter(ask, { familyName: 'Kowalenko' });
    await contact(ask, late, '2026-06-01', 'assessment');
    day.next();
    const preview = await ask('clients.mergePreview', { keepId: late, goneId: early });
    assert.deepEqual(preview.cases, {
      staysSince: '2026-03-01',
      ending: [{ of: 'keep', openedOn: '2026-06-01', how: 'close' }],
    });
    await merge(ask, late, early);
    const { periods } = await ask('cases.get', { clientId: late });
    assert.deepEqual(
      periods.map(({ openedOn, status, closing }) => [openedOn, status, closing?.reason, closing?.on]),
      [
        ['2026-03-01', 'clarifying', undefined, undefined],
        ['2026-06-01', 'closed', 'duplicate', '2026-11-02'],
      ],
    );
    const [row] = (await ask('clients.search', { query: '', offset: 0, limit: 5 })).rows;
    assert.equal(row?.status, 'clarifying', 'the list says it, too');
    const opened = (await timeline(ask, late)).filter(({ kind }) => kind === 'caseOpened');
    assert.deepEqual(
      opened.map(({ facts }) => facts.again),
      [0, 0],
    );
    await ask('cases.setStatus', { clientId: late, status: 'resting' });
    assert.equal((await ask('cases.get', { clientId: late })).periods[0]?.status, 'resting');
  });

  test('one begun today with nothing in it is dropped', async () => {
    const { ask } = await openTestOffice();
    const keepId = await enter(ask, { familyName: 'Kovalenko' });
    const goneId = await enter(ask, { familyName: 'Kowalenko', phone: '1' });
    const preview = await merge(ask, keepId, goneId);
    assert.deepEqual(preview.cases.ending, [{ of: 'gone', openedOn: '2026-11-02', how: 'drop' }]);
    assert.equal((await ask('cases.get', { clientId: keepId })).periods.length, 1);
    await ask('history.undo', { clientId: keepId });
    assert.equal((await ask('cases.get', { clientId: goneId })).periods.length, 1);
  });

  test('also beside a closed one: entering somebody anew does not open their case again', async () => {
    const day = days('2026-03-01', '2026-11-02');
    const { ask } = await openTestOffice(day.now);
    const closed = await enter(ask, { familyName: 'Kovalenko' });
    const closing = { on: '2026-03-01', reason: 'work', exitStatus: null } as const;
    await ask('cases.close', { clientId: closed, closing });
    day.next();
    const fresh = await enter(ask, { familyName: 'Kowalenko' });
    const preview = await merge(ask, closed, fresh);
    assert.deepEqual(preview.cases, {
      staysSince: null,
      ending: [{ of: 'gone', openedOn: '2026-11-02', how: 'drop' }],
    });
    const { periods } = await ask('cases.get', { clientId: closed });
    assert.deepEqual(
      periods.map(({ status }) => status),
      ['closed'],
    );
  });

  test('of an open and a closed one the open one goes on, whichever began later', async () => {
    const day = days('2026-03-01', '2026-06-01', '2026-07-01', '2026-11-02');
    const { ask } = await openTestOffice(day.now);
    const open = await enter(ask, { familyName: 'Kovalenko' });
    day.next();
    const closed = await enter(ask, { familyName: 'Kowalenko' });
    await contact(ask, closed, '2026-06-01', 'firstConsultation');
    day.next();
    const closing = { on: '2026-07-01', reason: 'movedAway', exitStatus: null } as const;
    await ask('cases.close', { clientId: closed, closing });
    day.next();
    await contact(ask, open, '2026-08-01', 'assessment');
    const preview = await merge(ask, open, closed);
    assert.deepEqual(preview.cases, { staysSince: '2026-03-01', ending: [] });
    const { periods } = await ask('cases.get', { clientId: open });
    assert.deepEqual(
      periods.map(({ openedOn, status }) => [openedOn, status]),
      [
        ['2026-03-01', 'clarifying'],
        ['2026-06-01', 'closed'],
      ],
    );
  });
});
