import { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/** Field schemas several rooms use. Lengths are generous: names of 300 characters must be told, not cut. */

export const id = z.string().min(1).max(40);

/**
 * Embeddings and overrides turn a line round unseen; a pasted name could show itself as another. The marks
 * U+200E and U+200F stay: they belong to the spelling of mixed lines.
 */
const withoutTurns = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** One line of text. Control characters (a paste from Word brings them) become blanks. */
export const line = (max = 200) =>
  z
    .string()
    .max(max)
    .transform((text) =>
      withoutTurns(text)
        .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim(),
    );

/** Several lines. */
export const prose = (max = 20_000) =>
  z
    .string()
    .max(max)
    .transform((text) =>
      withoutTurns(text)
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\p{Cc}--[\n\t]]/gv, ''),
    );

/** A full day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** ISO 3166-1 alpha-2, or the four-letter code of a former state (`SUHH`, `YUCS`). */
export const countryCode = z.string().regex(/^[A-Z]{2}([A-Z]{2})?$/);

/** ISO 639 code as in the catalogue of languages. */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/);

/**
 * A file's content, at most `max` bytes: the hard limit of what crosses from the window to the office process
 * in one message. `message`: the error code of a longer one.
 */
export const bytes = (max: number, message: ErrorCode) =>
  z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= max, { message });

export const nothing = z.object({});
/** How many rows a list asks for: as many as there can be, page by page. */
export const rowLimit = z.int().min(1).max(100_000);

export const done = z.object({});
