/**
 * Tables as text (RFC 4180, and what Excel makes of it), read as well as can be: a broken quote costs its own
 * line and nothing behind it. A parser that follows the quote to the end of the file would lose the rest.
 */

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvRecord {
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The quotes of this line do not fit: which cell broke it, from 1, and the line as it stands. */
  readonly broken: { readonly column: number; readonly raw: string } | null;
}

/** No cell of a list of people is this long; a quote that runs further is one that was never closed. */
const LONGEST_CELL = 100_000;

interface Cell {
  readonly text: string;
  /** Where the text goes on behind it. */
  readonly end: number;
}

const isBreak = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

/** After the line break at `at`: `\r\n` is one. */
const afterBreak = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;

function quotedCell(text: string, from: number, delimiter: string): Cell | null {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - from > LONGEST_CELL) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      let end = quote + 1;
      while (text[end] === ' ') end += 1;
      const next = text[end];
      return next === undefined || next === delimiter || isBreak(next) ? { text: cell, end } : null;
    }
    cell += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end += 1;
  return { text: text.slice(from, end), end };
}

const lineEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !isBreak(text[end])) end += 1;
  return end;
};

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = isBreak(text[at]) ? afterBreak(text, at) : at + 1)
    if (isBreak(text[at])) count += 1;
  return count;
}

/** Every record of the text, at most `most`. Never throws; nothing of the text is left out. */
export function readCsv(
  text: string,
  delimiter: Delimiter,
  most: number = Number.POSITIVE_INFINITY,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && records.length < most) {
    const start = at;
    const cells: string[] = [];
    let broken: CsvRecord['broken'] = null;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
      if (cell === null) {
        at = lineEnd(text, start);
        broken = { column: cells.length + 1, raw: text.slice(start, at) };
        break;
      }
      cells.push(cell.text);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    records.push({ line, cells: broken ? [] : cells, broken });
    if (at < text.length) at = afterBreak(text, at);
    line += breaksIn(text, start, at);
  }
  return records;
}

/** Excel writes the separator into the first line where its users ask for it. */
const SEPARATOR_LINE = /^sep=([;,\t|])(\r\n|\r|\n)/i;

/** The text without Excel's `sep=;`, and what it says. */
export function withoutSeparatorLine(text: string): {
  readonly text: string;
  readonly delimiter: Delimiter | null;
} {
  const found = SEPARATOR_LINE.exec(text);
  if (!found) return { text, delimiter: null };
  return { text: text.slice(found[0].length), delimiter: found[1] as Delimiter };
}

const PROBE_LETTERS = 64_000;
const PROBE_RECORDS = 60;

/** The separator that cuts most lines into the same number of cells. */
export function guessDelimiter(text: string): Delimiter {
  const probe = text.slice(0, PROBE_LETTERS);
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const widths = readCsv(probe, delimiter, PROBE_RECORDS)
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ cells }) => cells.length);
    const times = new Map<number, number>();
    for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
    for (const [width, count] of times) {
      // A comma inside a few cells must not win over the semicolon that stands in every line.
      const score = width === 1 ? 0 : (count / widths.length) * (1 + Math.log2(width) / 10);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula and would run it (OWASP, „CSV
 * Injection“). An apostrophe in front makes it text; what already looks so marked gets a second one, so that
 * `unguarded` finds the way back.
 */
const FORMULA = /^[=+\-@\t\r\n]/;
const MARKED = /^'[=+\-@\t\r\n']/;

const guarded = (cell: string): string => (FORMULA.test(cell) || MARKED.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export const unguarded = (cell: string): string => (MARKED.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string =>
  /["\r\n;,\t|]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line, `;` between the cells, no formula; with its line break. */
export const csvLine = (cells: readonly string[]): string =>
  // A single empty cell would be no line at all.
  cells.length === 1 && cells[0] === ''
    ? '""\r\n'
    : `${cells.map((cell) => quoted(guarded(cell))).join(';')}\r\n`;

/** What a file begins with, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\ufeff';
