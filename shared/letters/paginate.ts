/**
 * Where the pages of a paper end. The window measures each piece of the text in one long column and asks
 * here; the rules are those Word follows for the DOCX of the same letter: a heading stays with what comes
 * after it, a paragraph leaves and takes at least two lines, a table begins each page with its header.
 */
export interface MeasuredPiece {
  /** Edges in the long column, any unit. The gap to the next piece lies between them. */
  readonly top: number;
  readonly bottom: number;
  /** Stays on the page of the next piece. */
  readonly keepNext: boolean;
  /** Height that comes again at the top of a page that begins with this piece (header of its table). */
  readonly repeated: number;
  /** Lines of a piece that may be split; empty when it may not. `start`: offset of the line's first character. */
  readonly lines: readonly { readonly top: number; readonly bottom: number; readonly start: number }[];
}

/** A piece or a part of it: characters from `from` up to `to` (null: to its end). */
export interface PagePart {
  readonly piece: number;
  readonly from: number;
  readonly to: number | null;
}

/** Widows and orphans: lines a split paragraph leaves behind and takes along. */
const together = 2;

/** Rounding of the browser: a twentieth of a millimetre is no reason for a new page. */
const tolerance = 0.2;

export function paginate(
  pieces: readonly MeasuredPiece[],
  firstHeight: number,
  otherHeight: number,
): readonly (readonly PagePart[])[] {
  const pages: PagePart[][] = [];
  let at: PagePart = { piece: 0, from: 0, to: null };
  while (at.piece < pieces.length) {
    const height = pages.length === 0 ? firstHeight : otherHeight;
    const { parts, next } = fillPage(pieces, at, height);
    pages.push(parts);
    at = next;
  }
  return pages.length === 0 ? [[]] : pages;
}

function fillPage(pieces: readonly MeasuredPiece[], start: PagePart, height: number) {
  const first = pieces[start.piece];
  const origin = first === undefined ? 0 : topOf(first, start.from);
  const limit = origin + height - (first?.repeated ?? 0) + tolerance;
  const fits = (index: number): boolean => (pieces[index]?.bottom ?? 0) <= limit;

  let end = start.piece;
  while (end < pieces.length && fits(end)) end += 1;
  const whole = (to: number): PagePart[] =>
    Array.from({ length: to - start.piece }, (_, n) => ({
      piece: start.piece + n,
      from: n === 0 ? start.from : 0,
      to: null,
    }));
  if (end >= pieces.length) return { parts: whole(end), next: { piece: end, from: 0, to: null } };

  const split = splitOffset(pieces[end], end === start.piece ? start.from : 0, limit);
  if (split !== null) {
    const from = end === start.piece ? start.from : 0;
    return {
      parts: [...whole(end), { piece: end, from, to: split }],
      next: { piece: end, from: split, to: null },
    };
  }
  const last = withoutDangling(pieces, start.piece, end);
  return { parts: whole(last), next: { piece: last, from: 0, to: null } };
}

/** The page ends before `end`; what keeps with the next goes over too, unless nothing would be left. */
function withoutDangling(pieces: readonly MeasuredPiece[], start: number, end: number): number {
  let last = end;
  while (last > start && pieces[last - 1]?.keepNext === true) last -= 1;
  if (last > start) return last;
  return end > start ? end : start + 1;
}

const topOf = (piece: MeasuredPiece, from: number): number =>
  piece.lines.find((line) => line.start >= from && from > 0)?.top ?? piece.top;

/** Offset of the line that opens the next page, or null when the piece cannot be split at `limit`. */
function splitOffset(piece: MeasuredPiece | undefined, from: number, limit: number): number | null {
  if (piece === undefined || piece.lines.length === 0) return null;
  const lines = piece.lines.filter((line) => line.start >= from);
  const fitting = lines.filter((line) => line.bottom <= limit).length;
  const kept = Math.min(fitting, lines.length - together);
  return kept < together ? null : (lines[kept]?.start ?? null);
}
