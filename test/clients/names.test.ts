import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { matchesQuery, queryTerms, searchTerms } from '#shared/clients/names.ts';
import { displayName } from '#shared/clients/personName.ts';

const finds = (query: string, ...names: string[]) => matchesQuery(searchTerms(...names), queryTerms(query));

describe('names are found in every spelling', () => {
  const pairs: readonly (readonly [query: string, stored: string])[] = [
    ['Kovalenko', 'Коваленко'],
    ['Коваленко', 'Kovalenko'],
    ['kowalenko', 'Коваленко'],
    ['schewtschenko', 'Шевченко'],
    ['shevchenko', 'Шевченко'],
    ['ševčenko', 'Шевченко'],
    ['Шевченко', 'Schewtschenko'],
    ['julia', 'Юлія'],
    ['yulia', 'Yuliia'],
    ['serhii', 'Сергій'],
    ['sergij', 'Сергій'],
    ['khrushchev', 'Хрущев'],
    ['demianenko', "Дем'яненко"],
    ['dimitar', 'Димитър'],
    ['djordje', 'Ђорђе'],
    ['mueller', 'Müller'],
    ['muller', 'Müller'],
    ['Müller', 'Mueller'],
    ['mueller', 'Muller'],
    ['Groß', 'Gross'],
    ['gross', 'Groß'],
    ['mohammad', 'محمد'],
    ['mohamed', 'محمد'],
    ['muhammed', 'محمد'],
    ['محمد', 'Mohammad'],
    ['مُحَمَّد', 'محمد'],
    ['احمد', 'أحمد'],
    ['علي', 'علی'],
    ['ali', 'علی'],
    ['fatima', 'فاطمة'],
    ['fatemeh', 'فاطمه'],
    ['فاطمه', 'Fatima'],
    ['hussein', 'حسین'],
    ['rahman', 'عبدالرحمن'],
    ['abdurrahman', 'عبدالرحمن'],
    ['hassan', 'الحسن'],
    ['nazari', 'نظری'],
    ['noor', 'Nour'],
    ['haile', 'ሃይለ'],
    ['tesfay', 'ተስፋይ'],
    ['abraham', 'ኣብርሃም'],
    ['yildiz', 'Yıldız'],
    ['ibrahim', 'İbrahim'],
    ['wojcik', 'Wójcik'],
    ['lukasz', 'Łukasz'],
    ['stefan', 'Ștefan'],
    ['nguyen', 'Nguyễn'],
    ['obrien', "O'Brien"],
    ['hassan', 'Al-Hassan'],
    ['alhassan', 'Al-Hassan'],
    ['alhassan', 'al Hassan'],
    ['papadopoulos', 'Παπαδόπουλος'],
    ['beridze', 'ბერიძე'],
    ['harutyunyan', 'Հարությունյան'],
    ['李', '李明'],
  ];
  for (const [query, stored] of pairs) {
    test(`${query} finds ${stored}`, () => assert.equal(finds(query, stored), true));
  }

  test('the beginning of a word is enough, in any order of words', () => {
    assert.equal(finds('ole kov', 'Kovalenko', 'Olena'), true);
    assert.equal(finds('kov ole', 'Коваленко', 'Олена'), true);
    assert.equal(finds('lenko', 'Kovalenko'), false);
  });

  test('other people are not found', () => {
    for (const [query, stored] of [
      ['haddad', 'Hadid'],
      ['mohammad', 'Mahdi'],
      ['nazari', 'Nasser'],
      ['joel', 'Jolanta'],
      ['lee', 'Linda'],
      ['kovalenko', 'Kovalchuk'],
      ['ali', 'Olena'],
      ['muller', 'Miller'],
      ['Haddad Ahmad', 'Haddad Samir'],
    ] as const) {
      assert.equal(finds(query, stored), false, `${query} must not find ${stored}`);
    }
  });
});

describe('hostile input', () => {
  for (const [what, text] of [
    ['300 letters', 'x'.repeat(300)],
    ['a megabyte', 'ab '.repeat(400_000)],
    ['signs of SQL', `%_'"; DROP TABLE clients;--`],
    ['control signs', '\u0000\u0001\u001b[31m\u202eadmin'],
    ['emoji', '👩🏽‍⚕️💥'],
    ['a lone surrogate', '\ud800abc\udc00'],
    ['marks only', '\u0301\u0308\u064b'],
    ['marker signs', '~mhmd. =mhmd.'],
  ] as const) {
    test(what, () => {
      const query = queryTerms(text);
      assert.ok(query.length <= 8);
      for (const prefix of [...query.flat(), ...searchTerms(text)]) {
        assert.ok(prefix.length <= 62);
        assert.match(prefix, /^[~=]?[\p{L}\p{M}\p{N}]+\.?$/u);
      }
    });
  }
  test('nothing to search for gives an empty list', () => {
    for (const text of ['', '   ', '%', '—', '💥']) assert.deepEqual(queryTerms(text), []);
  });
});

describe('properties', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъ'),
      minLength: 1,
      maxLength: 14,
    }),
    fc.string({
      unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقکلمنهویآأإةىيكئؤءپچژگ\u200c'),
      minLength: 1,
      maxLength: 10,
    }),
    fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüßçğıłøšž-’'),
      minLength: 1,
      maxLength: 14,
    }),
    fc.string({ unit: fc.constantFrom(...'ሀለሐመሠረሰሸቀበተቸነኘአከወዘየደጀገጠጸፈፐብርሃም'), minLength: 1, maxLength: 8 }),
  );

  test('typing a stored name finds it', () => {
    fc.assert(
      fc.property(word, word, (family, given) => finds(`${family} ${given}`.slice(0, 300), family, given)),
      {
        numRuns: 2000,
      },
    );
  });

  test('typing more never finds more, typing less never finds less, for plain words', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abdeilmnorst'), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(plain, fc.nat(), (name, length) => {
        assert.equal(finds(name.slice(0, 1 + (length % name.length)), name), true);
      }),
    );
  });

  test('terms are unique, stable, and the terms of terms add no new person', () => {
    fc.assert(
      fc.property(word, (name) => {
        const terms = searchTerms(name);
        assert.equal(new Set(terms).size, terms.length);
        assert.deepEqual(searchTerms(name), terms);
        assert.deepEqual(searchTerms(name, name, null, undefined, ''), terms);
      }),
    );
  });
});

describe('display', () => {
  test('order and single names', () => {
    assert.equal(
      displayName({ familyName: 'Kovalenko', givenNames: 'Olena' }, 'familyFirst'),
      'Kovalenko, Olena',
    );
    assert.equal(
      displayName({ familyName: 'Kovalenko', givenNames: 'Olena' }, 'givenFirst'),
      'Olena Kovalenko',
    );
    assert.equal(displayName({ familyName: '', givenNames: ' Abdullah ' }, 'familyFirst'), 'Abdullah');
    assert.equal(displayName({ familyName: '', givenNames: '' }, 'givenFirst'), '');
  });
});
