/**
 * Which texts a term stands in, as numbers of texts, 4,096 to a chunk. A chunk's numbers are one value of the
 * index: up to 255 as sixteen bits each (little-endian, rising), more as a bit each. A rare word costs a few
 * bytes, a word of every second note 512 bytes for 4,096 notes, and „every word“ is a bitwise and.
 */
export const CHUNK = 4096;
const BYTES = CHUNK / 8;
const MOST_LISTED = BYTES / 2 - 1;

/** One bit for each text of a chunk. */
export type Bits = Uint8Array;

export const noBits = (): Bits => new Uint8Array(BYTES);
export const chunkOf = (n: number): number => Math.floor(n / CHUNK);
export const placeOf = (n: number): number => n % CHUNK;

const byte = (bits: Uint8Array, at: number): number => bits[at] ?? 0;

export function put(bits: Bits, place: number, on: boolean): void {
  const at = place >> 3;
  const mask = 1 << (place & 7);
  bits[at] = on ? byte(bits, at) | mask : byte(bits, at) & ~mask;
}

/** Adds what is stored to what is known. */
export function unpack(stored: Uint8Array, into: Bits): void {
  if (stored.length === BYTES) {
    for (let at = 0; at < BYTES; at++) into[at] = byte(into, at) | byte(stored, at);
    return;
  }
  for (let at = 0; at < stored.length; at += 2)
    put(into, byte(stored, at) | (byte(stored, at + 1) << 8), true);
}

/** The places of the bits that are set, highest first. */
export function* highestFirst(bits: Bits): Generator<number> {
  for (let at = BYTES - 1; at >= 0; at--) {
    const value = byte(bits, at);
    for (let bit = 7; value !== 0 && bit >= 0; bit--) if (value & (1 << bit)) yield at * 8 + bit;
  }
}

const COUNTS = Uint8Array.from({ length: 256 }, (_, value) => value.toString(2).replaceAll('0', '').length);

export function count(bits: Bits): number {
  let sum = 0;
  for (const value of bits) sum += byte(COUNTS, value);
  return sum;
}

/** As it is stored; null when no text is left. */
export function pack(bits: Bits): Uint8Array | null {
  const listed = count(bits);
  if (listed === 0) return null;
  if (listed > MOST_LISTED) return bits;
  const stored = new Uint8Array(listed * 2);
  let end = stored.length;
  for (const place of highestFirst(bits)) {
    stored[--end] = place >> 8;
    stored[--end] = place & 0xff;
  }
  return stored;
}

/** Only what is in both. */
export function keepCommon(bits: Bits, other: Bits): void {
  for (let at = 0; at < BYTES; at++) bits[at] = byte(bits, at) & byte(other, at);
}

/** One value of the index. */
export interface Posting {
  readonly shelf: string;
  readonly term: string;
  readonly chunk: number;
  readonly texts: Uint8Array;
}

/**
 * Makes the index of many texts at once, which come in the order of their numbers: whole chunks are given back
 * as soon as they are full.
 */
export function gatherPostings() {
  let chunk = 0;
  let shelves = new Map<string, Map<string, number[]>>();

  function take(): Posting[] {
    const postings = [...shelves].flatMap(([shelf, terms]) =>
      [...terms].map(([term, places]): Posting => {
        const bits = noBits();
        for (const place of places) put(bits, place, true);
        return { shelf, term, chunk, texts: pack(bits) ?? bits };
      }),
    );
    shelves = new Map();
    return postings;
  }

  return {
    /** The postings of the chunk before, when this number begins another. */
    add(n: number, shelf: string, terms: Iterable<string>): Posting[] {
      const full = chunkOf(n) === chunk ? [] : take();
      chunk = chunkOf(n);
      const onShelf = shelves.get(shelf) ?? new Map<string, number[]>();
      shelves.set(shelf, onShelf);
      for (const term of terms) {
        const places = onShelf.get(term);
        if (places) places.push(placeOf(n));
        else onShelf.set(term, [placeOf(n)]);
      }
      return full;
    },
    /** What is left. */
    end: take,
  };
}
