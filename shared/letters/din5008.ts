/**
 * The measures of DIN 5008 on A4, in millimetres from the upper left corner. The only place that has
 * them: the DOCX, the print from the window and the tests read them here.
 *
 * Sources: DIN 5008:2020 as restated by sprache-kompakt.de (letterhead 27/45, folding marks), r9005.de
 * (address field 85 × 45, hole mark 148.5, last line) and the package typst-letter-pro (zones inside the
 * address field, information block); checked 2026-07. Folding marks stand at 87 and 192 for form A, 105
 * and 210 for form B; one page found on the web has them exchanged.
 */

/** Millimetres from the upper left corner of the sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const page = { width: 210, height: 297 } as const;

export const margins = {
  left: 25,
  right: 20,
  /** Text of page two and after begins here, under the continuation header. */
  top: 27,
  /** Letterhead and continuation header begin here. */
  header: 12.5,
  /** 265 mm: below the foot begins, above the last line (DIN: at 257 to 277). */
  bottom: 32,
  /** Lower edge of the foot to the edge of the sheet. */
  footer: 10,
} as const;

/** Width of a line of text: 165 mm. */
export const textWidth = page.width - margins.left - margins.right;
/** Height of the text area of page two and after. */
export const textHeight = page.height - margins.top - margins.bottom;

/** Two blank lines of 12 pt between the zones and the subject. */
const gapBelowZones = 8.46;

export interface LetterGeometry {
  /** 85 × 45, as wide as the window of a DL envelope. */
  readonly addressField: Box;
  /** Inside the field, text inset by 5 mm: return line, annotations, recipient. */
  readonly returnLine: Box;
  readonly annotations: Box;
  readonly recipient: Box;
  /** Height follows the rows. May go out to 10 mm from the right edge. */
  readonly information: Omit<Box, 'height'>;
  readonly gapBelowZones: number;
  /** Subject begins here unless the information block is longer. */
  readonly bodyTop: number;
  readonly foldMarks: readonly [number, number];
  readonly holeMark: number;
}

const inset = 5;
const returnLineHeight = 5;
/** Zusatz- und Vermerkzone, return line included. */
const annotationZone = 17.7;

/** `head`: height of the letterhead; everything above the body hangs on it. */
function geometry(head: number, foldMarks: readonly [number, number]): LetterGeometry {
  const field = { x: 20, y: head, width: 85, height: 45 };
  const column = { x: field.x + inset, width: field.width - inset };
  return {
    addressField: field,
    returnLine: { ...column, y: head, height: returnLineHeight },
    annotations: { ...column, y: head + returnLineHeight, height: annotationZone - returnLineHeight },
    recipient: { ...column, y: head + annotationZone, height: field.height - annotationZone },
    information: { x: 125, y: head + 5, width: 75 },
    gapBelowZones,
    bodyTop: head + field.height + gapBelowZones,
    foldMarks,
    holeMark: 148.5,
  };
}

export const din5008 = {
  A: geometry(27, [87, 192]),
  B: geometry(45, [105, 210]),
} as const;

/** Short strokes at the left edge; the hole mark is the longer one. A hairline of a quarter point. */
export const marks = { x: 5, foldLength: 5, holeLength: 8, weightPt: 0.25 } as const;
