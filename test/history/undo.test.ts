import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { openTestOffice } from '#test/support/office.ts';
import { act, anyEdit, seen, wholePerson } from './edits.ts';

const create = (ask: Ask, familyName = 'Kovalenko') =>
  ask('clients.create', { familyName, givenNames: 'Olena' });

describe('undo', () => {
  test('takes a change back and brings it again', async () => {
    const { ask } = await openTestOffice();
    const { id } = await create(ask);
    await ask('clients.update', { id, patch: { town: 'Rostock' } });
    const undone = await ask('history.undo', { clientId: id });
    assert.equal(undone.call, 'clients.update');
    assert.deepEqual(undone.fields, ['town']);
    assert.equal((await ask('clients.get', { id })).town, '');
    await ask('history.redo', { clientId: id });
    assert.equal((await ask('clients.get', { id })).town, 'Rostock');
  });

  test('reaches back over a restart', async () => {
    const before = await openTestOffice();
    const { id } = await create(before.ask);
    await before.ask('clients.update', { id, patch: { phone: '0381 1' } });
    const { ask } = await before.reopen();
    await ask('history.undo', { clientId: id });
    assert.equal((await ask('clients.get', { id })).phone, '');
  });

  test('of the first entry takes the person away, and redo brings them back with their name to find', async () => {
    const { ask } = await openTestOffice();
    const { id, number } = await create(ask);
    await ask('history.undo', { clientId: id });
    await assert.rejects(ask('clients.get', { id }), /clients.unknown/);
    assert.equal((await ask('clients.search', { query: 'koval', offset: 0, limit: 5 })).matching, 0);
    const next = await create(ask, 'Haddad');
    assert.notEqual(next.number, number, 'a number is never given twice');
    await ask('history.redo', { clientId: id });
    assert.equal((await ask('clients.search', { query: 'koval', offset: 0, limit: 5 })).matching, 1);
  });

  test('says so when there is nothing, and a new change ends what could be redone', async () => {
    const { ask } = await openTestOffice();
    const { id } = await create(ask);
    await ask('clients.update', { id, patch: { town: 'Rostock' } });
    await ask('history.undo', { clientId: id });
    await ask('clients.update', { id, patch: { town: 'Schwerin' } });
    await assert.rejects(ask('history.redo', { clientId: id }), /history.nothingToRedo/);
    await ask('history.undo', { clientId: id });
    await ask('history.undo', { clientId: id });
    await assert.rejects(ask('history.undo', { clientId: id }), /history.nothingToUndo/);
  });

  test('renews the search terms', async () => {
    const { ask } = await openTestOffice();
    const { id } = await create(ask);
    await ask('clients.update', { id, patch: { familyName: 'Bondar' } });
    const found = async (query: string) =>
      (await ask('clients.search', { query, offset: 0, limit: 5 })).matching;
    assert.deepEqual([await found('bondar'), await found('kovalenko')], [1, 0]);
    await ask('history.undo', { clientId: id });
    assert.deepEqual([await found('bondar'), await found('kovalenko')], [0, 1]);
  });

  test('any sequence of edits undone gives the former state, and redone the later one', async () => {
    const { ask } = await openTestOffice();
    const edit = anyEdit.filter(({ what }) => what !== 'undo' && what !== 'redo');
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const person = await wholePerson(ask);
        const { clientId } = person;
        const newest = async () => (await ask('history.state', { clientId })).undo?.id;
        const entered = await newest();
        const former = await seen(ask, clientId);
        for (const one of edits) await act(ask, person, one);
        const later = await seen(ask, clientId);
        let undone = 0;
        for (; (await newest()) !== entered; undone++) await ask('history.undo', { clientId });
        assert.deepEqual(await seen(ask, clientId), former);
        for (; undone > 0; undone--) await ask('history.redo', { clientId });
        assert.deepEqual(await seen(ask, clientId), later);
      }),
      { numRuns: 15 },
    );
  });
});
