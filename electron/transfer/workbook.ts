import { XMLParser } from 'fast-xml-parser';
import { readSheet } from 'read-excel-file/node';
import { Refusal } from '#shared/contract/result.ts';
import { mostColumns, mostRows } from '#shared/transfer/transfer.ts';
import { readZip, writeZip, type ZipEntry, ZipError } from './zip.ts';

/** A workbook of Excel or Calc (ISO/IEC 29500). */
export interface Workbook {
  /** The visible sheets, in order. */
  readonly sheets: readonly string[];
  /** All rows of a sheet from its first line on, as text. */
  read(sheet: number): Promise<string[][]>;
}

/** What a workbook may unpack to; the longest list of people has a tenth. */
const mostUnpacked = 400 * 1024 * 1024;

/** Of Excel itself: 1,048,576 rows, 16,384 columns. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
/** Excel before 2007, and a workbook with a password. */
export const isCompoundFile = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(compoundFile);

export function refuseCompoundFile(bytes: Buffer): never {
  const encrypted = bytes.includes(encryptedPackage);
  throw new Refusal(encrypted ? 'transfer.encryptedWorkbook' : 'transfer.oldWorkbook');
}

function unpack(bytes: Buffer): ZipEntry[] {
  try {
    return readZip(bytes, (name) => /\.(xml|rels)$/.test(name), mostUnpacked);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    if (error.why === 'encrypted') throw new Refusal('transfer.encryptedWorkbook');
    throw new Refusal(error.why === 'tooLarge' ? 'transfer.unpacksTooLarge' : 'transfer.damagedWorkbook');
  }
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  isArray: (name) => name === 'sheet' || name === 'Relationship',
});

function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    throw new Refusal('transfer.damagedWorkbook');
  }
}

type Attributes = Readonly<Record<string, string>>;

/** The elements of a short part; a document type has no place in a workbook (CWE-611, CWE-776). */
function elements(
  entries: readonly ZipEntry[],
  name: string,
  path: readonly string[],
): readonly Attributes[] {
  const part = entries.find((entry) => entry.name === name);
  const text = part === undefined ? '' : Buffer.from(part.data).toString('utf8');
  if (text === '' || /<!(doctype|entity)/i.test(text)) throw new Refusal('transfer.damagedWorkbook');
  let node: unknown = parsed(text);
  for (const step of path) node = (node as Record<string, unknown> | undefined)?.[step];
  return Array.isArray(node) ? (node as Attributes[]) : [];
}

interface Sheet {
  readonly name: string;
  /** Of the part that holds it. */
  readonly part: string;
}

function sheetsOf(entries: readonly ZipEntry[]): Sheet[] {
  const relations = elements(entries, 'xl/_rels/workbook.xml.rels', ['Relationships', 'Relationship']);
  const all = elements(entries, 'xl/workbook.xml', ['workbook', 'sheets', 'sheet']).flatMap((sheet) => {
    const relation = relations.find(({ Id }) => Id === sheet.id);
    const target = relation?.Target ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const isTable = relation?.Type?.endsWith('/worksheet') && entries.some(({ name }) => name === part);
    return isTable
      ? [{ name: sheet.name ?? '', part, hidden: (sheet.state ?? 'visible') !== 'visible' }]
      : [];
  });
  const visible = all.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : all;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell far out makes every reader fill the gap before it; a made-up address would fill all memory. */
function demandSane(sheet: Uint8Array): void {
  const text = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.length).toString('latin1');
  let [cells, row, last] = [0, '', 0];
  for (const [, letters = '', digits = ''] of text.matchAll(/<c\b[^>]*?\sr="([A-Z]{1,9})(\d{1,12})"/g)) {
    if (digits !== row) {
      cells += last;
      row = digits;
    }
    last = columnNumber(letters);
    if (last > LAST_COLUMN || Number(digits) > LAST_ROW) throw new Refusal('transfer.damagedWorkbook');
    if (cells > mostRows * mostColumns)
      throw new Refusal('transfer.tooManyRows', { params: { most: mostRows } });
  }
  for (const [, digits = ''] of text.matchAll(/<row\b[^>]*?\sr="(\d{1,12})"/g))
    if (Number(digits) > LAST_ROW) throw new Refusal('transfer.damagedWorkbook');
}

/** As a person would write it: „18055“ and not „18055.0“ or „1.8055E4“. */
export function numberText(stored: string): string {
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  if (Number.isInteger(value)) return BigInt(value).toString();
  // 15 digits are what a spreadsheet shows; the rest is how it counts in binary.
  return String(Number(value.toPrecision(15)));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return String(value);
}

/**
 * @throws Refusal `transfer.encryptedWorkbook`, `transfer.unpacksTooLarge`, `transfer.damagedWorkbook`,
 * `transfer.tooManyRows`
 */
export function openWorkbook(bytes: Buffer): Workbook {
  const entries = unpack(bytes);
  const sheets = sheetsOf(entries);
  if (sheets.length === 0) throw new Refusal('transfer.damagedWorkbook');
  return {
    sheets: sheets.map(({ name }) => name),
    async read(index) {
      const sheet = sheets[index] ?? sheets[0];
      const wanted = entries.filter(({ name }) => name === sheet?.part || !name.startsWith('xl/worksheets/'));
      demandSane(wanted.find(({ name }) => name === sheet?.part)?.data ?? new Uint8Array());
      try {
        // What was just unpacked within its limits is packed anew: the library would unpack without any.
        const rows = await readSheet(writeZip(wanted), sheet?.name, { parseNumber: numberText, trim: false });
        return rows.map((row) => row.map(cellText));
      } catch {
        throw new Refusal('transfer.damagedWorkbook');
      }
    },
  };
}
