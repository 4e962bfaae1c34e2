import { writeZip } from '#electron/transfer/zip.ts';

/** A Word file as an office makes one, by hand: what Word writes and `docx` does not can be put into it. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${relation}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** A paragraph; several texts are several runs, as Word leaves them behind. */
export const p = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('<w:proofErr w:type="spellStart"/>')}</w:p>`;

/** A text box as Word writes it: once for itself and once for readers of before 2010. */
export const textBox = (inside: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

/** A field in its pieces. */
export const field = (...instructions: readonly string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions
    .map((text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`)
    .join(
      '',
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

export interface WordSpec {
  readonly body?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Of the main part, beside those to styles, header and footer. */
  readonly relations?: string;
  readonly mainType?: string;
  /** Further parts, or others for ours. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const rels = (inside: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

export const rel = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;

/** Everything a letter needs, split over runs as Word does it. */
export const goodBody = [
  textBox(p('{An', 'schr', 'ift}')),
  p('Rostock, ', '{Da', 'tum}'),
  p('Zeichen: {Zeichen}'),
  p('{Text}'),
].join('');

export function wordParts(spec: WordSpec = {}): Record<string, string | Uint8Array> {
  const {
    body = goodBody,
    header = p('Kopf'),
    footer = p('Fuß'),
    relations = '',
    mainType = 'document',
  } = spec;
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.${mainType}.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${types}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/></Types>`,
    '_rels/.rels': rels(rel('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${head}<w:document ${spaces}><w:body>${body}<w:sectPr><w:headerReference w:type="first" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(
      `${rel('rId1', 'styles', 'styles.xml')}${rel('rId2', 'header', 'header1.xml')}${rel('rId3', 'footer', 'footer1.xml')}${relations}`,
    ),
    'word/styles.xml': `${head}<w:styles ${spaces}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:style></w:styles>`,
    'word/header1.xml': `${head}<w:hdr ${spaces}>${header}</w:hdr>`,
    'word/footer1.xml': `${head}<w:ftr ${spaces}>${footer}</w:ftr>`,
    ...spec.parts,
  };
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  writeZip(
    Object.entries(parts).map(([name, data]) => ({
      name,
      data: typeof data === 'string' ? Buffer.from(data, 'utf8') : data,
    })),
  );

export const wordFile = (spec: WordSpec = {}): Buffer => zipped(wordParts(spec));
