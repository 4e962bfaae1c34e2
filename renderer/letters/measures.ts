import type { CSSProperties } from 'react';
import type { Box } from '#shared/letters/din5008.ts';
import { screenFonts } from '#shared/letters/fonts.ts';

export const mm = (value: number): string => `${value}mm`;
export const pt = (value: number): string => `${value}pt`;

export const boxStyle = (box: Box): CSSProperties => ({
  left: mm(box.x),
  top: mm(box.y),
  width: mm(box.width),
  height: mm(box.height),
});

/** Natural height of a line of Arial in parts of its size. */
const naturalLine = 1.149;

/**
 * Type of a zone. A word processor puts a line's extra height above the letters, a browser half above and
 * half below; the shift makes up for it, so that both prints have the same baselines.
 */
export const typeStyle = (sizePt: number, linePt: number): CSSProperties => ({
  fontFamily: screenFonts,
  fontSize: pt(sizePt),
  lineHeight: pt(linePt),
  translate: `0 ${pt((linePt - sizePt * naturalLine) / 2)}`,
});
