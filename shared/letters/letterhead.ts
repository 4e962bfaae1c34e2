import { textWidth } from './din5008.ts';
import type { Letter } from './letter.ts';
import { pointsOf, sizeThatFits, wrapLine } from './textWidth.ts';
import { zoneType } from './typography.ts';

export interface LetterheadLine {
  readonly text: string;
  readonly sizePt: number;
  readonly linePt: number;
  readonly bold: boolean;
}

/** Bold Arial is about a tenth wider than what `textWidth` measures. */
const boldFactor = 1.1;

/** Name of the office and its provider at the head of page one; smaller rather than over the edge. */
export function letterhead(letter: Letter): LetterheadLine[] {
  const { name, provider } = letter.sender;
  return [
    ...fitted(name, zoneType.letterheadSizes, true),
    ...fitted(provider, zoneType.letterheadProviderSizes, false),
  ];
}

function fitted(text: string, sizes: readonly number[], bold: boolean): LetterheadLine[] {
  const width = pointsOf(textWidth) / (bold ? boldFactor : 1);
  const sizePt = sizeThatFits(text, width, sizes);
  return wrapLine(text, width, sizePt)
    .slice(0, 2)
    .map((line) => ({ text: line, sizePt, linePt: sizePt * 1.3, bold }));
}
