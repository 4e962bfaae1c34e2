import { textWidth } from '#shared/letters/din5008.ts';
import { type Placeholder, placeholderOf } from '#shared/templates/placeholders.ts';
import { corePath } from '../letters/docx/package.ts';
import { twips } from '../letters/docx/units.ts';
import { type PackedEntry, packed, writeZip } from '../transfer/zip.ts';
import { type Piece, piecesOf, withMarkers } from './markers.ts';
import { marksOf } from './scan.ts';
import { withTextStyles } from './textStyles.ts';
import { openPackage, type WordPackage } from './wordPackage.ts';

/** A part of a template in which something of each letter stands. */
interface Filled {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** A template opened once for any number of letters: what is the same in all of them is packed already. */
export interface Prepared {
  readonly parts: readonly (PackedEntry | Filled)[];
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
export async function prepare(bytes: Uint8Array): Promise<Prepared> {
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
  const entries = [...parts].map(([part, data]) => ({ name: part, data }));
  const marked = await withMarkers(writeZip(entries));
  return {
    // Its list of lists and its properties are written for each letter.
    parts: marked
      .filter((entry) => entry.name !== name && entry.name !== corePath)
      .map((entry) => {
        const pieces = piecesOf(entry);
        return pieces === null ? packed(entry, true) : { name: entry.name, pieces };
      }),
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
