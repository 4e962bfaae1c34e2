import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ClientName } from '#shared/clients/client.ts';
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
  const form = (kind: ClientName['kind'], text: string, romanises: string | null = null): ClientName => ({
    id: `${kind} ${text}`,
    kind,
    romanises,
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

  test('two romanisations of one name are two spellings of it, the name in use where a paper has it so', () => {
    const own = form('original', 'Шевченко, Олександр');
    const used = name('Shevchenko, Alexander');
    const unsaid = form('certificate', 'Shevchenko, Oleksandr');
    assert.equal(nameMismatches(used, [own, unsaid])[0]?.verdict, 'differs');
    const said = form('certificate', 'Shevchenko, Oleksandr', own.id);
    const title = form('residenceTitle', 'Shevchenko, Alexander', own.id);
    assert.deepEqual(
      nameMismatches(used, [own, said, title]).map(({ verdict }) => verdict),
      ['spelling'],
    );
    assert.equal(
      nameMismatches(used, [own, said])[0]?.verdict,
      'differs',
      'of the name in use nobody said it',
    );
    const translated = form('translation', 'Schewtschenko, Olexander', own.id);
    assert.deepEqual(
      nameMismatches(used, [own, title, translated]).map(({ b, verdict }) => [b.place, verdict]),
      [['translation', 'spelling']],
    );
  });

  test('a paper in another script mismatches only where it is another name', () => {
    const used = name('Haddad, Ahmad');
    assert.deepEqual(nameMismatches(used, [form('certificate', 'حداد, أحمد')]), []);
    assert.equal(nameMismatches(used, [form('certificate', 'كريمي, أحمد')])[0]?.verdict, 'differs');
  });

  test('nothing to compare is no mismatch', () => {
    assert.deepEqual(nameMismatches(name('Tesfay'), []), []);
    assert.deepEqual(nameMismatches(name(''), []), []);
  });
});
