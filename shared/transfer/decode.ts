/** How the bytes of a text file become letters: what it says itself, else what it can be. */

/** Names as `TextDecoder` knows them (encoding.spec.whatwg.org), the likeliest first. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof encodings)[number];

const PROBE_BYTES = 2000;

function fromMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 without a mark: every second byte is 0, on the same side. */
function fromZeros(bytes: Uint8Array): Encoding | null {
  const probe = bytes.subarray(0, PROBE_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of probe.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = probe.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** What the bytes are most likely written in: what is no UTF-8 comes from an older Windows. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const said = fromMark(bytes) ?? fromZeros(bytes);
  if (said !== null) return said;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Never throws: what cannot be read becomes U+FFFD. Without the byte order mark. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** Pictures, PDF and programs are full of signs that no text has. */
export function looksLikeText(text: string): boolean {
  const probe = text.slice(0, PROBE_BYTES);
  let strange = 0;
  for (const letter of probe) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) strange += 1;
  }
  return !text.startsWith('%PDF') && strange <= probe.length / 20;
}

/** A letter that could not be read. */
export const isGarbled = (text: string): boolean => text.includes('\ufffd');
