import type { ErrorCode } from '../contract/errors.ts';

/** What the window can show. */
export const scanFormats = ['pdf', 'jpeg', 'png'] as const;
export type ScanFormat = (typeof scanFormats)[number];

/** A page of A4 in colour at 300 dpi is about 1 MB; what is larger is scanned too finely or too much at once. */
export const MAX_SCAN_BYTES = 25 * 1024 * 1024;
/** A3 at 600 dpi has 70 million. More would take the window's memory when it is unpacked. */
const MAX_PIXELS = 100_000_000;

export type Checked =
  | { readonly ok: true; readonly format: ScanFormat }
  | { readonly ok: false; readonly code: ErrorCode };

const refused = (code: ErrorCode): Checked => ({ ok: false, code });

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);

/** The last place of these marks not before `from`, or -1. */
function lastIndexOf(bytes: Uint8Array, marks: readonly [number, ...number[]], from: number): number {
  let at = bytes.lastIndexOf(marks[0]);
  while (at >= from && !startsWith(bytes, marks, at))
    at = at === 0 ? -1 : bytes.lastIndexOf(marks[0], at - 1);
  return at >= from ? at : -1;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PDF = ascii('%PDF-');
/** „%%EOF“ */
const PDF_END = [0x25, 0x25, 0x45, 0x4f, 0x46] as const;
/** ISO 32000-1, annex H: readers look for the header in the first 1024 bytes; some scanners put a line before. */
const PDF_HEADER_REACH = 1024;
/** Programs append signatures and remarks after the end of the file. */
const PDF_TRAILER_REACH = 64 * 1024;

const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 0x10000 + u16(bytes, at + 2);

const checkedPixels = (format: ScanFormat, width: number, height: number): Checked => {
  if (width === 0 || height === 0) return refused('papers.damaged');
  return width * height > MAX_PIXELS ? refused('papers.tooManyPixels') : { ok: true, format };
};

/** Chunk by chunk to the end: a file cut short has none (W3C PNG, section 5.3). */
function checkPng(bytes: Uint8Array): Checked {
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + u32(bytes, at);
    if (startsWith(bytes, ascii('IEND'), at + 4)) return checkedPixels('png', u32(bytes, 16), u32(bytes, 20));
    at = next;
  }
  return refused('papers.damaged');
}

/** Start of frame, of whatever kind: all of C0 to CF but the tables among them (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Segment by segment to the first scan, then to the end of the image. Phones append more behind it. */
function checkJpeg(bytes: Uint8Array): Checked {
  let at = 2;
  let size: readonly [number, number] | null = null;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) size = [u16(bytes, at + 7), u16(bytes, at + 5)];
    const next = at + 2 + u16(bytes, at + 2);
    if (marker === 0xda) {
      const whole = size !== null && lastIndexOf(bytes, [0xff, 0xd9], next) >= 0;
      return whole && size ? checkedPixels('jpeg', ...size) : refused('papers.damaged');
    }
    at = next;
  }
  return refused('papers.damaged');
}

const checkPdf = (bytes: Uint8Array): Checked =>
  lastIndexOf(bytes, PDF_END, Math.max(0, bytes.length - PDF_TRAILER_REACH)) >= 0
    ? { ok: true, format: 'pdf' }
    : refused('papers.damaged');

function isPdf(bytes: Uint8Array): boolean {
  const reach = Math.min(PDF_HEADER_REACH, bytes.length);
  for (let at = 0; at < reach; at += 1) if (startsWith(bytes, PDF, at)) return true;
  return false;
}

/** ISO 14496-12: `ftyp` with a brand of the HEIF family, as iPhones take photos. */
const heifBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'];
const isHeif = (bytes: Uint8Array): boolean =>
  startsWith(bytes, ascii('ftyp'), 4) && heifBrands.some((brand) => startsWith(bytes, ascii(brand), 8));

const isTiff = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a]);

/**
 * What a file is, by its content: names lie. Refuses what is empty, too large, cut short, or of a kind the
 * window cannot show; says by its code what can be done.
 */
export function checkScan(bytes: Uint8Array): Checked {
  if (bytes.length === 0) return refused('papers.empty');
  if (bytes.length > MAX_SCAN_BYTES) return refused('papers.tooLarge');
  if (startsWith(bytes, PNG)) return checkPng(bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return checkJpeg(bytes);
  if (isTiff(bytes)) return refused('papers.tiff');
  if (isHeif(bytes)) return refused('papers.heic');
  return isPdf(bytes) ? checkPdf(bytes) : refused('papers.unknownFormat');
}

/** A file's name as it may be shown: without marks that turn the direction or end the line. Joiners are letters. */
export const shownName = (name: string): string =>
  name
    .replaceAll(/[[\p{Cc}\p{Cf}\u2028\u2029]--[\u200c\u200d]]+/gv, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const LONGEST_TITLE = 200;

/** A first title from a file's name: the last part of a path, without its ending. Never used as a name. */
export function titleOfFile(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = shownName(last.replace(/\.[A-Za-z0-9]{1,5}$/, ''));
  const title = /^\.*$/.test(clean) ? '' : clean;
  const letters = [...title];
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}
