import { must } from '#shared/contract/result.ts';
import { readZip, type ZipEntry } from '../../transfer/zip.ts';
import { type OwnLists, shiftLists } from './joinLists.ts';

/**
 * Several letters in one Word file: a section each, its pages counted from one (ISO/IEC 29500-1, 17.6). All are made
 * in the same way, so styles, pictures and relations are those of the first; heads and feet that say something else,
 * and lists, get parts and numbers of their own.
 */
export interface Joined {
  add(docx: Uint8Array): void;
  /** The parts of the file; to be packed. */
  finish(): ZipEntry[];
}

const MOST = 256 * 1024 * 1024;
const main = 'word/document.xml';
const rels = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const numbering = 'word/numbering.xml';

const textOf = (data: Uint8Array | undefined): string =>
  data === undefined ? '' : Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

interface Parts {
  readonly head: string;
  /** Everything before the last section's own properties. */
  readonly inner: string;
  readonly section: string;
}

function partsOf(xml: string): Parts {
  const found = must(
    /^([\s\S]*?<w:body>)([\s\S]*)(<w:sectPr\b[\s\S]*?<\/w:sectPr>)<\/w:body>/u.exec(xml),
    'a body',
  );
  return { head: found[1] ?? '', inner: found[2] ?? '', section: found[3] ?? '' };
}

/** „Seite 2 von 3“ is of the letter, not of all of them. */
const ownCount = (xml: string): string => xml.replaceAll(/\bNUMPAGES\b/gu, 'SECTIONPAGES');

const behindCount =
  /<w:(cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b|<\/w:sectPr>/u;

/** The first section of a letter begins with page one. */
function fromOne(xml: string): string {
  const at = xml.indexOf('<w:sectPr');
  const end = xml.indexOf('</w:sectPr>', at) + '</w:sectPr>'.length;
  const section = xml.slice(at, end).replaceAll(/<w:pgNumType\b[^>]*\/>/gu, '');
  const place = section.search(behindCount);
  return `${xml.slice(0, at)}${section.slice(0, place)}<w:pgNumType w:start="1"/>${section.slice(place)}${xml.slice(end)}`;
}

/** A section ends with the last paragraph of its letter; a paragraph of its own could run over to a blank page. */
function withSection(inner: string, section: string): string {
  const at = Math.max(inner.lastIndexOf('<w:p>'), inner.lastIndexOf('<w:p '));
  const last = inner.slice(at);
  const plain =
    at >= 0 && last.indexOf('</w:p>') === last.length - '</w:p>'.length && !last.includes('<w:framePr');
  if (!plain || last.includes('<w:sectPr') || last.includes('<w:pPrChange'))
    return `${inner}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
  if (last.includes('</w:pPr>')) {
    // What a paragraph's mark looks like stands before the section (17.3.1.26).
    return inner.slice(0, at) + last.replace('</w:pPr>', `${section}</w:pPr>`);
  }
  return inner.slice(0, at) + last.replace(/^<w:p\b[^>]*>/u, (tag) => `${tag}<w:pPr>${section}</w:pPr>`);
}

export function joinDocx(): Joined {
  let base: Map<string, Uint8Array> | null = null;
  let head = '';
  let count = 0;
  const letters: string[] = [];
  const added: { relations: string; overrides: string } = { relations: '', overrides: '' };
  const lists: OwnLists = { abstracts: [], nums: [], known: new Map() };

  /** A head or foot that differs from the first letter's: a part of its own under a number of its own. */
  function ownParts(
    parts: ReadonlyMap<string, Uint8Array>,
    first: ReadonlyMap<string, Uint8Array>,
    section: string,
  ): string {
    let result = section;
    const told = textOf(first.get(rels));
    for (const [name, data] of parts) {
      const kind = /^word\/((?:header|footer)\w*)\.xml$/u.exec(name)?.[1];
      const same = first.get(name);
      if (kind === undefined || same === undefined || Buffer.compare(data, same) === 0) continue;
      const relation = [...told.matchAll(/<Relationship\b[^>]*>/gu)].find(([tag]) =>
        tag.includes(`${kind}.xml"`),
      )?.[0];
      const oldId = /\bId="([^"]*)"/u.exec(relation ?? '')?.[1];
      if (relation === undefined || oldId === undefined) continue;
      const own = `${kind}_${count}`;
      base?.set(`word/${own}.xml`, bytesOf(ownCount(textOf(data))));
      const links = parts.get(`word/_rels/${kind}.xml.rels`);
      if (links) base?.set(`word/_rels/${own}.xml.rels`, links);
      added.relations += relation
        .replace(`${kind}.xml"`, `${own}.xml"`)
        .replace(/\bId="[^"]*"/u, `Id="wb_${own}"`);
      const type = kind.startsWith('header') ? 'header' : 'footer';
      added.overrides += `<Override PartName="/word/${own}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
      result = result.replaceAll(`r:id="${oldId}"`, `r:id="wb_${own}"`);
    }
    return result;
  }

  return {
    add(docx) {
      const file = Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength);
      const parts = new Map(
        readZip(file, (name) => !name.endsWith('/'), MOST).map(({ name, data }) => [name, data]),
      );
      const { head: before, inner, section } = partsOf(textOf(parts.get(main)));
      count += 1;
      base ??= new Map(parts);
      if (head === '') head = before;
      const own = count === 1 ? section : ownParts(parts, base, section);
      const shifted = count === 1 ? inner : shiftLists(inner, textOf(parts.get(numbering)), lists, count);
      const once = count === 1 ? shifted : shifted.replaceAll(/<w:bookmark(Start|End)\b[^>]*\/>/gu, '');
      letters.push(fromOne(withSection(once, own)));
    },
    finish() {
      const parts = must(base, 'there is at least one letter');
      const document = must(letters.pop(), 'there is at least one letter');
      // The last one's section is that of the body itself.
      const { inner, section } = lastSection(document);
      let drawing = 0;
      const body = [...letters, inner]
        .join('')
        .replaceAll(/(<wp:docPr\b[^>]*?\bid=")\d+"/gu, (_, tag: string) => `${tag}${++drawing}"`);
      parts.set(main, bytesOf(ownCount(`${head}${body}${section}</w:body></w:document>`)));
      for (const [name, data] of parts)
        if (/^word\/(header|footer)\w*\.xml$/u.test(name)) parts.set(name, bytesOf(ownCount(textOf(data))));
      parts.set(
        rels,
        bytesOf(textOf(parts.get(rels)).replace('</Relationships>', `${added.relations}</Relationships>`)),
      );
      parts.set(types, bytesOf(textOf(parts.get(types)).replace('</Types>', `${added.overrides}</Types>`)));
      if (parts.has(numbering))
        parts.set(numbering, bytesOf(withOwnLists(textOf(parts.get(numbering)), lists)));
      return [...parts].map(([name, data]) => ({ name, data }));
    },
  };
}

/** Takes the properties of the last section out of its paragraph again. */
function lastSection(letter: string): { inner: string; section: string } {
  const at = letter.lastIndexOf('<w:sectPr');
  const end = letter.indexOf('</w:sectPr>', at) + '</w:sectPr>'.length;
  return { inner: letter.slice(0, at) + letter.slice(end), section: letter.slice(at, end) };
}

function withOwnLists(xml: string, { abstracts, nums }: OwnLists): string {
  const first = xml.search(/<w:num |<w:numIdMacAtCleanup|<\/w:numbering>/u);
  const before = `${xml.slice(0, first)}${abstracts.join('')}${xml.slice(first)}`;
  const last = before.search(/<w:numIdMacAtCleanup|<\/w:numbering>/u);
  return `${before.slice(0, last)}${nums.join('')}${before.slice(last)}`;
}
