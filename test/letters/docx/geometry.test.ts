import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { must } from '#shared/contract/result.ts';
import { din5008, margins, marks, page } from '#shared/letters/din5008.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { millimetresOf } from '#shared/letters/textWidth.ts';
import { letterType, zoneType } from '#shared/letters/typography.ts';
import { type Zone, zonesOf } from '#shared/letters/zones.ts';
import {
  convertAll,
  hasArial,
  missingTools,
  strokesOf,
  type Word,
  wordsOf,
  workFolder,
} from '../support/pdf.ts';
import { longLetter, shortLetter } from '../support/samples.ts';

/**
 * The letter as LibreOffice lays it out, measured in the PDF: half a millimetre is all an address may be
 * off. Word is not to be had in a build; both place frames by the same attributes.
 */
const tolerance = 0.5;

const address = [
  'Landesamt für Gesundheit',
  'Abteilung Eins',
  'Dezernat Prüfungen',
  'Frau Muster',
  'Gebäude Zwei',
  'Hintereingang',
  'Postfach Drei',
  'Lange Straße 4',
  '18059 Rostock',
];
const names = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

const letters = new Map<string, BusinessLetter>();
for (const form of ['A', 'B'] as const) {
  for (let lines = 1; lines <= 9; lines += 1) {
    letters.set(
      `${form}${lines}`,
      shortLetter({
        form,
        recipient: address.slice(9 - lines),
        annotations: lines > 6 ? [] : ['Vertraulich'],
      }),
    );
  }
  letters.set(
    `${form}full`,
    shortLetter({ form, recipient: address, annotations: ['Einschreiben', 'Persönlich', 'Vertraulich'] }),
  );
  letters.set(
    `${form}info`,
    shortLetter({
      form,
      information: names
        .concat('zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn')
        .map((value) => ({ label: 'Feld', value })),
    }),
  );
}
letters.set('long', longLetter());

const missing = [
  ...missingTools('soffice', 'pdftotext', 'pdftocairo'),
  ...(hasArial() ? [] : ['a font with the measures of Arial']),
];
const skip =
  missing.length === 0
    ? false
    : `not installed: ${missing.join(', ')} (libreoffice-writer, poppler-utils, fonts-liberation)`;

describe('letters as LibreOffice prints them', { skip }, () => {
  const folder = workFolder();
  let pdfs = new Map<string, string>();
  const words = new Map<string, Word[][]>();
  before(async () => {
    const documents = new Map<string, Uint8Array>();
    for (const [name, letter] of letters) documents.set(name, await renderDocx(letter));
    pdfs = await convertAll(folder.path, documents);
    for (const [name, pdf] of pdfs) words.set(name, await wordsOf(pdf));
  });
  after(() => folder.remove());

  const pagesOf = (name: string): Word[][] => must(words.get(name), 'the letter was converted');
  const pageOne = (name: string): Word[] => must(pagesOf(name)[0], 'a letter has a page');

  /** Upper edge of the line a word stands in: extra height is above the letters, 0.212 of the size below. */
  const lineTop = (word: Word, linePt: number): number =>
    word.baseline - millimetresOf(linePt - 0.212 * word.sizePt);
  const near = (actual: number, expected: number, what: string): void =>
    assert.ok(
      Math.abs(actual - expected) <= tolerance,
      `${what}: ${actual.toFixed(2)} instead of ${expected.toFixed(2)} mm`,
    );

  /** First word of each line of a zone, found by its words in order. */
  const assertZone = (all: readonly Word[], zone: Zone, what: string): void => {
    zone.lines.forEach((line, index) => {
      const [first = ''] = line.split(' ');
      const y = zone.box.y + millimetresOf(zone.linePt * index);
      const word = all.find((w) => w.text === first && Math.abs(lineTop(w, zone.linePt) - y) < 2);
      assert.ok(word !== undefined, `${what}: „${line}“ stands at ${y.toFixed(1)} mm`);
      near(word.left, zone.box.x, `${what}, left edge of line ${index + 1}`);
      near(lineTop(word, zone.linePt), y, `${what}, line ${index + 1}`);
    });
  };

  for (const [name, letter] of letters) {
    test(`${name}: zones, subject and body stand where DIN 5008 wants them`, () => {
      const zones = zonesOf(letter);
      const all = pageOne(name);
      assertZone(all, zones.returnLine, 'return line');
      assertZone(all, zones.annotations, 'annotations');
      assertZone(all, zones.recipient, 'recipient');

      const field = din5008[letter.form].addressField;
      const inField = all.filter(
        (w) => w.left < 105 && w.baseline > field.y && w.baseline < field.y + field.height + 3,
      );
      for (const word of inField) {
        assert.ok(
          word.right <= field.x + field.width + tolerance,
          `„${word.text}“ leaves the window on the right`,
        );
        assert.ok(word.baseline <= field.y + field.height, `„${word.text}“ leaves the window below`);
      }

      zones.information.rows.forEach((row, index) => {
        const value = must(row.lines[0]?.split(' ')[0], 'a row has a value');
        const y = zones.information.box.y + millimetresOf(zoneType.informationLinePt * index);
        const word = all.find((w) => w.text === value && w.left > 140 && Math.abs(w.baseline - y) < 6);
        assert.ok(word !== undefined, `row „${value}“`);
        near(
          word.left,
          zones.information.box.x + zoneType.informationLabelMm,
          'value of the information block',
        );
        near(lineTop(word, zoneType.informationLinePt), y, `row ${index + 1} of the information block`);
      });

      const subject = must(
        all.find((w) => w.text === letter.subject[0]?.split(' ')[0] && w.left < 30),
        'the subject is on page one',
      );
      near(lineTop(subject, letterType.titleLinePt), zones.bodyTop, 'subject');
      const salutation = must(
        all.find((w) => w.text === 'Sehr'),
        'the salutation is on page one',
      );
      near(salutation.left, margins.left, 'left margin');
      const gap = letterType.titleLinePt * letter.subject.length + letterType.titleGapPt;
      near(lineTop(salutation, letterType.linePt), zones.bodyTop + millimetresOf(gap), 'salutation');
    });
  }

  for (const form of ['A', 'B'] as const) {
    test(`form ${form}: fold and hole marks are hairlines at the left edge`, async () => {
      const strokes = await strokesOf(must(pdfs.get(`${form}1`), 'converted'));
      const found = strokes.filter((stroke) => stroke.x < 15).toSorted((a, b) => a.y - b.y);
      const { foldMarks, holeMark } = din5008[form];
      const expected = [foldMarks[0], holeMark, foldMarks[1]];
      assert.equal(found.length, 3);
      found.forEach((stroke, index) => {
        near(stroke.y, expected[index] ?? 0, `mark ${index + 1}`);
        near(stroke.x, marks.x, 'left end of the mark');
        near(stroke.length, index === 1 ? marks.holeLength : marks.foldLength, 'length of the mark');
        assert.ok(stroke.weightPt <= 0.25);
      });
    });
  }

  test('a letter of three pages: header from page two on, text inside the margins, table header again', () => {
    const pages = pagesOf('long');
    assert.equal(pages.length, 3);
    pages.forEach((all, index) => {
      const text = all.map((w) => w.text).join(' ');
      assert.equal(text.includes(`Seite ${index + 1} von 3`), index > 0, `page ${index + 1}`);
      const body = all.filter(
        (w) => w.baseline > margins.top + 2 && w.baseline < page.height - margins.bottom,
      );
      for (const word of body) {
        const inInformation = index === 0 && word.left > 120 && word.baseline < 90;
        assert.ok(word.left >= margins.left - tolerance, `„${word.text}“ leaves the left margin`);
        assert.ok(
          word.right <= page.width - (inInformation ? 10 : margins.right) + tolerance,
          `„${word.text}“ leaves the right margin`,
        );
      }
      const foot = Math.max(...body.map((w) => w.baseline));
      assert.ok(foot <= page.height - margins.bottom + tolerance);
      if (index > 0) {
        const header = must(
          all.find((w) => w.text === 'Seite'),
          'continuation header',
        );
        assert.ok(header.baseline < margins.top, 'the header stands above the text');
        const first = Math.min(...body.map((w) => lineTop(w, letterType.linePt)));
        assert.ok(first >= margins.top - 1.5, 'the text begins below the header');
      }
    });
    const headers = pages.filter((all) => all.some((w) => w.text === 'Nachweis'));
    assert.equal(headers.length, 2, 'the table runs over two pages and says its columns on both');
  });
});
