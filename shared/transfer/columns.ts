/** The letters a spreadsheet calls a column by: A, B … Z, AA. `at` from 0. */
export const columnLetters = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : columnLetters(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

/** What a returned table has before its own columns; German, as the file is. */
export const returnedHeadings = ['Stand (Wegbuch)', 'Grund (Wegbuch)', 'Zeile (Wegbuch)'] as const;

export const isReturnedHeading = (heading: string): boolean =>
  (returnedHeadings as readonly string[]).includes(heading);
