import type { BusinessLetter } from '#shared/letters/letter.ts';
import { coreProperties, stampEntries } from '../letters/docx/package.ts';
import { type TextXml, textXml } from '../letters/docx/textXml.ts';
import { packed, zipOf } from '../transfer/zip.ts';
import type { Prepared } from './prepare.ts';
import { type About, elsewhereOn, valuesOf } from './values.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** All kinds of lists stand before all lists (ISO/IEC 29500-1, 17.9.17). */
function withLists(xml: string, { abstracts, nums }: TextXml): string {
  if (nums === '') return xml;
  const first = xml.search(/<w:num |<w:numIdMacAtCleanup|<\/w:numbering>/u);
  const before = `${xml.slice(0, first)}${abstracts}${xml.slice(first)}`;
  const last = before.search(/<w:numIdMacAtCleanup|<\/w:numbering>/u);
  return `${before.slice(0, last)}${nums}${before.slice(last)}`;
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** A value inside of a run: breaks and tabs are elements there, not characters. */
const runXml = (value: string): string =>
  value
    .split(/(\n|\t)/u)
    .map((part) => {
      if (part === '') return '';
      if (part === '\n') return '<w:br/>';
      return part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join('');

const scaled = (xml: string, factor: number): string =>
  factor === 1
    ? xml
    : xml.replaceAll(/<w:(tblW|gridCol|tcW)\b[^>]*\/>/gu, (tag) =>
        tag.replace(/w:w="(\d+)"/u, (_, width: string) => `w:w="${Math.round(Number(width) * factor)}"`),
      );

/** A letter on the office's paper. The same letter and template give the same bytes. */
export async function fill(template: Prepared, letter: BusinessLetter, about: About): Promise<Uint8Array> {
  const text = await textXml(letter, elsewhereOn(template.has));
  const values = valuesOf(letter, about, template.has);
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, runXml(value)]));
  const words: Readonly<Record<string, string>> = { ...said, Text: scaled(text.content, template.widths) };
  const core = coreProperties(letter);
  const { name, xml } = template.numbering;
  const bytes = zipOf([
    ...template.parts.map((part) => {
      if (!('pieces' in part)) return part;
      const filled = part.pieces.map((piece) => (typeof piece === 'string' ? piece : words[piece.place]));
      return packed({ name: part.name, data: bytesOf(filled.join('')) }, true);
    }),
    packed({ name, data: bytesOf(withLists(xml, text)) }, true),
    packed({ name: core.path, data: bytesOf(core.data) }, true),
  ]);
  stampEntries(bytes, letter.date);
  return bytes;
}
