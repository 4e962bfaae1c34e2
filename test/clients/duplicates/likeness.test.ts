import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareBirths, mayBeOneBirth } from '#shared/clients/duplicates/birthLikeness.ts';
import { prepare } from '#shared/clients/duplicates/likeness.ts';
import { matchKeys } from '#shared/clients/duplicates/matchKeys.ts';
import { indexedBirth } from '#shared/clients/duplicates/matchRow.ts';
import { anyone, anything, codes, compare, someone } from './someone.ts';

describe('names that may be one', () => {
  for (const [one, other, code] of [
    ['Kovalenko, Olena', 'KOVALENKO, olena', 'nameSame'],
    ['Müller, Jürgen', 'Mueller, Juergen', 'nameSame'],
    ['Yılmaz, Ayşe', 'Yilmaz, Ayse', 'nameSame'],
    ['Al-Khatib, Ahmad', 'Alkhatib, Ahmad', 'nameSame'],
    ['Farida Nazari,', 'Nazari, Farida', 'nameSame'],
    ['李, 明', '李, 明', 'nameSame'],
    ['Коваленко, Олена', 'Kovalenko, Olena', 'nameScript'],
    ['ተስፋይ, ዮናስ', 'Tesfay, Yonas', 'nameScript'],
    ['Kowalenko, Olena', 'Kovalenko, Elena', 'nameSounds'],
    ['Schewtschenko, Taras', 'Shevchenko, Taras', 'nameSounds'],
    ['Meyer, Jan', 'Mayr, Jan', 'nameSounds'],
    ['Haddad, Mohammad', 'حداد, محمد', 'nameSounds'],
    ['Haddad, Hossein', 'حداد, حسین', 'nameSounds'],
    ['Jamal, Chalid', 'Dschamal, Khaled', 'nameSounds'],
    ['Haddad, Yusuf', 'Hadad, Youssef', 'nameSounds'],
    ['Boiko, Serhii', 'Bojko, Sergei', 'nameSounds'],
    ['Rahmani, Abdulrahman', 'رحمانی, عبدالرحمن', 'nameSounds'],
    ['Müller-Lüdenscheidt, Anna', 'Müller, Anna', 'namePart'],
    ['Kovalenko, Ivan Petrovych', 'Kovalenko, Ivan', 'namePart'],
    ['Olena, Kovalenko', 'Kovalenko, Olena', 'nameSwapped'],
    ['Olena, Kovalenko', 'Коваленко, Олена', 'nameSwapped'],
  ] as const)
    test(`${one} and ${other}: ${code}`, () =>
      assert.deepEqual(codes(compare(someone(one), someone(other))), [code]));

  for (const [one, other] of [
    ['Kovalenko, Nora', 'Kovalenko, Maria'],
    ['Kovalenko, Anna', 'Kovalenko, Emma'],
    ['Hassan, Ali', 'Hussein, Ali'],
    ['Haddad, Hasan', 'حداد, حسین'],
    ['Ahmadi, Ola', 'احمدی, علی'],
    ['Haddad, Ahmad', 'Hadid, Ahmad'],
    ['Kovalenko, Olena', 'Petrenko, Olena'],
    ['Kovalenko, Olena', 'Kovalsnko, Olena'],
    ['Farida,', 'Farida,'],
  ] as const)
    test(`not ${one} and ${other}`, () => assert.equal(compare(someone(one), someone(other)), null));

  test('half a name on one paper says nothing of somebody whose whole name is known', () => {
    const olena = { names: [{ familyName: '', givenNames: 'Олена' }], postcode: '18055' };
    assert.equal(compare(someone('Kovalenko, Olena', olena), someone('Petrenko, Olena', olena)), null);
  });

  test('any form of the name will do', () => {
    const a = someone('Petrenko, Olena', { names: [{ familyName: 'Коваленко', givenNames: 'Олена' }] });
    const found = compare(a, someone('Kovalenko, Olena'));
    assert.deepEqual(found?.reasons, [
      { code: 'nameScript', own: 'Коваленко, Олена', other: 'Kovalenko, Olena' },
    ]);
  });
});

describe('days of birth', () => {
  for (const [one, other, agreement] of [
    ['1989-05-14', '1989-05-14', 'same'],
    ['1989-05-04', '1989-04-05', 'swapped'],
    ['1989-01-01', '1989-01-01', 'sameNewYear'],
    ['1989-01-01', '1989-05-14', 'yearNewYear'],
    ['1989-01-01', '1989-05', 'yearNewYear'],
    ['1989-05', '1989-05-14', 'month'],
    ['1989', '1989-05-14', 'year'],
    ['1989', '1989', 'year'],
    ['1989-05-14', '1989-05-15', 'slip'],
    ['1989-05-14', '1998-05-14', 'slip'],
    ['1989-05-14', '1989-06-15', 'different'],
    ['1989-05', '1989-06-14', 'different'],
    ['1989', '1990-05-14', 'different'],
    ['1989-05-14', null, 'unknown'],
    ['gestern', '1989', 'unknown'],
  ] as const)
    test(`${one} and ${other}: ${agreement}`, () => {
      assert.equal(compareBirths(one, other), agreement);
      assert.equal(compareBirths(other, one), agreement);
    });

  test('weigh in with the name', () => {
    const olena = (birthDate: string | null, postcode = '') =>
      someone('Kovalenko, Olena', { birthDate, postcode });
    const band = (a: string | null, b: string | null, postcode = '') =>
      compare(olena(a, postcode), olena(b, postcode))?.band ?? null;
    assert.equal(band('1989-05-14', '1989-05-14'), 'likely');
    assert.equal(band('1989-05-04', '1989-04-05'), 'likely');
    assert.equal(band('1989-01-01', '1989-01-01', '18055'), 'possible', 'what the authority put counts less');
    assert.equal(band('1989', '1989-05-14', '18055'), 'possible');
    assert.equal(band(null, '1989-05-14'), 'possible');
    assert.equal(band('1989-05-14', '1977-03-02', '18055'), null, 'two people of one name');
  });

  test('what an authority put is the year alone, and the date on the identity paper counts as well', () => {
    const born = (birthDate: string, more = {}) => someone('Rahimi, Farid', { birthDate, ...more });
    const set = { birthByAuthority: true };
    const found = (a: ReturnType<typeof born>, b: ReturnType<typeof born>) => codes(compare(a, b)).slice(1);
    const newYear = compare(born('1989-01-01'), born('1989-01-01'));
    const byAuthority = compare(born('1989-01-01', set), born('1989-01-01', set));
    assert.ok((byAuthority?.weight ?? 0) < (newYear?.weight ?? 0));
    assert.deepEqual(found(born('1989-01-01', set), born('1989-01-01', set)), ['birthYear']);
    assert.deepEqual(found(born('1989-05-14', set), born('1989-05-14')), ['birthSame'], 'a flag left over');
    const paper = born('1989-01-01', { ...set, paperBirth: '1988-03-21' });
    assert.deepEqual(compare(paper, born('1988-03-21'))?.reasons[1], {
      ...{ code: 'birthSame', own: '1988-03-21', other: '' },
    });
    assert.deepEqual(found(paper, born('1989-07-02')), ['birthYear']);
    assert.equal(compare(paper, born('1977-07-02')), null);
  });

  test('make half a name enough: another family name, a slip of the key, a given name not known', () => {
    const born = { birthDate: '1989-05-14' };
    const found = (one: string, other: string, facts = born) =>
      codes(compare(someone(one, facts), someone(other, facts)));
    assert.deepEqual(found('Kovalenko, Olena', 'Petrenko, Olena'), ['givenSame', 'birthSame']);
    assert.deepEqual(found('Kovalenko, Olena', 'Kovalsnko, Olena'), ['nameClose', 'birthSame']);
    assert.deepEqual(found('Kovalenko, Olena', 'Kovalenko,'), ['familySame', 'birthSame']);
    assert.deepEqual(found('Farida,', 'Farida,'), ['nameSame', 'birthSame']);
    assert.deepEqual(found('Kovalenko, Olena', 'Petrenko, Olena', { birthDate: '1989-01-01' }), []);
    assert.deepEqual(found('Kovalenko, Olena', 'Kovalenko, Iryna'), [], 'twins are two');
  });
});

test('a place is the same by its postcode, or by its name where one is not known', () => {
  const at = (postcode: string, town: string) => someone('Kovalenko, Olena', { postcode, town });
  const place = (a: ReturnType<typeof at>, b: ReturnType<typeof at>) => codes(compare(a, b)).slice(1);
  assert.deepEqual(place(at('18055', 'Rostock'), at('18055', '')), ['postcode']);
  assert.deepEqual(place(at('', 'Güstrow'), at('18273', 'GUSTROW ')), ['town']);
  assert.deepEqual(place(at('18055', 'Rostock'), at('18107', 'Rostock')), []);
  assert.deepEqual(place(at('', ''), at('', '')), []);
});

describe('for anybody', () => {
  const turned = (found: ReturnType<typeof compare>) =>
    found && {
      ...found,
      reasons: found.reasons.map(({ code, own, other }) =>
        other === '' ? { code, own, other } : { code, own: other, other: own },
      ),
    };

  test('turned round it says the same', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => assert.deepEqual(turned(compare(b, a)), compare(a, b))),
      { numRuns: 2000 },
    );
  });

  test('the order of the further names does not matter', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const shuffled = { ...a, names: [...a.names].reverse() };
        const [one, two] = [compare(a, b), compare(shuffled, b)];
        assert.deepEqual([two?.weight, codes(two)], [one?.weight, codes(one)]);
      }),
    );
  });

  test('everybody is like themselves, as far as there is a name of two words', () => {
    fc.assert(
      fc.property(anyone, (a) => {
        const full = { ...a, familyName: `${a.familyName} Kovalenko`, givenNames: `Olena ${a.givenNames}` };
        assert.ok(compare(full, full));
        assert.deepEqual(codes(compare(full, full))[0], 'nameSame');
      }),
    );
  });

  test('whoever is alike shares a key of the index and may have been born on one day', () => {
    let alike = 0;
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        if (!compare(a, b)) return;
        alike += 1;
        const keys = new Set(matchKeys(prepare(a)));
        assert.ok(matchKeys(prepare(b)).some((key) => keys.has(key)));
        assert.ok(mayBeOneBirth(indexedBirth(a), indexedBirth(b)));
      }),
      { numRuns: 15_000 },
    );
    assert.ok(alike > 100, `${alike} pairs were alike`);
  });

  test('nothing that can be typed brings it down, and no reason is longer than a line', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        for (const { own, other } of compare(a, b)?.reasons ?? [])
          assert.ok(own.length + other.length <= 620);
        assert.ok(compare(a, a) === null || codes(compare(a, a))[0] === 'nameSame');
        assert.ok(matchKeys(prepare(a)).every((key) => key.length <= 40));
      }),
      { numRuns: 1000 },
    );
  });

  test('300 words are as quick as three', () => {
    const long = someone(`${'Kovalenko '.repeat(300)}, ${'Олена '.repeat(300)}`);
    const started = performance.now();
    for (let turn = 0; turn < 50; turn += 1) compare(long, long);
    assert.ok(performance.now() - started < 1000);
  });
});
