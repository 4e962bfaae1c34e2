import type { Block, BlockOf, Letter } from './letter.ts';

const groups: ReadonlySet<Block['type']> = new Set(['list', 'checklist', 'table', 'terms', 'note']);

/** So many boxes of one line each stay together: what is chosen from is seen at once. */
const shortBoxes = 6;

/**
 * An item of a checklist may end a page, but its first three lines stay together and its last two: the box
 * is not left alone with a name, nor is a single line sent ahead.
 */
export function itemKeepsNext({ items }: BlockOf<'checklist'>, index: number, line: number): boolean {
  const count = 1 + (items[index]?.details.length ?? 0);
  if (line < count - 1) return line < 2 || line === count - 2;
  const plain = items.length <= shortBoxes && items.every(({ details }) => details.length === 0);
  return plain && index < items.length - 1;
}

/** Boxes that are one line each stand as close as a list; one that is explained has room below it. */
export const checkItemEnds = ({ items }: BlockOf<'checklist'>, index: number): boolean =>
  index === items.length - 1 ||
  (items[index]?.details.length ?? 0) > 0 ||
  (items[index + 1]?.details.length ?? 0) > 0;

/** A paragraph that leads into a list or a table stays with it, as a heading stays with what follows. */
export function introduces(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return blocks[index]?.type === 'paragraph' && next !== undefined && groups.has(next.type);
}

/** The greeting never stands on a page alone: the last words of the letter go over with it. */
const leadsOut = ({ kind, blocks }: Letter, index: number): boolean =>
  kind === 'letter' && index === blocks.length - 1;

export const paragraphKeepsNext = (letter: Letter, index: number): boolean =>
  introduces(letter.blocks, index) || leadsOut(letter, index);

/** So many rows stay together: place, day and hand are one, and so is a measure with its provider and its days. */
const shortTerms = 8;

export const termKeepsNext = (letter: Letter, index: number, row: number, count: number): boolean =>
  row < count - 1 ? count <= shortTerms : leadsOut(letter, index);

/** So many rows of a part at most stay together, of so many lines; a longer one only does not part from its first two. */
const shortPart = { rows: 9, lines: 18 };

const linesOf = (cells: BlockOf<'table'>['rows'][number]): number =>
  Math.max(
    0,
    ...cells.map(
      (runs) =>
        runs
          .map(({ text }) => text)
          .join('')
          .split('\n').length,
    ),
  );

/** A row of more lines may be the last of its page. */
const shortRow = 4;

export const beginsPart = ({ parts = [] }: BlockOf<'table'>, row: number): boolean => parts.includes(row);

/**
 * A row stays with the next one of its part: a question is not left alone at the foot of a page. Without parts the
 * last two stay together, so that no page begins with the header and one row more.
 */
export function rowKeepsNext(table: BlockOf<'table'>, row: number): boolean {
  const { parts = [], rows } = table;
  const begin = parts.findLast((part) => part <= row);
  if (begin === undefined) return row === rows.length - 2 && linesOf(rows[row] ?? []) <= shortRow;
  const end = parts.find((part) => part > row) ?? rows.length;
  // A row that leads nothing but the next part goes along with it.
  if (end - begin === 1) return row < rows.length - 1;
  const lines = rows.slice(begin, end).reduce((sum, cells) => sum + linesOf(cells), 0);
  const short = end - begin <= shortPart.rows && lines <= shortPart.lines;
  return row < end - 1 && (short || row - begin < 2);
}
