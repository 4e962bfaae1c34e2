/**
 * The plain text of a description: Europass keeps what its editor made, in HTML. Marks become line breaks and
 * dashes, everything else in angle brackets goes.
 */
export function htmlText(html: string): string {
  return decode(
    html
      .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replaceAll(/<li\b[^>]*>/gi, '\n– ')
      .replaceAll(/<br\b[^>]*>|<\/(?:p|div|ul|ol|h\d|tr)\s*>/gi, '\n')
      .replaceAll(/<\/?[a-z][^>]*>/gi, ''),
  )
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Once only: `&amp;lt;` is the text `&lt;`. */
const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point > 0 && point <= 0x10_ffff ? String.fromCodePoint(point) : '';
  });
