import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Packer } from 'docx';
import { textOfLetter } from '#electron/letters/docx/body.ts';
import { numberingOf } from '#electron/letters/docx/styles.ts';
import { textXml } from '#electron/letters/docx/textXml.ts';
import { must } from '#shared/contract/result.ts';
import { docxParts } from '../support/docxParts.ts';
import { longLetter, shortLetter } from '../support/samples.ts';

/** The texts and their order, whatever the names of styles and the numbers of lists are. */
const plain = (xml: string): string =>
  xml
    .replaceAll(/<w:pStyle [^>]*\/>/gu, '')
    .replaceAll(/<w:pPr><\/w:pPr>|<w:pPr\/>/gu, '')
    .replaceAll(/<w:numId w:val="(?:9|90|900)?(\d)"\/>/gu, '<w:numId w:val="$1"/>');

test('the text of a letter is what the packer of the library would write', async () => {
  const odd = { text: `a & b <c> "d" 'e' ]]> {bullet-1}`, lang: 'de-DE' };
  for (const letter of [
    longLetter({ enclosures: ['Lebenslauf'] }),
    shortLetter({ blocks: [{ type: 'paragraph', runs: [odd] }] }),
  ]) {
    const document = new Document({
      numbering: numberingOf(letter),
      sections: [{ children: textOfLetter(letter, new Set()) }],
    });
    const packed = docxParts(new Uint8Array(await Packer.toBuffer(document)));
    const xml = must(packed.get('word/document.xml'), 'a body');
    const body = must(/<w:body>([\s\S]*)<w:sectPr/u.exec(xml)?.[1], 'a body');
    const { content, abstracts, nums } = await textXml(letter, new Set());
    assert.equal(plain(content), plain(body));
    for (const [, id] of content.matchAll(/<w:numId w:val="(\d+)"/gu))
      assert.ok(nums.includes(`w:numId="${id}"`));
    for (const [, id] of nums.matchAll(/<w:abstractNumId w:val="(\d+)"/gu))
      assert.ok(abstracts.includes(`w:abstractNumId="${id}"`));
  }
});
