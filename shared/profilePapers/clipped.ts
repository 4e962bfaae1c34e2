import { textWidth } from '../letters/din5008.ts';
import { pointsOf, widthOf } from '../letters/textWidth.ts';
import { typographyOf } from '../letters/typography.ts';

const { cellPt } = typographyOf('page');
/** Millimetres at both sides of a cell, and a little for fonts that run wider. */
const ROOM = 3.5;

/** Points of one line in a column of so many hundredths of the text width. */
export const columnPoints = (share: number): number => pointsOf((textWidth * share) / 100 - ROOM);

/** Points a text takes in a cell of a table. */
export const cellPoints = (text: string): number => widthOf(text, cellPt);

/** Cut at a word so that it stands on one line of a table, with a sign that it was. */
export function clipped(text: string, widthPt: number): string {
  const whole = text.replaceAll(/[^\S\u00a0]+/gu, ' ').trim();
  if (widthOf(whole, cellPt) <= widthPt) return whole;
  let cut = whole;
  while (cut !== '' && widthOf(`${cut}…`, cellPt) > widthPt) {
    const at = cut.lastIndexOf(' ');
    cut = at > cut.length / 2 ? cut.slice(0, at) : cut.slice(0, -1);
  }
  return `${cut.replace(/[,;:.\s]+$/u, '')}…`;
}
