import type { BlockOf, Run } from './letter.ts';

/**
 * „■■■□“ for „3 · gut“ of four steps: a chart of characters every document font has, as crisp as the text. Null
 * where the column has no steps or the cell no rating.
 */
export function barOf(table: BlockOf<'table'>, column: number, runs: readonly Run[]): string | null {
  const steps = table.columns[column]?.steps;
  const digit = /^([0-6])(?!\d)/u.exec(runs[0]?.text ?? '')?.[1];
  if (steps === undefined || digit === undefined) return null;
  const filled = Math.min(steps, Number(digit));
  return '■'.repeat(filled) + '□'.repeat(steps - filled);
}
