import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createSameness, type Known } from '#shared/transfer/sameness.ts';

const known = (
  ref: string,
  name: string,
  birthDate: string | null,
  formerNumbers: readonly string[] = [],
  original = '',
): Known => {
  const [familyName = '', givenNames = ''] = name.split(', ');
  const other = original === '' ? [] : [{ familyName: original, givenNames: '' }];
  return { ref, names: [{ familyName, givenNames }, ...other], birthDate, formerNumbers };
};

const office = [
  known('olena', 'Kovalenko, Olena', '1989-05-14', ['A-1']),
  known('ahmad', 'Haddad, Ahmad', '1990'),
  known('mohammad', 'Al-Masri, Mohammad', '1991-03-02', [], 'محمد المصري'),
  known('anna', 'Müller, Anna', null),
];

const likely = (person: Known) => {
  const sameness = createSameness();
  for (const one of office) sameness.add(one);
  return sameness.likely(person);
};

describe('who is probably the same', () => {
  for (const [what, person, ref, reason] of [
    ['the same name and day', known('x', 'Kovalenko, Olena', '1989-05-14'), 'olena', 'nameAndBirth'],
    ['another script', known('x', 'Коваленко, Олена', '1989-05-14'), 'olena', 'nameAndBirth'],
    ['names changed round', known('x', 'Olena, Kovalenko', '1989-05-14'), 'olena', 'nameAndBirth'],
    ['an Arabic form of the name', known('x', 'المصري, محمد', '1991-03-02'), 'mohammad', 'nameAndBirth'],
    ['the name, and a year that holds the day', known('x', 'Haddad, Ahmad', '1990-07-01'), 'ahmad', 'name'],
    ['the name, written with an umlaut or without', known('x', 'Muller, Anna', '1970'), 'anna', 'name'],
    ['the former number', known('x', 'Kovalenko, Olena Maria', null, ['a 1']), 'olena', 'formerNumber'],
  ] as const)
    test(what, () => assert.deepEqual(likely(person), { ref, reason }));

  for (const [what, person] of [
    ['the same name, born another year', known('x', 'Haddad, Ahmad', '1985')],
    ['the same day, another name', known('x', 'Bondar, Iryna', '1989-05-14')],
    ['the same number in another system', known('x', 'Bondar, Iryna', null, ['A-1'])],
    ['only one name of two', known('x', 'Kovalenko', '1989-05-14')],
    ['nobody', known('x', '', null)],
  ] as const)
    test(`not: ${what}`, () => assert.equal(likely(person), null));

  test('whoever is added is found again', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => /\p{L}{2}/u.test(text));
    const birth = fc.option(fc.constantFrom('1980', '1980-05', '1980-05-03'));
    fc.assert(
      fc.property(name, name, birth, (familyName, givenNames, birthDate) => {
        const sameness = createSameness();
        const person = { names: [{ familyName, givenNames }], birthDate, formerNumbers: [] };
        sameness.add({ ...person, ref: 'first' });
        assert.equal(sameness.likely({ ...person, ref: 'second' })?.ref, 'first');
      }),
    );
  });
});
