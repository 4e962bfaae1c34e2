import { transfer } from '#shared/text/de/transfer.ts';
import { columnLetters, isReturnedHeading, returnedHeadings } from '#shared/transfer/columns.ts';
import { byteOrderMark, csvLine } from '#shared/transfer/csv.ts';
import type { Checked } from './check.ts';
import type { Table, TableRow } from './readTable.ts';

const nameOf = ({ headers }: Table, column: number): string =>
  headers[column] || transfer.columnNamed.replace('{{letters}}', columnLetters(column));

/** „Geburtsdatum: Dieses Datum gibt es nicht.“, for each thing that was wrong. */
const reasonOf = ({ table, problems }: Checked, row: number): string =>
  (problems.get(row) ?? [])
    .map(({ column, code }) => `${nameOf(table, column)}: ${transfer.problems[code]}`)
    .join(' ');

/** What cannot be read is cut at every separator: its quotes stay to be seen. */
const cellsOf = ({ cells, broken }: TableRow, { view }: Table): readonly string[] =>
  broken ? broken.raw.split(view.delimiter ?? ';') : cells;

/**
 * Rows that were not taken, and rows of which something was not taken: as they stand in the file, with what
 * became of them and why in front. To be put right there and taken again.
 */
export function refusedTable(checked: Checked): { readonly text: string; readonly rows: number } {
  const { table, states } = checked;
  // A table that came back once already brings its own words of before.
  const own = table.headers.flatMap((heading, at) => (isReturnedHeading(heading) ? [] : [at]));
  const lines = [...checked.problems.keys()].flatMap((row) => {
    const source = table.rows[row];
    if (!source) return [];
    const cells = cellsOf(source, table);
    const state = states[row] === 'refused' ? transfer.returned.refused : transfer.returned.partly;
    const extra = cells.slice(table.headers.length);
    const kept = own.map((at) => cells[at] ?? '');
    return [csvLine([state, reasonOf(checked, row), String(source.line), ...kept, ...extra])];
  });
  const head = csvLine([...returnedHeadings, ...own.map((at) => nameOf(table, at))]);
  return { text: byteOrderMark + head + lines.join(''), rows: lines.length };
}
