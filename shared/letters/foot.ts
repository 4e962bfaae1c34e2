import { textWidth } from './din5008.ts';
import type { Letter } from './letter.ts';
import { pointsOf, wrapLine } from './textWidth.ts';
import { zoneType } from './typography.ts';

/** Lines of the foot that fit between the last line of text and the edge of the sheet. */
const footLines = 5;

/** Millimetres of each of the foot's columns. */
export const footColumn = textWidth / 3;

/** The foot row by row, each with as many cells as there are columns; long lines are broken within their column. */
export function footRows(letter: Letter): string[][] {
  const width = pointsOf(footColumn - 3);
  const columns = letter.sender.footer.map((lines) =>
    lines.filter((line) => line !== '').flatMap((line) => wrapLine(line, width, zoneType.footerPt)),
  );
  const height = Math.min(footLines, Math.max(0, ...columns.map((column) => column.length)));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
}
