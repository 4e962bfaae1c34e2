import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cologneCode } from '#shared/clients/duplicates/cologne.ts';

/** Published examples: Postel 1969, Wikipedia „Kölner Phonetik“, the tests of Apache Commons Codec. */
const published: Readonly<Record<string, string>> = {
  'Müller-Lüdenscheidt': '65752682',
  Breschnew: '17863',
  Wikipedia: '3412',
  'Heinz Classen': '068586',
  müller: '657',
  schmidt: '862',
  schneider: '8627',
  fischer: '387',
  weber: '317',
  wagner: '3467',
  becker: '147',
  hoffmann: '0366',
  schÄfer: '837',
  peter: '127',
  pharma: '376',
  mönchengladbach: '664645214',
  deutsch: '28',
  deutz: '28',
  hamburg: '06174',
  hannover: '0637',
  christstollen: '478256',
  Xanthippe: '48621',
  Zacharias: '8478',
  Holzbau: '0581',
  matsch: '68',
  matz: '68',
  Arbeitsamt: '071862',
  Eberhard: '01772',
  Eberhardt: '01772',
  Celsius: '8588',
  Ace: '08',
  shch: '84',
  xch: '484',
  heithabu: '021',
  Großmann: '47866',
};

describe('Cologne phonetics', () => {
  for (const [word, code] of Object.entries(published))
    test(`${word} is ${code}`, () => assert.equal(cologneCode(word), code));

  test('names that sound alike have one code', () => {
    for (const alike of [
      ['Meier', 'Meyer', 'Maier', 'Mayr'],
      ['Müller', 'Mueller', 'Muller'],
      ['Kowalenko', 'Kovalenko'],
      ['Philipp', 'Filip'],
    ])
      assert.equal(new Set(alike.map(cologneCode)).size, 1, alike.join());
  });

  test('anything gives digits, a vowel only in front, and case does not count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const code = cologneCode(text);
        assert.match(code, /^0?[1-8]*$/);
        assert.equal(cologneCode(text.toLowerCase()), code);
      }),
    );
  });
});
