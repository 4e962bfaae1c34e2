import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { likeness, prepare } from '#shared/clients/duplicates/likeness.ts';
import type { Input } from '#shared/contract/index.ts';
import { openTestOffice } from '#test/support/office.ts';
import { openTestFile } from '#test/support/openFile.ts';
import { anyone } from './someone.ts';

type Facts = Input<'clients.create'>;

const enter = async (ask: Ask, facts: Facts): Promise<string> => (await ask('clients.create', facts)).id;
const compareAll = async (ask: Ask): Promise<void> => {
  while ((await ask('clients.comparePeople', {})).due > 0);
};
const pairs = (ask: Ask, checked = false) => ask('clients.pairs', { checked, offset: 0, limit: 100 });

const olena = { familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14', postcode: '18107' };

describe('people who may be there already', () => {
  test('are found in another script, with the reasons and what tells them apart', async () => {
    const { ask } = await openTestOffice();
    const id = await enter(ask, { ...olena, town: 'Rostock', phone: '0381 1' });
    await enter(ask, { familyName: 'Kovalenko', givenNames: 'Iryna', birthDate: '1989-05-14' });
    const { total, more, rows } = await ask('clients.likely', {
      ...{ familyName: 'Коваленко', givenNames: 'Олена', birthDate: '1989-05-14', postcode: '18107' },
    });
    assert.deepEqual([total, more, rows.length], [1, false, 1]);
    const [row] = rows;
    assert.deepEqual(
      [row?.id, row?.band, row?.town, row?.phone, row?.number],
      [id, 'likely', 'Rostock', '0381 1', '2026-0001'],
    );
    assert.deepEqual(row?.reasons, [
      { code: 'nameScript', own: 'Коваленко, Олена', other: 'Kovalenko, Olena' },
      { code: 'birthSame', own: '1989-05-14', other: '' },
      { code: 'postcode', own: '18107', other: '' },
    ]);
  });

  test('are found under their further names, follow every change, and come back with an undo', async () => {
    const { ask } = await openTestOffice();
    const id = await enter(ask, { familyName: 'Petrenko', givenNames: 'Olena' });
    const found = async (familyName: string) =>
      (await ask('clients.likely', { familyName, givenNames: 'Olena' })).rows.map((row) => row.id);
    assert.deepEqual(await found('Kowalenko'), []);
    await ask('clients.addName', {
      clientId: id,
      name: { kind: 'birth', familyName: 'Kovalenko', givenNames: 'Olena' },
    });
    assert.deepEqual(await found('Kowalenko'), [id]);
    await ask('clients.update', { id, patch: { familyName: 'Bondar' } });
    assert.deepEqual(await found('Petrenko'), []);
    await ask('history.undo', { clientId: id });
    assert.deepEqual(await found('Petrenko'), [id]);
    await ask('history.undo', { clientId: id });
    assert.deepEqual(await found('Kowalenko'), []);
    await ask('history.undo', { clientId: id });
    assert.deepEqual(await found('Petrenko'), [], 'never entered');
  });

  test('the likeliest stands first, and not oneself', async () => {
    const { ask } = await openTestOffice();
    const vague = await enter(ask, { familyName: 'Kovalenko', givenNames: 'Elena' });
    const sure = await enter(ask, olena);
    const own = await enter(ask, olena);
    const { total, rows } = await ask('clients.likely', { ...olena, exceptId: own, limit: 1 });
    assert.deepEqual([total, rows.map(({ id }) => id)], [2, [sure]]);
    const all = await ask('clients.likely', { ...olena, exceptId: own });
    assert.deepEqual(
      all.rows.map(({ id }) => id),
      [sure, vague],
    );
  });

  test('while a name is typed, whoever begins so is shown, unless they were born on another day', async () => {
    const { ask } = await openTestOffice();
    const id = await enter(ask, olena);
    const own = await enter(ask, { familyName: 'Kova' });
    const begins = async (more: Partial<Input<'clients.likely'>> = {}) => {
      const person = { familyName: 'Kova', givenNames: 'O', exceptId: own, typing: true, ...more };
      return (await ask('clients.likely', person)).rows.map((row) => [row.id, row.reasons[0]?.code]);
    };
    assert.deepEqual(await begins(), [[id, 'nameBegins']]);
    assert.deepEqual(await begins({ familyName: 'Кова', givenNames: '' }), [[id, 'nameBegins']]);
    assert.deepEqual(await begins({ typing: false }), []);
    assert.deepEqual(await begins({ birthDate: '1977-01-02' }), []);
    assert.deepEqual(await begins({ familyName: 'K', givenNames: '' }), []);
    assert.deepEqual(await begins({ familyName: 'Kowalenko', givenNames: 'Olena' }), [[id, 'nameSounds']]);
    await ask('clients.setDifferent', { id: own, otherIds: [id] });
    assert.deepEqual(await begins(), []);
  });

  test('too many of one name are not all compared, and it is said so', async () => {
    const { ask, db } = await openTestFile();
    const id = await enter(ask, { familyName: 'Kovalenko', givenNames: 'Olena' });
    const client = await db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const match = await db.selectFrom('matchPeople').selectAll().executeTakeFirstOrThrow();
    const keys = await db.selectFrom('matchKeys').selectAll().execute();
    const others = Array.from({ length: 500 }, (_, at) => `x${at}`);
    const likely = () => ask('clients.likely', { familyName: 'Kovalenko', givenNames: 'Olena', limit: 2 });
    await db.transaction().execute(async (trx) => {
      for (const other of others) {
        await trx
          .insertInto('clients')
          .values({ ...client, id: other, number: other })
          .execute();
        await trx
          .insertInto('matchPeople')
          .values({ ...match, clientId: other })
          .execute();
        await trx
          .insertInto('matchKeys')
          .values(keys.map((key) => ({ ...key, clientId: other })))
          .execute();
      }
    });
    const { total, more, rows } = await likely();
    assert.deepEqual([total, more, rows.length], [500, true, 2]);
  });

  test('whatever is pasted', async () => {
    const { ask } = await openTestOffice();
    await enter(ask, olena);
    for (const familyName of ["' OR 1=1 --", '\u0000', '=cmd()', '🙂', 'x'.repeat(300), 'ـ', '%']) {
      const { total } = await ask('clients.likely', { familyName, givenNames: familyName });
      assert.equal(total, 0, familyName);
    }
  });
});

describe('two who were found to be different', () => {
  test('are not shown again, from neither side, until it is taken back', async () => {
    const { ask } = await openTestOffice();
    const [one, two] = [await enter(ask, olena), await enter(ask, olena)];
    const likely = async (exceptId: string) => (await ask('clients.likely', { ...olena, exceptId })).total;
    await compareAll(ask);
    assert.deepEqual([await likely(one), await likely(two), (await pairs(ask)).total], [1, 1, 1]);
    await ask('clients.setDifferent', { id: two, otherIds: [one] });
    await ask('clients.setDifferent', { id: one, otherIds: [two] });
    assert.deepEqual([await likely(one), await likely(two), (await pairs(ask)).total], [0, 0, 0]);
    const checked = await pairs(ask, true);
    assert.equal(checked.total, 1, 'noted once');
    assert.deepEqual(checked.rows[0]?.band, 'likely');
    await ask('history.undo', { clientId: two });
    assert.deepEqual([await likely(one), (await pairs(ask)).total], [1, 1]);
    await ask('history.redo', { clientId: two });
    await ask('clients.forgetDifferent', { id: one, otherId: two });
    assert.deepEqual([await likely(two), (await pairs(ask, true)).total], [1, 0]);
  });

  test('does not stand in the way of taking one of them back', async () => {
    const { ask } = await openTestOffice();
    const [one, two] = [await enter(ask, olena), await enter(ask, olena)];
    await ask('clients.setDifferent', { id: two, otherIds: [one] });
    await ask('history.undo', { clientId: one });
    await assert.rejects(ask('clients.get', { id: one }), /clients.unknown/);
    assert.equal((await pairs(ask, true)).total, 0);
  });

  test('nobody is different from themselves or from nobody', async () => {
    const { ask } = await openTestOffice();
    const id = await enter(ask, olena);
    await assert.rejects(ask('clients.setDifferent', { id, otherIds: [id] }), /clients.samePerson/);
    await assert.rejects(ask('clients.setDifferent', { id, otherIds: ['nobody'] }), /clients.unknown/);
    await assert.rejects(ask('clients.forgetDifferent', { id, otherId: 'nobody' }), /clients.unknown/);
  });
});

describe('pairs of the whole office', () => {
  test('the likeliest first, each once, paged, with both sides', async () => {
    const { ask } = await openTestOffice();
    const [a, b] = [await enter(ask, olena), await enter(ask, { ...olena, givenNames: 'Elena' })];
    const c = await enter(ask, { familyName: 'Олена', givenNames: 'Коваленко' });
    await enter(ask, { familyName: 'Haddad', givenNames: 'Ahmad' });
    assert.deepEqual(await pairs(ask), { total: 0, sure: 0, people: 4, due: 4, rows: [] });
    await compareAll(ask);
    const { total, sure, people, due, rows } = await pairs(ask);
    assert.deepEqual([total, sure, people, due], [3, 1, 4, 0]);
    const found = rows.map(({ first, second }) => [first.id, second.id].sort().join());
    const pair = (one: string, other: string) => [one, other].sort().join();
    assert.equal(found[0], pair(a, b));
    assert.deepEqual(found.slice(1).sort(), [pair(a, c), pair(b, c)].sort());
    assert.deepEqual(
      rows[0]?.reasons.map(({ code }) => code),
      ['nameSounds', 'birthSame', 'postcode'],
    );
    const second = await ask('clients.pairs', { checked: false, offset: 1, limit: 1 });
    assert.deepEqual([second.total, second.rows.length], [3, 1]);
  });

  test('after a change only whoever changed is due, and the pairs are as if all were compared anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyone, { minLength: 2, maxLength: 9 }),
        fc.array(fc.record({ at: fc.nat(8), to: anyone }), { maxLength: 3 }),
        async (people, changes) => {
          const { ask } = await openTestFile();
          const named = people.map((person) => ({ ...person, familyName: person.familyName || 'Kovalenko' }));
          const ids: string[] = [];
          for (const { names: _, ...facts } of named) ids.push(await enter(ask, facts));
          for (const [at, { names }] of named.entries())
            for (const name of names)
              await ask('clients.addName', { clientId: ids[at] ?? '', name: { kind: 'former', ...name } });
          await compareAll(ask);
          for (const { at, to } of changes) {
            const id = ids[at];
            if (id === undefined) continue;
            const { birthDate, postcode, givenNames } = to;
            await ask('clients.update', { id, patch: { birthDate, postcode, givenNames } });
            await compareAll(ask);
          }
          const now = await Promise.all(ids.map((id) => ask('clients.get', { id })));
          const expected = now.flatMap((one, index) =>
            now.slice(index + 1).flatMap((other) => {
              const found = likeness(prepare(one), prepare(other));
              return found ? [[[one.id, other.id].sort().join(), found.band]] : [];
            }),
          );
          const { rows } = await pairs(ask);
          assert.deepEqual(
            rows.map(({ first, second, band }) => [[first.id, second.id].sort().join(), band]).sort(),
            expected.sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
