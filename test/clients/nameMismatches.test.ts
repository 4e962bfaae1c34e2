import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareNames, type NameVerdict, nameMismatches } from '#shared/clients/nameMismatches.ts';

const name = (text: string) => {
  const [familyName = '', givenNames = ''] = text.split(', ');
  return { familyName, givenNames };
};

/** `bare`: the person's own script writes no vowels. */
const cases: readonly (readonly [string, string, NameVerdict, 'bare'?])[] = [
  ['Kovalenko, Olena', 'Kovalenko, Olena', 'same'],
  ['Kovalenko, Olena', 'KOVALENKO, OLENA', 'same'],
  ['Müller, Anna', 'Muller, Anna', 'same'],
  ['Müller, Anna', 'Mueller, Anna', 'spelling'],
  ['Kovalenko, Olena', 'Kowalenko, Olena', 'spelling'],
  ['Kovalenko, Olena', 'Коваленко, Олена', 'spelling'],
  ['Shevchenko, Yuliia', 'Schewtschenko, Julija', 'spelling'],
  ['Haddad, Ahmad', 'حداد, أحمد', 'spelling'],
  ['Nazari, Farida', 'نظری, فریده', 'spelling'],
  ['Tesfay, Selam', 'ተስፋይ, ሰላም', 'spelling'],
  ['Haddad, Ahmad', 'Hadad, Ahmed', 'spelling', 'bare'],
  ['Mohammad, Ali', 'Muhammed, Ali', 'spelling', 'bare'],
  ['Haddad, Ahmad', 'Hadad, Ahmed', 'differs'],
  ['Mahmoud, Ali', 'Mohammad, Ali', 'differs', 'bare'],
  ['Ali, Karim', 'Karim, Ali', 'order'],
  ['Kovalenko, Olena', 'Olena, Kovalenko', 'order'],
  ['Kovalenko, Olena', 'Kovalenko, Olena Petrivna', 'more'],
  ['Kovalenko, Olena', 'Kovalenko', 'more'],
  ['Kovalenko, Olena', 'Petrenko, Olena', 'differs'],
  ['Kovalenko, Olena', 'Kovalenko, Elena', 'differs'],
  ['Demir, Ayşe', 'Yıldız, Ayşe', 'differs'],
  ['Al-Masri, Rami', 'Almasri, Rami', 'spelling'],
];

describe('two forms of a name', () => {
  for (const [a, b, verdict, bare] of cases) {
    test(`${a} / ${b}: ${verdict}${bare ? ' where vowels are not written' : ''}`, () => {
      assert.equal(compareNames(name(a), name(b), bare === 'bare'), verdict);
      assert.equal(compareNames(name(b), name(a), bare === 'bare'), verdict, 'the other way round');
    });
  }

  const anyName = fc.record({
    familyName: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('Али', 'علی', 'Ali'),
    ),
    givenNames: fc.string({ unit: 'binary', maxLength: 40 }),
  });

  test('any name is itself, and neither order nor strange letters change the answer', () => {
    fc.assert(
      fc.property(anyName, anyName, fc.boolean(), (a, b, bare) => {
        assert.equal(compareNames(a, a, bare), 'same');
        assert.equal(compareNames(a, b, bare), compareNames(b, a, bare));
      }),
    );
  });
});

describe('names on the papers of a person', () => {
  const form = (kind: 'passport' | 'certificate' | 'original' | 'birth', text: string) => ({
    kind,
    ...name(text),
  });

  test('the passport is what the others are measured by', () => {
    const found = nameMismatches(name('Yıldız, Ayşe'), [
      form('passport', 'Yildiz, Ayse'),
      form('certificate', 'Demir, Ayşe'),
      form('birth', 'Demir, Ayşe'),
    ]);
    assert.deepEqual(
      found.map(({ a, b, verdict }) => [a.place, b.place, verdict]),
      [['passport', 'certificate', 'differs']],
    );
  });

  test('the original script decides whether vowels count, and is no mismatch by itself', () => {
    const certificate = form('certificate', 'Hadad, Ahmed');
    const used = name('Haddad, Ahmad');
    assert.equal(nameMismatches(used, [certificate])[0]?.verdict, 'differs');
    const bare = nameMismatches(used, [certificate, form('original', 'حداد, أحمد')]);
    assert.deepEqual(
      bare.map(({ verdict }) => verdict),
      ['spelling'],
    );
  });

  test('nothing to compare is no mismatch', () => {
    assert.deepEqual(nameMismatches(name('Tesfay'), []), []);
    assert.deepEqual(nameMismatches(name(''), []), []);
  });
});
