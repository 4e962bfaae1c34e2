import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fill } from '#electron/templates/fill.ts';
import { prepare } from '#electron/templates/prepare.ts';
import { must } from '#shared/contract/result.ts';
import { fact, saying, says } from '#shared/letters/compose/parts.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { tellsOf } from '#shared/privacy/paperOutflow.ts';
import { uncovered } from '#shared/templates/cover.ts';
import { assertWellFormed, docxParts, entryTimes, visibleText } from '#test/letters/support/docxParts.ts';
import { longLetter, shortLetter } from '#test/letters/support/samples.ts';
import { goodBody, p, wordFile } from './wordFile.ts';

const about = { name: 'Olena Kovalenko', number: '2026-0001' };
const part = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  must(docxParts(bytes).get(name), name);
const printed = async (body: string, letter: BusinessLetter): Promise<string> =>
  visibleText(part(await fill(await prepare(wordFile({ body })), letter, about)));

describe('a letter on the office’s template', () => {
  test('stands where the words in braces stood, however Word had cut them', async () => {
    const bytes = await fill(
      await prepare(wordFile({ header: p('{Bü', 'ro}, {Name}, {Nummer}') })),
      shortLetter(),
      about,
    );
    const text = visibleText(part(bytes));
    assert.match(text, /Handwerkskammer Schwerin\nFriedensstraße 4a\n19053 Schwerin/);
    assert.match(text, /Rostock, 23\. November 2026/);
    assert.match(text, /Zeichen: 2026-0001\/1/);
    assert.match(visibleText(part(bytes, 'word/header1.xml')), /Rostock, Olena Kovalenko, 2026-0001$/);
    for (const [name, xml] of docxParts(bytes)) if (/\.(xml|rels)$/.test(name)) assertWellFormed(xml, name);
    assert.ok(![...docxParts(bytes).values()].some((xml) => /\{[A-Z]/.test(xml)));
  });

  test('nothing of a letter is lost, whichever parts have a place of their own', async () => {
    const letter = shortLetter({
      annotations: ['Persönlich/Vertraulich'],
      enclosures: ['Lebenslauf', 'Zeugnis'],
      signature: { organisation: 'Büro', name: 'Maren Voß', role: 'Beraterin' },
    });
    const said = [
      'Persönlich',
      'Betreffzeile',
      'Sehr geehrte',
      'Ein Satz.',
      'Mit freundlichen',
      'Maren Voß',
      'Beraterin',
      'Zeugnis',
    ];
    const own = ['Vermerk', 'Betreff', 'Anrede', 'Gruß', 'Unterschrift', 'Anlagen'];
    await fc.assert(
      fc.asyncProperty(fc.subarray(own), async (names) => {
        const text = await printed(`${goodBody}${names.map((name) => p(`{${name}}`)).join('')}`, letter);
        for (const words of said)
          assert.equal(
            text.split(words).length - 1,
            words === 'Persönlich' && !names.includes('Vermerk') ? 2 : 1,
            `${words} of ${names}`,
          );
      }),
      { numRuns: 25 },
    );
  });

  test('lists, tables and Arabic keep their form; our styles stand on the office’s', async () => {
    const bytes = await fill(await prepare(wordFile()), longLetter(), about);
    const xml = part(bytes);
    assert.match(xml, /<w:bidi\/>/);
    assert.match(xml, /<w:tblHeader\/>/);
    const styles = part(bytes, 'word/styles.xml');
    for (const [, id] of xml.matchAll(/<w:pStyle w:val="([^"]*)"/gu))
      assert.ok(styles.includes(`w:styleId="${id}"`), id);
    assert.match(
      styles,
      /w:styleId="WegbuchText"><w:name w:val="Wegbuch Text"\/><w:basedOn w:val="Standard"/,
    );
    const numbering = part(bytes, 'word/numbering.xml');
    for (const [, id] of xml.matchAll(/<w:numId w:val="(\d+)"/gu))
      assert.ok(numbering.includes(`<w:num w:numId="${id}"`), id);
    assert.match(part(bytes, '[Content_Types].xml'), /numbering\+xml/);
  });

  test('status and customer number stand on it only where the letter itself tells them', async () => {
    const body = `${goodBody}${p('Titel: {Aufenthaltstitel}; Nr. {Kundennummer}.')}`;
    const told = shortLetter({
      information: [{ label: 'Kundennummer', value: '123A456789' }],
      blocks: [saying(says('a', 'Zugang.', fact('residence.x1.title', 'Aufenthaltstitel', '§ 24 AufenthG')))],
    });
    assert.match(await printed(body, told), /Titel: § 24 AufenthG; Nr\. 123A456789\./);
    assert.match(await printed(body, shortLetter()), /Titel: ; Nr\. \./);
    const has = ['Aufenthaltstitel', 'Kundennummer', 'Name', 'Text'] as const;
    assert.deepEqual(uncovered(has, tellsOf('recommendation', told)), []);
    assert.deepEqual(
      uncovered(has, tellsOf('recommendation', shortLetter())).map(({ name, data }) => [name, data]),
      [
        ['Aufenthaltstitel', 'residence'],
        ['Kundennummer', 'benefits'],
      ],
      'what stays empty is said with what it would have told',
    );
  });

  test('a table is as wide as the lines of the template', async () => {
    const xml = part(await fill(await prepare(wordFile()), longLetter(), about));
    const width = Number(/<w:tblW [^>]*w:w="(\d+)"/u.exec(xml)?.[1]);
    assert.ok(Math.abs(width - (11906 - 2 * 1417)) <= 2, String(width));
  });

  test('no character of a name breaks it', async () => {
    const letter = shortLetter({ recipient: ['A & B <GmbH> {Text}', '„]]>“ "x"'] });
    assert.match(await printed(goodBody, letter), /A & B <GmbH> \{Text\}\n„\]\]>“ "x"/);
  });

  test('the same letter gives the same bytes, under the letter’s own day and title', async () => {
    const template = await prepare(wordFile());
    const [first, second] = [
      await fill(template, shortLetter(), about),
      await fill(template, shortLetter(), about),
    ];
    assert.deepEqual(first, second);
    assert.equal(new Set(entryTimes(first)).size, 1);
    assert.match(part(first, 'docProps/core.xml'), /<dc:title>Probe<\/dc:title>/);
  });

  test('a template for templates becomes a document', async () => {
    const bytes = await fill(await prepare(wordFile({ mainType: 'template' })), shortLetter(), about);
    assert.match(part(bytes, '[Content_Types].xml'), /wordprocessingml\.document\.main\+xml/);
  });
});
