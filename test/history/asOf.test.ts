import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { openTestOffice } from '#test/support/office.ts';
import { act, anyEdit, seen, wholePerson } from './edits.ts';

/** An office whose clock is set by hand. */
async function atDesk() {
  // After everything the people of the demo tell of; 2037 has the weekdays of 2026.
  let now = '2037-03-02T09:00:00.000Z';
  const office = await openTestOffice(() => new Date(now));
  return {
    ...office,
    at: (instant: string): void => {
      now = instant;
    },
  };
}

const fileOn = async (ask: Ask, clientId: string, day: string) =>
  (await ask('history.asOf', { clientId, day })).file;

describe('the file as it stood on a day', () => {
  test('is what was recorded then, for any edits on any days, undone ones and redone ones', async () => {
    const { ask, at } = await atDesk();
    const anyDays = fc.array(
      fc.record({ pause: fc.integer({ min: 1, max: 40 }), edits: fc.array(anyEdit, { maxLength: 5 }) }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(anyDays, async (days) => {
        let day = '2037-03-02';
        at(`${day}T09:00:00.000Z`);
        const person = await wholePerson(ask);
        const recorded = new Map([[day, await seen(ask, person.clientId)]]);
        for (const { pause, edits } of days) {
          // A day on which nothing happened shows what the last one left.
          const still = addDays(day, 1);
          if (pause > 1) {
            at(`${still}T20:00:00.000Z`);
            recorded.set(still, await seen(ask, person.clientId));
          }
          day = addDays(day, pause);
          for (const [nth, edit] of edits.entries()) {
            at(`${day}T08:00:${String(nth).padStart(2, '0')}.000Z`);
            await act(ask, person, edit);
          }
          at(`${day}T21:30:00.000Z`);
          recorded.set(day, await seen(ask, person.clientId));
        }
        at(`${addDays(day, 3)}T09:00:00.000Z`);
        for (const [then, expected] of recorded)
          assert.deepEqual(await fileOn(ask, person.clientId, then), expected, then);
      }),
      { numRuns: 10 },
    );
  });

  test('ends at midnight in Germany, and before the person came there was nothing', async () => {
    const { ask, at } = await atDesk();
    at('2037-03-28T22:59:59.999Z');
    const { id } = await ask('clients.create', { familyName: 'Haddad', town: 'Laage' });
    at('2037-03-28T23:00:00.000Z');
    await ask('clients.update', { id, patch: { town: 'Bützow' } });
    // The clocks are put forward in the night to the 29th: that day ends an hour earlier.
    at('2037-03-29T22:00:00.000Z');
    await ask('clients.update', { id, patch: { town: 'Güstrow' } });
    const town = async (day: string) => (await fileOn(ask, id, day))?.client.town;
    assert.deepEqual(
      [await fileOn(ask, id, '2037-03-27'), await town('2037-03-28'), await town('2037-03-29')],
      [null, 'Laage', 'Bützow'],
    );
    assert.equal(await town('2037-03-30'), 'Güstrow');
  });

  test('names the days on which something changed, and what was changed since, newest first', async () => {
    const { ask, at } = await atDesk();
    const { id } = await ask('clients.create', { familyName: 'Haddad' });
    at('2037-03-31T09:00:00.000Z');
    await ask('clients.update', { id, patch: { town: 'Laage' } });
    at('2037-04-02T09:00:00.000Z');
    await ask('clients.update', { id, patch: { phone: '038459 1' } });
    await ask('history.undo', { clientId: id });
    const { days, since } = await ask('history.asOf', { clientId: id, day: '2037-03-31' });
    assert.deepEqual(days, ['2037-03-02', '2037-03-31', '2037-04-02']);
    assert.equal(since.total, 2);
    assert.deepEqual(
      since.entries.map(({ kind, call, fields, by }) => [kind, call, fields, by]),
      [
        ['undo', 'clients.update', ['phone'], 'Maren Voß'],
        ['change', 'clients.update', ['phone'], 'Maren Voß'],
      ],
    );
    assert.deepEqual((await ask('history.asOf', { clientId: id, day: '2037-04-02' })).since, {
      total: 0,
      entries: [],
    });
    await assert.rejects(ask('history.asOf', { clientId: 'nobody', day: '2037-04-02' }), /clients.unknown/);
    await assert.rejects(ask('history.asOf', { clientId: id, day: '2037-02-30' }), /day: input.invalid/);
  });

  test('a clock that was set back tears nothing apart', async () => {
    const { ask, at } = await atDesk();
    at('2037-03-10T09:00:00.000Z');
    const { id } = await ask('clients.create', { familyName: 'Haddad' });
    await ask('clients.update', { id, patch: { town: 'Laage' } });
    at('2037-03-05T09:00:00.000Z');
    await ask('clients.update', { id, patch: { town: 'Bützow' } });
    assert.equal((await fileOn(ask, id, '2037-03-05'))?.client.town, 'Bützow');
    assert.equal((await fileOn(ask, id, '2037-03-10'))?.client.town, 'Bützow');
    assert.equal(await fileOn(ask, id, '2037-03-04'), null);
  });

  test('changes nothing in the file', async () => {
    const { ask, at } = await atDesk();
    const person = await wholePerson(ask);
    at('2037-03-09T09:00:00.000Z');
    await ask('clients.update', { id: person.clientId, patch: { town: 'Laage' } });
    const before = await seen(ask, person.clientId);
    await ask('history.asOf', { clientId: person.clientId, day: '2037-03-02' });
    assert.deepEqual(await seen(ask, person.clientId), before);
    assert.equal((await ask('history.state', { clientId: person.clientId })).undo?.call, 'clients.update');
  });
});
