import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '#shared/clients/duplicates/distance.ts';
import { must } from '#shared/contract/result.ts';
import { bracesOf, nearestOf, placeholderOf, placeholders } from '#shared/templates/placeholders.ts';

describe('the words in braces', () => {
  test('capitals and blanks do not matter, a letter more does', () => {
    assert.equal(placeholderOf(' anSCHRIFT '), 'Anschrift');
    assert.equal(placeholderOf('Gruss'), 'Gruß');
    assert.equal(placeholderOf('Bu\u0308ro'), 'Büro');
    assert.equal(placeholderOf('Anschriften'), null);
  });

  test('a misspelt one is understood, as is another word for it', () => {
    const meant = (text: string) => nearestOf(text, placeholders);
    assert.equal(meant('Datun'), 'Datum');
    assert.equal(meant('Anschirft'), 'Anschrift');
    assert.equal(meant('Tex'), 'Text');
    assert.equal(meant('Adresse'), 'Anschrift');
    assert.equal(meant('E-Mail'), 'Mail');
    assert.equal(meant('Aktenzeichen'), 'Zeichen');
    assert.equal(meant('Bankverbindung'), null);
  });

  test('whatever single letter is changed, one is meant that is a letter away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placeholders.filter((name) => name.length > 5)),
        fc.nat(),
        fc.constantFrom(...'abcdefxyz'),
        (name, at, letter) => {
          const place = at % name.length;
          const typed = `${name.slice(0, place)}${letter}${name.slice(place + 1)}`;
          if (placeholderOf(typed) !== null) return;
          const meant = must(nearestOf(typed, placeholders), name);
          assert.equal(editDistance(typed.toLowerCase(), meant.toLowerCase(), 3), 1);
        },
      ),
    );
  });
});

describe('braces of a paragraph', () => {
  test('are told with what stands in them, and whether they stand alone', () => {
    assert.deepEqual(bracesOf(' {Text} '), [{ text: 'Text', closed: true, alone: true }]);
    assert.deepEqual(
      bracesOf('Ort, {Datum}').map(({ alone }) => alone),
      [false],
    );
  });

  test('one without a partner is told, and the next still counts', () => {
    assert.deepEqual(bracesOf('{Datum, {Name}'), [
      { text: '{Datum, {Name}', closed: false, alone: false },
      { text: 'Name', closed: true, alone: false },
    ]);
    assert.deepEqual(
      bracesOf('Datum} {Na').map(({ text, closed }) => [text, closed]),
      [
        ['Datum}', false],
        ['{Na', false],
      ],
    );
  });

  test('every brace of any text is told once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ') }), (text) => {
        const found = bracesOf(text);
        const signs = found.reduce((sum, { closed }) => sum + (closed ? 2 : 1), 0);
        assert.equal(signs, [...text].filter((sign) => sign === '{' || sign === '}').length);
      }),
    );
  });
});
