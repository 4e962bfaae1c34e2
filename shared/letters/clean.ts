/**
 * The characters that may stand in a letter. Left out: the control characters, half surrogates and
 * non-characters that XML 1.0 section 2.2 forbids (one of them makes a DOCX that Word refuses to open),
 * the byte order mark, and the bidirectional embeddings and overrides (U+202A–202E, U+2066–2069), which
 * turn a line round unseen; both prints isolate names of other scripts themselves.
 */
const notForPaper =
  /[^\n\u{20}-\u{7E}\u{A0}-\u{2027}\u{202F}-\u{2065}\u{206A}-\u{D7FF}\u{E000}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that may have several lines (`\n`). Idempotent. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(notForPaper, '');

/** One line: breaks become spaces, runs of blanks one, none at the ends. Idempotent. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[ \n]+/gu, ' ')
    .trim();
