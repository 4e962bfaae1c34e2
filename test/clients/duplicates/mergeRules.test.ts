import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { blankClient, blankName } from '#shared/clients/client.ts';
import { endingPeriods, type MergePeriod } from '#shared/clients/duplicates/mergeCases.ts';
import {
  type MergeFields,
  mergeFacts,
  mergeFields,
  mergeLineNames,
  mergeLines,
  proposeLine,
} from '#shared/clients/duplicates/mergeLines.ts';
import { mergeNames } from '#shared/clients/duplicates/mergeNames.ts';

const blank: MergeFields = {
  ...{ ...blankClient, maritalStatus: null, children: null },
  ...{ assessment: null, taxableCents: null },
};

test('every fact of a person stands in just one line', () => {
  const columns = mergeLineNames.flatMap((line) => mergeLines[line]);
  assert.deepEqual([...columns].sort(), Object.keys(mergeFields.shape).sort());
});

describe('what is proposed', () => {
  const propose = (line: (typeof mergeLineNames)[number], keep: object, gone: object, at = ['', '']) => {
    const column = mergeLines[line][0];
    const found = proposeLine(
      line,
      { keep: { ...blank, ...keep }, gone: { ...blank, ...gone } },
      { keep: { [column]: at[0] }, gone: { [column]: at[1] } },
    );
    return found && `${found.better} ${found.why}`;
  };
  test('nothing where neither says anything, what is filled, what says more, what is newer', () => {
    assert.equal(propose('phone', {}, {}), null);
    assert.equal(propose('phone', { phone: '1' }, { phone: '1' }), 'keep same');
    assert.equal(propose('phone', {}, { phone: '1' }), 'gone filled');
    assert.equal(propose('phone', { phone: '1' }, { phone: '2' }, ['2026-01', '2026-02']), 'gone newer');
    assert.equal(propose('phone', { phone: '1' }, { phone: '2' }, ['2026-02', '2026-01']), 'keep newer');
    assert.equal(propose('phone', { phone: '1' }, { phone: '2' }), 'keep stays');
    const street = { street: 'Weg 1', town: 'Rostock' };
    assert.equal(propose('address', { town: 'Rostock' }, street, ['2026-02', '2026-01']), 'gone fuller');
    assert.equal(propose('birthDate', { birthDate: '1989' }, { birthDate: '1989-05-14' }), 'gone fuller');
    assert.equal(
      propose('birthDate', { birthDate: '1989-01-01' }, { birthDate: '1989-05-14' }),
      'gone fuller',
    );
    assert.equal(
      propose('birthDate', { birthDate: '1989-05-14' }, { birthDate: '1989-01-01' }),
      'keep fuller',
    );
    assert.equal(propose('birthDate', { birthDate: '1989-05-14' }, { birthDate: '1990' }), 'keep stays');
    const name = { familyName: 'Kovalenko', givenNames: 'Olena' };
    assert.equal(propose('name', { familyName: 'Kovalenko' }, name), 'gone fuller');
    assert.equal(propose('name', { familyName: 'Коваленко' }, name, ['2026-01', '2026-02']), 'keep stays');
  });

  test('whatever is chosen, nothing that either file says is lost', () => {
    const text = fc.constantFrom('', 'a', 'b');
    const some = fc
      .record({ street: text, town: text, phone: text, birthPlace: text, children: fc.option(fc.nat(2)) })
      .map((facts): MergeFields => ({ ...blank, ...facts, familyName: 'K' }));
    const side = fc.constantFrom('keep' as const, 'gone' as const);
    const choices = fc.record({ address: side, phone: side }, { requiredKeys: [] });
    fc.assert(
      fc.property(some, some, choices, (keep, gone, chosen) => {
        const fields = { keep, gone };
        const none = { keep: {}, gone: {} };
        const lines = mergeLineNames.flatMap((line) => proposeLine(line, fields, none) ?? []);
        const { fields: merged, leftOut } = mergeFacts(fields, lines, chosen);
        for (const column of ['street', 'town', 'phone', 'birthPlace', 'children'] as const)
          for (const one of [keep, gone])
            assert.ok([null, '', merged[column], leftOut[column]].includes(one[column]), column);
      }),
    );
  });
});

test('the other name is kept as what it is, and once', () => {
  const name = (familyName: string, givenNames = '') => ({ familyName, givenNames });
  const form = (familyName: string) => ({
    ...blankName,
    ...name(familyName),
    id: familyName,
  });
  assert.equal(mergeNames(name('A', 'B'), name('C', 'B'), [], []).added?.kind, 'spelling');
  assert.equal(mergeNames(name('A'), name('Коваленко'), [], []).added?.kind, 'original');
  assert.equal(mergeNames(name('A', 'B'), name('A'), [], []).added, null, 'half of it is no other name');
  assert.equal(mergeNames(name('A'), name('C'), [form('C')], []).added, null);
  assert.deepEqual(mergeNames(name('A'), name('A'), [form('C')], [form('C'), form('D')]).doubled, [
    { id: 'C', sameAs: 'C' },
  ]);
});

test('of all cases at most one stays open, and it is the one opened first that says anything', () => {
  const period = fc.record({
    id: fc.uuid(),
    openedOn: fc.constantFrom('2026-01-01', '2026-05-01', '2026-11-02'),
    createdAt: fc.constantFrom('2026-01-01T10', '2026-01-01T11'),
    closedOn: fc.constantFrom(null, null, '2026-11-02'),
    setStatus: fc.constantFrom(null, 'resting'),
  });
  const file = fc.record({ periods: fc.array(period, { maxLength: 3 }), lived: fc.boolean() });
  fc.assert(
    fc.property(file, file, (keep, gone) => {
      const all: readonly MergePeriod[] = [...keep.periods, ...gone.periods];
      const ending = endingPeriods({ keep, gone }, '2026-11-02');
      const open = all.filter(
        ({ id, closedOn }) => closedOn === null && !ending.some((one) => one.id === id),
      );
      assert.ok(open.length <= 1);
      assert.ok(ending.every(({ id }) => all.find((one) => one.id === id)?.closedOn === null));
      const dropped = ending.filter(({ how }) => how === 'drop');
      assert.ok(all.length === 0 || dropped.length < all.length, 'a person keeps a case');
      assert.ok(dropped.every(({ openedOn, of }) => openedOn === '2026-11-02' && !{ keep, gone }[of].lived));
      const closes = ending.filter(({ how }) => how === 'close');
      assert.ok(closes.every(({ openedOn }) => open.every((stays) => stays.openedOn <= openedOn)));
    }),
  );
});
