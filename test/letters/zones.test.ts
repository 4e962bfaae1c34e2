import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { din5008 } from '#shared/letters/din5008.ts';
import { addressLineLimit, postalLines, returnLine } from '#shared/letters/postalLines.ts';
import { millimetresOf, pointsOf, widthOf, wrapLine } from '#shared/letters/textWidth.ts';
import { zoneType } from '#shared/letters/typography.ts';
import { zonesOf } from '#shared/letters/zones.ts';
import { shortLetter } from './support/samples.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .filter((text) => /\p{L}/u.test(text));
const line = fc.oneof(
  fc.constantFrom(
    'Handwerkskammer Schwerin',
    'Frau Muster',
    'Lange Straße 4',
    'c/o Fachdienst Migration und Arbeit',
  ),
  words,
  words.map((text) => text.repeat(4)),
);

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

describe('measures of DIN 5008', () => {
  test('both forms have a field of 85 × 45 mm and marks where the norm has them', () => {
    assert.deepEqual(din5008.A.foldMarks, [87, 192]);
    assert.deepEqual(din5008.B.foldMarks, [105, 210]);
    for (const form of [din5008.A, din5008.B]) {
      assert.deepEqual([form.addressField.width, form.addressField.height], [85, 45]);
      assert.equal(form.holeMark, 148.5);
      const zones = form.returnLine.height + form.annotations.height + form.recipient.height;
      assert.ok(near(zones, 45));
      assert.ok(near(form.recipient.y, form.addressField.y + 17.7));
    }
    assert.ok(near(din5008.A.bodyTop, 80.46) && near(din5008.B.bodyTop, 98.46));
  });
});

describe('address zone', () => {
  const form = fc.constantFrom('A' as const, 'B' as const);
  const letterOf = fc.record({
    form,
    recipient: fc.array(line, { minLength: 1, maxLength: addressLineLimit }),
    annotations: fc.array(line, { maxLength: 3 }),
  });

  test('one to nine lines with up to three annotations stay inside the window, above one another', () => {
    fc.assert(
      fc.property(letterOf, (change) => {
        const letter = shortLetter({
          ...change,
          recipient: postalLines({ lines: change.recipient, country: null }),
        });
        const { annotations, recipient, returnLine: sender } = zonesOf(letter);
        const field = din5008[letter.form].addressField;
        assert.ok(near(recipient.box.y + recipient.box.height, field.y + field.height));
        assert.ok(recipient.box.height >= millimetresOf(recipient.lines.length * recipient.linePt) - 0.01);
        assert.ok(annotations.box.y + annotations.box.height <= recipient.box.y + 0.01);
        assert.ok(annotations.box.y >= din5008[letter.form].annotations.y - 0.01);
        assert.ok(sender.box.y + sender.box.height <= annotations.box.y + 0.01);
        for (const zone of [recipient, annotations, sender]) {
          for (const text of zone.lines) {
            assert.ok(widthOf(text, zone.sizePt) <= pointsOf(zone.box.width) + 0.01, `„${text}“ is too wide`);
          }
        }
        assert.ok(recipient.sizePt >= 8);
      }),
    );
  });

  test('nothing is lost without being said', () => {
    fc.assert(
      fc.property(letterOf, (change) => {
        const letter = shortLetter({
          ...change,
          recipient: postalLines({ lines: change.recipient, country: null }),
        });
        const { recipient, cut } = zonesOf(letter);
        const bare = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');
        if (!cut) assert.equal(bare(recipient.lines), bare(letter.recipient));
        else assert.ok(recipient.lines.some((text) => text.endsWith('…')) || letter.annotations.length > 0);
      }),
    );
  });

  test('up to six short lines begin at the top of their zone in 11 pt, more grow upwards, none is cut', () => {
    for (let count = 1; count <= 9; count += 1) {
      const recipient = Array.from({ length: count }, (_, n) => `Zeile ${n + 1}`);
      const zones = zonesOf(shortLetter({ recipient, annotations: ['Vertraulich'] }));
      const top = din5008.B.recipient.y;
      assert.deepEqual([...zones.recipient.lines], recipient);
      assert.equal(zones.cut, false);
      if (count <= 6) {
        assert.equal(zones.recipient.sizePt, 11);
        assert.ok(near(zones.recipient.box.y, top));
      } else {
        assert.ok(zones.recipient.box.y < top);
        assert.ok(zones.recipient.sizePt >= 10);
      }
    }
    const full = zonesOf(
      shortLetter({
        recipient: Array.from({ length: 9 }, (_, n) => `Zeile ${n}`),
        annotations: ['a', 'b', 'c'],
      }),
    );
    assert.equal(full.cut, false);
  });

  test('a name of 300 characters keeps street and town', () => {
    const zones = zonesOf(shortLetter({ recipient: ['Ä'.repeat(300), 'Lange Straße 4', '18055 Rostock'] }));
    assert.deepEqual(zones.recipient.lines.slice(-2), ['Lange Straße 4', '18055 Rostock']);
  });

  test('labels and values of the information block stay in their columns', () => {
    const label = fc.oneof(fc.constantFrom('Unsere Nachricht vom', 'E-Mail'), words);
    fc.assert(
      fc.property(fc.array(fc.record({ label, value: line }), { maxLength: 14 }), (information) => {
        const zones = zonesOf(shortLetter({ information }));
        const column = pointsOf(zoneType.informationLabelMm);
        for (const row of zones.information.rows) {
          assert.ok(widthOf(row.label, row.labelPt) <= column);
          for (const text of row.lines) assert.ok(widthOf(text, row.sizePt) <= pointsOf(75) - column + 0.01);
        }
      }),
    );
    const [row] = zonesOf(shortLetter({ information: [{ label: 'Unsere Nachricht vom', value: 'x' }] }))
      .information.rows;
    assert.equal(row?.label, 'Unsere Nachricht vom', 'the longest label of the norm is not cut');
  });

  test('the subject moves down for a long information block, never up', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ({ label: 'Feld', value: 'Wert' }));
    assert.ok(near(zonesOf(shortLetter({ information: [] })).bodyTop, 98.46));
    assert.ok(near(zonesOf(shortLetter({ information: rows(7) })).bodyTop, 98.46));
    const long = zonesOf(shortLetter({ information: rows(14) }));
    assert.ok(near(long.bodyTop, 50 + millimetresOf(14 * zoneType.informationLinePt) + 8.46));
  });
});

describe('postal lines', () => {
  const country = fc.constantFrom(
    null,
    { code: 'DE', germanName: 'Deutschland' },
    { code: 'UA', germanName: 'Ukraine' },
    { code: 'AT', germanName: 'Österreich' },
  );
  const lines = fc.array(fc.oneof(fc.string({ maxLength: 40 }), line), { maxLength: 14 });

  test('no blank line, at most nine, doing it twice changes nothing', () => {
    fc.assert(
      fc.property(lines, country, (given, where) => {
        const once = postalLines({ lines: given, country: where });
        assert.ok(once.every((text) => text.trim() !== ''));
        assert.ok(once.length <= addressLineLimit);
        assert.deepEqual(postalLines({ lines: once, country: where }), once);
      }),
    );
  });

  test('no word of an address is lost', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (given) => {
        const flat = postalLines({ lines: given, country: null }).join(' ').replace(/[\s,]/gu, '');
        const wanted = postalLines({ lines: [given.join(' ')], country: null })
          .join(' ')
          .replace(/[\s,]/gu, '');
        assert.equal(flat, wanted);
      }),
    );
  });

  test('abroad town and country stand in capitals, at home the country is left out', () => {
    const lines = ['Frau Ołena Nowak', 'ul. Długa 5', '48-300 Nysa'];
    assert.deepEqual(postalLines({ lines, country: { code: 'PL', germanName: 'Polen' } }), [
      'Frau Ołena Nowak',
      'ul. Długa 5',
      '48-300 NYSA',
      'POLEN',
    ]);
    assert.deepEqual(
      postalLines({ lines: ['a', 'Gießen'], country: { code: 'AT', germanName: 'Österreich' } }),
      ['a', 'GIESSEN', 'ÖSTERREICH'],
    );
    assert.deepEqual(postalLines({ lines, country: { code: 'DE', germanName: 'Deutschland' } }), lines);
    assert.deepEqual(postalLines({ lines: [' ', '\n'], country: { code: 'PL', germanName: 'Polen' } }), []);
  });

  test('the return line leaves out what is not known', () => {
    assert.equal(returnLine(['Büro', '', '18055 Rostock']), 'Büro · 18055 Rostock');
  });
});

describe('breaking lines', () => {
  test('each part fits and no letter is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 40, max: 240 }),
        (text, width) => {
          const parts = wrapLine(text, width, 11);
          assert.equal(parts.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
          for (const part of parts) assert.ok(widthOf(part, 11) <= width || [...part].length === 1);
        },
      ),
    );
  });

  test('words are kept whole where they fit, addresses break at their signs', () => {
    assert.deepEqual(wrapLine('Fachdienst Migration und Arbeit', 100, 11), [
      'Fachdienst',
      'Migration und Arbeit',
    ]);
    assert.deepEqual(wrapLine('beratung@fachdienst-rostock.example', 120, 9), [
      'beratung@fachdienst-',
      'rostock.example',
    ]);
  });
});
