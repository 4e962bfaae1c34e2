import { RawXmlPlugin, TemplateHandler } from 'easy-template-x';
import { type Placeholder, placeholderOf } from '#shared/templates/placeholders.ts';
import { readZip, type ZipEntry } from '../transfer/zip.ts';

/** Something of the template, or the place where a letter says its own. */
export type Piece = string | { readonly place: Placeholder };

/** Of the private use area: no template has them by chance, and who has them by intent gains a place for a word. */
const [FROM, TO] = ['\u{e0b0}', '\u{e0b1}'];
const mark = (place: Placeholder): string => `<w:t>${FROM}${place}${TO}</w:t>`;
/** The text of a letter stands instead of the whole paragraph. */
const paragraphMark = `<w:p><w:r>${mark('Text')}</w:r></w:p>`;

const marked = new RegExp(`${paragraphMark}|${mark('Text').replace('Text', '(\\p{L}+)')}`, 'gu');

/** Text boxes in tables in text boxes: Word nests deep, and the library counts. */
const MOST_DEPTH = 200;
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * The parts of a template with a mark in the place of each word in braces. The library finds them, however Word has
 * cut them into runs, and it does so once: reading and writing the whole file again for each letter was two thirds of
 * the time of a run.
 */
export async function withMarkers(template: Buffer): Promise<ZipEntry[]> {
  const handler = new TemplateHandler({
    plugins: [new RawXmlPlugin()],
    defaultContentType: 'rawXml',
    containerContentType: 'rawXml',
    maxXmlDepth: MOST_DEPTH,
    scopeDataResolver: ({ strPath }) => {
      const place = placeholderOf(strPath.at(-1) ?? '');
      if (place === 'Text') return { _type: 'rawXml', xml: paragraphMark, replaceParagraph: true };
      return { _type: 'rawXml', xml: place === null ? '' : mark(place) };
    },
  });
  const bytes = await handler.process(template, {});
  return readZip(bytes, () => true, MOST_UNPACKED);
}

/** A part cut at its marks; null where it has none. */
export function piecesOf({ name, data }: ZipEntry): Piece[] | null {
  if (!/\.xml$/iu.test(name)) return null;
  const xml = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
  if (!xml.includes(FROM)) return null;
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: whole, 1: word, index } of xml.matchAll(marked)) {
    const place = word === undefined ? 'Text' : placeholderOf(word);
    if (place === null) continue;
    pieces.push(xml.slice(done, index), { place });
    done = index + whole.length;
  }
  return [...pieces, xml.slice(done)];
}
