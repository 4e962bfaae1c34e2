import { Refusal } from '#shared/contract/result.ts';
import { guessDelimiter, readCsv, unguarded, withoutSeparatorLine } from '#shared/transfer/csv.ts';
import { decodeText, guessEncoding, isGarbled, looksLikeText } from '#shared/transfer/decode.ts';
import { guessHeaderRow } from '#shared/transfer/guess.ts';
import { mostColumns, mostRows, type TableInfo, type TableView } from '#shared/transfer/transfer.ts';
import { isCompoundFile, isZip, openWorkbook, refuseCompoundFile, type Workbook } from './workbook.ts';

export interface TableRow {
  /** As the file counts it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The column whose quotes do not fit, from 0, and the line as it stands; null: the row could be read. */
  readonly broken: { readonly column: number; readonly raw: string } | null;
}

export interface Table {
  readonly view: TableInfo['view'];
  readonly sheets: readonly string[];
  readonly headers: readonly string[];
  /** Below the headings. */
  readonly rows: readonly TableRow[];
}

/** A picked file, in memory. */
export interface TableFile {
  readonly kind: TableInfo['kind'];
  /** The table as it is looked at; the last one is remembered. @throws Refusal `transfer.noRows` and others */
  look(view: TableView): Promise<Table>;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** So many columns as have a heading or anything below it. */
function widthOf(head: readonly string[], rows: readonly TableRow[]): number {
  let width = head.length;
  while (width > 0 && head[width - 1]?.trim() === '') {
    const column = width - 1;
    if (rows.some(({ cells }) => (cells[column] ?? '').trim() !== '')) break;
    width -= 1;
  }
  return width;
}

/** Two columns of one name are told apart, one without a name gets the letter a spreadsheet gives it. */
function headings(head: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => (head[at] ?? '').replaceAll(/\s+/g, ' ').trim());
}

function tableOf(
  lines: readonly TableRow[],
  view: Omit<TableInfo['view'], 'headerRow'>,
  wanted: number | null,
  sheets: readonly string[],
): Table {
  const headerRow = wanted ?? guessHeaderRow(lines.map(({ cells }) => cells));
  const rows = lines.slice(headerRow + 1);
  if (rows.every(({ cells, broken }) => broken === null && isBlank(cells)))
    throw new Refusal('transfer.noRows');
  if (rows.length > mostRows) throw new Refusal('transfer.tooManyRows', { params: { most: mostRows } });
  const first = (headerRow < 0 ? rows.find(({ cells }) => !isBlank(cells)) : lines[headerRow])?.cells ?? [];
  const width = widthOf(headerRow < 0 ? first.map(() => '') : first, rows);
  if (width > mostColumns) throw new Refusal('transfer.tooManyColumns', { params: { most: mostColumns } });
  const headers = headings(headerRow < 0 ? [] : first, width);
  return { view: { ...view, headerRow }, sheets, headers, rows };
}

function textFile(bytes: Buffer): TableFile {
  const guessed = guessEncoding(bytes);
  if (!looksLikeText(decodeText(bytes.subarray(0, 4000), guessed))) throw new Refusal('transfer.notATable');
  return {
    kind: 'csv',
    async look({ encoding: asked, delimiter: cut, headerRow }) {
      const encoding = asked ?? guessed;
      const marked = withoutSeparatorLine(decodeText(bytes, encoding));
      const delimiter = cut ?? marked.delimiter ?? guessDelimiter(marked.text);
      // Headings may stand below a few other lines, so a few more than may be taken.
      const lines = readCsv(marked.text, delimiter, mostRows + 102).map(
        ({ line, cells, broken }): TableRow => ({
          line: marked.delimiter === null ? line : line + 1,
          cells: cells.map(unguarded),
          broken: broken && { column: broken.column - 1, raw: broken.raw },
        }),
      );
      return tableOf(lines, { encoding, delimiter, sheet: 0 }, headerRow, []);
    },
  };
}

function workbookFile(workbook: Workbook): TableFile {
  return {
    kind: 'xlsx',
    async look({ sheet, headerRow }) {
      const index = Math.min(sheet ?? 0, workbook.sheets.length - 1);
      const lines = (await workbook.read(index)).map(
        (cells, at): TableRow => ({ line: at + 1, cells, broken: null }),
      );
      const view = { encoding: null, delimiter: null, sheet: index };
      return tableOf(lines, view, headerRow, workbook.sheets);
    },
  };
}

/**
 * What kind of table the bytes are, whatever the file is called.
 * @throws Refusal of `transfer.open`
 */
export function tableFile(bytes: Buffer): TableFile {
  if (isCompoundFile(bytes)) refuseCompoundFile(bytes);
  if (isZip(bytes)) return workbookFile(openWorkbook(bytes));
  if (bytes.length === 0) throw new Refusal('transfer.noRows');
  return textFile(bytes);
}

export const isEmptyRow = (row: TableRow): boolean => row.broken === null && isBlank(row.cells);
export const isGarbledRow = (row: TableRow): boolean => row.cells.some(isGarbled);
