import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';
import { enter, merge, search } from './merging.ts';

describe('what the merged person is', () => {
  test('the filled, the fuller and the newer are proposed; any of them can be turned round', async () => {
    let clock = new Date('2026-01-01T10:00:00Z');
    const { ask } = await openTestOffice(() => clock);
    const later = () => {
      clock = new Date(clock.getTime() + 60_000);
    };
    const keepId = await enter(ask, {
      ...{ familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989', phone: '1', email: 'a@b.de' },
      ...{ street: 'Alte Straße 1', postcode: '18055', town: 'Rostock', nationality: 'UA' },
    });
    later();
    const goneId = await enter(ask, {
      ...{ familyName: 'Коваленко', givenNames: 'Олена', birthDate: '1989-05-14', phone: '2' },
      ...{ street: 'Neue Straße 2', town: 'Schwerin', gender: 'female', nationality: 'UA' },
    });
    later();
    await ask('clients.update', { id: keepId, patch: { phone: '3' } });
    await ask('profile.add', { clientId: goneId, item: { kind: 'family', fields: { children: 2 } } });
    const preview = await ask('clients.mergePreview', { keepId, goneId });
    assert.deepEqual(preview.lines, [
      { line: 'name', better: 'keep', why: 'stays' },
      { line: 'birthDate', better: 'gone', why: 'fuller' },
      { line: 'gender', better: 'gone', why: 'filled' },
      { line: 'nationality', better: 'keep', why: 'same' },
      { line: 'address', better: 'gone', why: 'newer' },
      { line: 'phone', better: 'keep', why: 'newer' },
      { line: 'email', better: 'keep', why: 'filled' },
      { line: 'children', better: 'gone', why: 'filled' },
    ]);
    await ask('clients.merge', { keepId, goneId, version: preview.version, choices: { address: 'keep' } });
    const { id: _, number: __, createdAt: ___, names, ...facts } = await ask('clients.get', { id: keepId });
    assert.deepEqual(
      [
        facts.familyName,
        facts.birthDate,
        facts.gender,
        facts.street,
        facts.postcode,
        facts.phone,
        facts.email,
      ],
      ['Kovalenko', '1989-05-14', 'female', 'Alte Straße 1', '18055', '3', 'a@b.de'],
    );
    assert.deepEqual(
      names.map(({ kind, familyName, givenNames }) => [kind, familyName, givenNames]),
      [['original', 'Коваленко', 'Олена']],
    );
    assert.deepEqual((await ask('profile.get', { clientId: keepId })).family[0]?.children, 2);
    const { files } = await ask('clients.formerNumbers', { id: keepId });
    assert.deepEqual(files[0]?.leftOut.fields, { phone: '2', street: 'Neue Straße 2', town: 'Schwerin' });
    assert.equal(files[0]?.by, 'Maren Voß');
  });

  test('of two incomes the chosen one is the one that is asked for', async () => {
    for (const choice of ['keep', 'gone'] as const) {
      const { ask } = await openTestOffice();
      const keepId = await enter(ask, { familyName: 'A' });
      const goneId = await enter(ask, { familyName: 'A' });
      await ask('funding.setHousehold', { clientId: goneId, patch: { taxableCents: 20_000_00 } });
      await ask('funding.setHousehold', { clientId: keepId, patch: { taxableCents: 10_000_00 } });
      await merge(ask, keepId, goneId, { income: choice });
      const again = await ask('clients.mergePreview', {
        keepId,
        goneId: await enter(ask, { familyName: 'B' }),
      });
      assert.equal(again.keep.fields.taxableCents, choice === 'keep' ? 10_000_00 : 20_000_00);
      const { files } = await ask('clients.formerNumbers', { id: keepId });
      assert.equal(files[0]?.leftOut.fields.taxableCents, choice === 'keep' ? 20_000_00 : 10_000_00);
    }
  });

  test('two families become one, the one that is shown', async () => {
    for (const choice of ['keep', 'gone'] as const) {
      const { ask } = await openTestOffice();
      const keepId = await enter(ask, { familyName: 'A' });
      const goneId = await enter(ask, { familyName: 'A' });
      const family = (clientId: string, children: number) =>
        ask('profile.add', { clientId, item: { kind: 'family', fields: { children } } });
      await family(keepId, 1);
      await family(goneId, 2);
      await merge(ask, keepId, goneId, { children: choice });
      const [shown] = (await ask('profile.get', { clientId: keepId })).family;
      assert.equal(shown?.children, choice === 'keep' ? 1 : 2);
      const { files } = await ask('clients.formerNumbers', { id: keepId });
      assert.deepEqual(files[0]?.leftOut.fields, { children: choice === 'keep' ? 2 : 1 });
    }
  });

  test('the other spelling stays as a further name, once, and forms that are doubled fall together', async () => {
    const { ask } = await openTestOffice();
    const form = { kind: 'original', familyName: 'Коваленко', givenNames: 'Олена' } as const;
    const keepId = await enter(ask, { familyName: 'Kovalenko', givenNames: 'Olena' });
    const goneId = await enter(ask, { familyName: 'Kowalenko', givenNames: 'Olena' });
    for (const clientId of [keepId, goneId]) await ask('clients.addName', { clientId, name: form });
    await merge(ask, keepId, goneId, { name: 'gone' });
    const { familyName, names } = await ask('clients.get', { id: keepId });
    assert.equal(familyName, 'Kowalenko');
    assert.deepEqual(names.map(({ kind, familyName: name }) => [kind, name]).sort(), [
      ['original', 'Коваленко'],
      ['spelling', 'Kovalenko'],
    ]);
    for (const query of ['kovalenko', 'kowalenko', 'коваленко'])
      assert.deepEqual(await search(ask, query), [keepId], query);
  });
});
