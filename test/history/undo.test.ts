import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';

const create = (ask: Ask, familyName = 'Kovalenko') =>
  ask('clients.create', { familyName, givenNames: 'Olena' });

/** Everything a window can see of a person. */
const seen = async (ask: Ask, clientId: string) => ({
  client: await ask('clients.get', { id: clientId }),
  profile: await ask('profile.get', { clientId }),
  timeline: await ask('cases.timeline', { clientId, before: null, limit: 200 }),
});

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
    const step = fc.oneof(
      fc.record({ do: fc.constant('town' as const), text: fc.string({ maxLength: 12 }) }),
      fc.record({ do: fc.constant('contact' as const), text: fc.string({ maxLength: 12 }) }),
      fc.record({ do: fc.constant('qualification' as const), text: fc.string({ maxLength: 12 }) }),
      fc.record({ do: fc.constant('editQualification' as const), text: fc.string({ maxLength: 12 }) }),
      fc.record({ do: fc.constant('dropQualification' as const), text: fc.constant('') }),
      fc.record({ do: fc.constant('name' as const), text: fc.string({ maxLength: 12 }) }),
    );
    const act = async (clientId: string, { do: what, text }: { do: string; text: string }) => {
      const { qualification } = await ask('profile.get', { clientId });
      const first = qualification[0]?.id;
      if (what === 'town') await ask('clients.update', { id: clientId, patch: { town: text } });
      if (what === 'name') {
        await ask('clients.addName', {
          clientId,
          name: { kind: 'original', familyName: text, givenNames: '' },
        });
      }
      if (what === 'contact') {
        const fields = {
          on: '2026-10-01',
          kind: 'phone',
          consultation: 'followUp',
          minutes: null,
          note: text,
        } as const;
        await ask('cases.addContact', { clientId, fields });
      }
      if (what === 'qualification') {
        await ask('profile.add', {
          clientId,
          item: { kind: 'qualification', fields: { titleGerman: text, completed: true } },
        });
      }
      if (what === 'editQualification' && first) {
        await ask('profile.update', {
          id: first,
          item: { kind: 'qualification', fields: { titleOriginal: text } },
        });
      }
      if (what === 'dropQualification' && first)
        await ask('profile.remove', { id: first, kind: 'qualification' });
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { id } = await create(ask);
        const former = await seen(ask, id);
        for (const one of steps) await act(id, one);
        const later = await seen(ask, id);
        let undone = 0;
        for (;;) {
          const { undo } = await ask('history.state', { clientId: id });
          if (must(undo, 'the creation is always there').call === 'clients.create') break;
          await ask('history.undo', { clientId: id });
          undone++;
        }
        assert.deepEqual(await seen(ask, id), former);
        for (; undone > 0; undone--) await ask('history.redo', { clientId: id });
        assert.deepEqual(await seen(ask, id), later);
      }),
      { numRuns: 40 },
    );
  });
});
