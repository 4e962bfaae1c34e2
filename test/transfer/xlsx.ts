import { deflateRawSync } from 'node:zlib';
import { writeZip } from '#electron/transfer/zip.ts';

/** A workbook as Excel writes one, made by hand: shared strings, inline strings, dates, formulas, errors. */

export interface DateCell {
  /** Days since the epoch of the workbook. */
  readonly serial: number;
}
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number;
}
export type Cell = string | number | boolean | null | DateCell | FormulaCell | { readonly error: string };

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: 'hidden' | 'veryHidden';
}

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

function cellXml(cell: Cell, address: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    strings.push(cell);
    return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('serial' in cell) return `<c r="${address}" s="1"><v>${cell.serial}</v></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}><f>${xmlText(cell.formula)}</f><v>${xmlText(String(cell.value))}</v></c>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const sheetXml = (rows: SheetSpec['rows'], strings: string[]): string => {
  const lines = rows.map((cells, at) => {
    const inner = cells
      .map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, strings))
      .join('');
    return `<row r="${at + 1}">${inner}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

export function xlsxParts(sheets: readonly SheetSpec[], date1904 = false): Record<string, string> {
  const strings: string[] = [];
  const parts: Record<string, string> = {};
  for (const [at, { rows }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(rows, strings);
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr${
      date1904 ? ' date1904="1"' : ''
    }/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join(
      '',
    )}<Relationship Id="rIdS" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings
      .map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`)
      .join('')}</sst>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...parts,
  };
}

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  writeZip(
    Object.entries(parts).map(([name, data]) => ({
      name,
      data: typeof data === 'string' ? Buffer.from(data, 'utf8') : data,
    })),
  );

export const xlsx = (sheets: readonly SheetSpec[], date1904 = false): Buffer =>
  zipOf(xlsxParts(sheets, date1904));

/** The same ZIP with its parts compressed, and what each says its size is. */
export function deflated(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  // The same large content many times is compressed once.
  const packed = new Map<string | Uint8Array, Buffer>();
  const pack = (data: string | Uint8Array): Buffer => {
    const done =
      packed.get(data) ?? deflateRawSync(typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
    packed.set(data, done);
    return done;
  };
  const raw = Object.entries(parts).map(([name, data]) => ({ name: Buffer.from(name), data: pack(data) }));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of raw) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    files.push(local, name, data);
    directory.push(central, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(raw.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
