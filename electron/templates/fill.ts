import { RawXmlPlugin, TemplateHandler } from 'easy-template-x';
import { textWidth } from '#shared/letters/din5008.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { type Placeholder, placeholderOf } from '#shared/templates/placeholders.ts';
import { coreProperties, stampEntries } from '../letters/docx/package.ts';
import { type TextXml, textXml } from '../letters/docx/textXml.ts';
import { twips } from '../letters/docx/units.ts';
import { writeZip, type ZipEntry } from '../transfer/zip.ts';
import { marksOf } from './scan.ts';
import { withTextStyles } from './textStyles.ts';
import { type About, elsewhereOn, valuesOf } from './values.ts';
import { openPackage, type WordPackage } from './wordPackage.ts';

/** A template opened once for any number of letters. */
export interface Prepared {
  readonly entries: readonly ZipEntry[];
  readonly numbering: { readonly name: string; readonly xml: string };
  readonly has: ReadonlySet<Placeholder>;
  /** How much narrower or wider its lines are than ours: tables go along. */
  readonly widths: number;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const emptyNumbering = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${wordSpace}"></w:numbering>`;
const numberingType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Width of a line between the margins of its last section, in twips. */
function lineWidth(xml: string): number {
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'));
  const told = (tag: string, name: string): number =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="(\\d+)"`, 'u').exec(section)?.[1] ?? 'NaN');
  return told('pgSz', 'w') - told('pgMar', 'left') - told('pgMar', 'right');
}

/** A `.dotx` is a document but for its name. */
const asDocument = (types: string): string =>
  types.replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');

/** Opens a template that the check has passed. @throws NoTemplate */
export function prepare(bytes: Uint8Array): Prepared {
  const file = openPackage(bytes);
  const parts = new Map(file.entries.map(({ name, data }) => [name, data]));
  const relations = file.relationsOf(file.main);
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  if (styles !== undefined) parts.set(styles, bytesOf(withTextStyles(file.text(styles))));
  parts.set('[Content_Types].xml', bytesOf(asDocument(file.text('[Content_Types].xml'))));
  const known = relations.find(({ type }) => type === 'numbering')?.target;
  const name = known ?? 'word/numbering.xml';
  if (known === undefined) addNumbering(parts, file, name);
  const width = lineWidth(file.text(file.main));
  return {
    entries: [...parts].filter(([part]) => part !== name).map(([part, data]) => ({ name: part, data })),
    numbering: { name, xml: known === undefined ? emptyNumbering : file.text(known) },
    has: new Set(marksOf(file).flatMap(({ text, closed }) => (closed ? (placeholderOf(text) ?? []) : []))),
    widths: Number.isFinite(width) && width > 0 ? width / twips(textWidth) : 1,
  };
}

function addNumbering(parts: Map<string, Uint8Array>, file: WordPackage, name: string): void {
  const override = `<Override PartName="/${name}" ContentType="${numberingType}"/></Types>`;
  const types = Buffer.from(parts.get('[Content_Types].xml') ?? []).toString('utf8');
  parts.set('[Content_Types].xml', bytesOf(types.replace(/<\/Types>\s*$/u, override)));
  const [folder, base] = [file.main.slice(0, file.main.lastIndexOf('/') + 1), file.main.split('/').at(-1)];
  const rels = `${folder}_rels/${base}.rels`;
  const added = `<Relationship Id="rIdWegbuchListen" Type="${relation}/numbering" Target="/${name}"/></Relationships>`;
  const before =
    file.text(rels) ||
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  parts.set(rels, bytesOf(before.replace(/<\/Relationships>\s*$/u, added)));
}

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

const lastOf = (path: readonly string[]): string => path.at(-1) ?? '';

/** Text boxes in tables in text boxes: Word nests deep, and the library counts. */
const MOST_DEPTH = 200;

/** A letter on the office's paper. The same letter and template give the same bytes. */
export async function fill(template: Prepared, letter: BusinessLetter, about: About): Promise<Uint8Array> {
  const text = await textXml(letter, elsewhereOn(template.has));
  const values = valuesOf(letter, about, template.has);
  const core = coreProperties(letter);
  const { name, xml } = template.numbering;
  const source = writeZip([
    ...template.entries.filter((entry) => entry.name !== core.path),
    { name, data: bytesOf(withLists(xml, text)) },
    { name: core.path, data: bytesOf(core.data) },
  ]);
  const handler = new TemplateHandler({
    plugins: [new RawXmlPlugin()],
    defaultContentType: 'rawXml',
    containerContentType: 'rawXml',
    maxXmlDepth: MOST_DEPTH,
    scopeDataResolver: ({ strPath }) => {
      const wanted = placeholderOf(lastOf(strPath));
      if (wanted === 'Text')
        return { _type: 'rawXml', xml: scaled(text.content, template.widths), replaceParagraph: true };
      return { _type: 'rawXml', xml: wanted === null ? '' : runXml(values[wanted]) };
    },
  });
  const filled = await handler.process(source, {});
  const bytes = new Uint8Array(filled.buffer, filled.byteOffset, filled.byteLength);
  stampEntries(bytes, letter.date);
  return bytes;
}
