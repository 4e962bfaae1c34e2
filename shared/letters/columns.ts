import type { BlockOf } from './letter.ts';

/** Widths of a table's columns in the unit of `total`, by their shares. */
export function columnWidths(table: BlockOf<'table'>, total: number): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  return table.columns.map((column) => (total * column.share) / shares);
}
