import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ClientName } from '#shared/clients/client.ts';
import { openTestOffice } from '#test/support/office.ts';
import { enter, merge } from './duplicates/merging.ts';

const own = { kind: 'original', familyName: 'Шевченко', givenNames: 'Олександр' } as const;
const paper = { kind: 'certificate', familyName: 'Shevchenko', givenNames: 'Oleksandr' } as const;

async function withNames(
  ask: Awaited<ReturnType<typeof openTestOffice>>['ask'],
  familyName = 'Schewtschenko',
) {
  const clientId = await enter(ask, { familyName, givenNames: 'Alexander' });
  const { id: originalId } = await ask('clients.addName', { clientId, name: own });
  const { id: romanisedId } = await ask('clients.addName', {
    clientId,
    name: { ...paper, romanises: originalId },
  });
  const names = async () => (await ask('clients.get', { id: clientId })).names;
  return { clientId, originalId, romanisedId, names };
}

const links = (names: readonly ClientName[]) =>
  names.map(({ kind, romanises }) => [kind, romanises] as const).toSorted();

describe('romanisations', () => {
  test('the original goes and its romanisation stays; the undo brings both back', async () => {
    const { ask } = await openTestOffice();
    const { clientId, originalId, names } = await withNames(ask);
    const before = await names();
    await ask('clients.removeName', { id: originalId });
    assert.deepEqual(links(await names()), [['certificate', null]]);
    await ask('history.undo', { clientId });
    assert.deepEqual(await names(), before);
  });

  test('only a name of the same person can be romanised, and none by itself', async () => {
    const { ask } = await openTestOffice();
    const a = await withNames(ask);
    const b = await withNames(ask, 'Haddad');
    for (const romanises of [b.originalId, a.romanisedId])
      await assert.rejects(
        ask('clients.updateName', { id: a.romanisedId, patch: { romanises } }),
        /clients.unknown/,
      );
    await assert.rejects(
      ask('clients.addName', { clientId: a.clientId, name: { ...paper, romanises: b.originalId } }),
      /clients.unknown/,
    );
    assert.deepEqual(links(await a.names()), [
      ['certificate', a.originalId],
      ['original', null],
    ]);
  });

  test('where two files become one, a romanisation keeps its original though the file’s own copy falls away', async () => {
    const { ask } = await openTestOffice();
    const a = await withNames(ask);
    const goneId = await enter(ask, { familyName: 'Schewtschenko', givenNames: 'Alexander' });
    const { id: doubled } = await ask('clients.addName', { clientId: goneId, name: own });
    const translation = { ...paper, kind: 'translation' as const, romanises: doubled };
    await ask('clients.addName', { clientId: goneId, name: translation });
    await merge(ask, a.clientId, goneId);
    assert.deepEqual(links(await a.names()), [
      ['certificate', a.originalId],
      ['original', null],
      ['translation', a.originalId],
    ]);
  });
});
