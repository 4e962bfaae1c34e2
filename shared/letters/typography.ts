/**
 * Type of the papers. Sizes in points, distances in millimetres where they say so. Both prints read this.
 * DIN 5008 asks for 11 pt and more in the body and never less than 6 pt; sheets for clients are set
 * larger (DIN 8581-1 on plain language, and the checklist is read at a kitchen table).
 */
export interface Typography {
  readonly bodyPt: number;
  /** Line pitch, at least; a taller script grows the line. */
  readonly linePt: number;
  readonly paragraphGapPt: number;
  readonly titlePt: number;
  readonly titleLinePt: number;
  readonly titleGapPt: number;
  readonly heading2Pt: number;
  readonly heading3Pt: number;
  readonly headingLinePt: number;
  /** Above and below a heading. */
  readonly headingBeforePt: number;
  readonly headingAfterPt: number;
  readonly cellPt: number;
  readonly cellLinePt: number;
  readonly itemGapPt: number;
}

export const letterType: Typography = {
  bodyPt: 11,
  linePt: 14,
  paragraphGapPt: 11,
  titlePt: 11,
  titleLinePt: 14,
  /** Two blank lines between subject and salutation. */
  titleGapPt: 28,
  heading2Pt: 11,
  heading3Pt: 11,
  headingLinePt: 14,
  headingBeforePt: 14,
  headingAfterPt: 4,
  cellPt: 10,
  cellLinePt: 12.5,
  itemGapPt: 3,
};

const sheetType: Typography = {
  bodyPt: 13,
  linePt: 18,
  paragraphGapPt: 10,
  titlePt: 24,
  titleLinePt: 30,
  titleGapPt: 8,
  heading2Pt: 17,
  heading3Pt: 14,
  headingLinePt: 22,
  headingBeforePt: 16,
  headingAfterPt: 6,
  cellPt: 12,
  cellLinePt: 16,
  itemGapPt: 6,
};

/** Papers that authorities read: a letter's type, with a title of its own. */
const pageType: Typography = {
  ...letterType,
  paragraphGapPt: 9,
  titlePt: 17,
  titleLinePt: 22,
  titleGapPt: 8,
  heading2Pt: 12.5,
  headingLinePt: 16,
  headingBeforePt: 12,
  headingAfterPt: 4,
};

export type PaperKind = 'letter' | 'sheet' | 'page';

const types: Readonly<Record<PaperKind, Typography>> = {
  letter: letterType,
  sheet: sheetType,
  page: pageType,
};
export const typographyOf = (kind: PaperKind): Typography => types[kind];

/** Zones above the body. Sizes are tried from the left until a line fits. */
export const zoneType = {
  returnLineSizes: [7.5, 7, 6.5, 6],
  annotationPt: 9,
  recipientSizes: [11, 10, 9, 8],
  informationLabelSizes: [8.5, 8, 7.5, 7],
  informationSizes: [9.5, 9, 8.5, 8, 7.5],
  informationLinePt: 13,
  /** Of 75 mm; the value has the rest. */
  informationLabelMm: 27,
  letterheadSizes: [17, 14, 12, 10, 8],
  letterheadProviderSizes: [9.5, 9, 8, 7],
  footerPt: 7.5,
  footerLinePt: 10,
  continuationPt: 9,
  continuationLinePt: 12,
} as const;

/** Room for the hand between the organisation and the name: three blank lines. */
export const signatureGapPt = 42;

/** Where the value stands in a list of „term: value“, millimetres. */
export const termIndentMm: Readonly<Record<PaperKind, number>> = { letter: 44, sheet: 50, page: 58 };

/** Where the text of a list stands, millimetres from its sign. */
export const listIndentMm: Readonly<Record<PaperKind, number>> = { letter: 6, sheet: 9, page: 7 };
