import type { BlockOf } from './letter.ts';

/** Whether the table has a row of headers; see `table` in `letter.ts`. */
export const hasHeader = ({ columns }: BlockOf<'table'>): boolean =>
  columns.some(({ header }) => header !== '');

/** Widths of a table's columns in the unit of `total`, by their shares. */
export function columnWidths(table: BlockOf<'table'>, total: number): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  return table.columns.map((column) => (total * column.share) / shares);
}
