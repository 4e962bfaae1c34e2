import type { Letter } from '#shared/letters/letter.ts';

/**
 * The letter's own time instead of the machine's: `docx` writes the current time into the properties and
 * into each entry of the ZIP, so the same letter would never be the same file twice, and a file hash in
 * the record of letters would prove nothing. Noon UTC is the same day in every time zone we write to.
 */
const noon = (date: string): string => `${date}T12:00:00Z`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export const corePath = 'docProps/core.xml';

/** `docProps/core.xml` (ISO 29500-2, core properties). */
export function coreProperties(letter: Letter): { path: string; data: string } {
  const time = noon(letter.date);
  const author = escaped(letter.author);
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(letter.title)}</dc:title><dc:creator>${author}</dc:creator>`,
    `<dc:language>${escaped(letter.language)}</dc:language>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
  return { path: corePath, data };
}

/** ZIP signatures (APPNOTE.TXT 4.3): entry of the central directory, end of it. */
const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** Sets the time of every entry to noon of the day, in place. MS-DOS dates begin in 1980. */
export function stampEntries(zip: Uint8Array, date: string): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const stamp = ((Math.min(Math.max(year - 1980, 0), 127) << 9) | (month << 5) | day) * 0x10000 + (12 << 11);
  let end = zip.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('invariant: docx writes a ZIP');
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === centralEntry) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(local + 10, stamp, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((a, b) => a + b, 0);
  }
}
