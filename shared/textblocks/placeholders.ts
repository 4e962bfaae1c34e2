import type { Block, FactRef, Run } from '../letters/letter.ts';

/** Facts a piece of wording may ask for, as they stand in braces in it. */
export const placeholders = [
  'Name',
  'Geburtsdatum',
  'Abschluss',
  'Beruf',
  'Deutsch',
  'Büro',
  'Beratung',
  'Telefon',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What is known for them; one that is not there is not known. */
export type Fillings = ReadonlyMap<string, FactRef>;

/** A word in braces. No brace inside, so that a text full of them costs no more than its length. */
const inBraces = /\{([^{}\n]{1,60})\}/gu;

export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(inBraces)].map((match) => (match[1] ?? '').trim());

const known: ReadonlySet<string> = new Set(placeholders);
export const unknownPlaceholders = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => !known.has(name))),
];

/** Where a sentence ends: a stop, a blank, a capital letter. „z. B.“ and „§ 16 Abs. 1“ end none. */
const sentenceEnd = /(?<=\p{L}{3}[.!?]|\}[.!?]|\)[.!?]) +(?=[\p{Lu}{„])/u;

/**
 * A piece of wording as paragraphs of a letter. Each value filled in is a run of its own that knows its fact, so
 * that it can be renewed in place; a placeholder nobody can fill stays, to be seen. `key`: names the sentences.
 */
export function filled(text: string, fillings: Fillings, key: string): Block[] {
  const paragraphs = text
    .split(/\n[ \t]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return paragraphs.map((part, at) => ({
    type: 'paragraph',
    runs: part
      .split(sentenceEnd)
      .flatMap((sentence, n, all) =>
        filledSentence(n < all.length - 1 ? `${sentence} ` : sentence, fillings, `${key}.${at}.${n}`),
      ),
  }));
}

function filledSentence(sentence: string, fillings: Fillings, key: string): Run[] {
  const runs = sentence
    .split(/(\{[^{}\n]{1,60}\})/u)
    .filter((part) => part !== '')
    .map((part): Run => {
      const ref = part.startsWith('{') ? fillings.get(part.slice(1, -1).trim()) : undefined;
      return ref ? { text: ref.value, rests: [ref] } : { text: part };
    });
  return runs.some(({ rests }) => rests) ? runs.map((run) => ({ ...run, sentence: key })) : runs;
}

export interface FilledWords {
  readonly text: string;
  /** What was filled in. */
  readonly rests: readonly FactRef[];
}

/** Words of one sentence with the values in place; a placeholder nobody can fill stays, to be seen. */
export function filledWords(text: string, fillings: Fillings): FilledWords {
  const rests = new Map<string, FactRef>();
  const words = text.replaceAll(inBraces, (whole, name: string) => {
    const ref = fillings.get(name.trim());
    if (!ref) return whole;
    rests.set(ref.fact, ref);
    return ref.value;
  });
  return { text: words, rests: [...rests.values()] };
}

/** What stands in braces in a text and cannot be filled, each once: of which nothing is known, or no placeholder. */
export const unfilledIn = (text: string, fillings: Fillings): string[] => [
  ...new Set(placeholdersIn(text).filter((name) => !fillings.has(name))),
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * The way back: words of a letter as wording for all, with the placeholder where a value of this person stands. The
 * longest first, as one may stand in another; a level like „B1“ only as a word of its own.
 */
export function asWording(text: string, fillings: Fillings): string {
  const known = [...fillings].filter(([, { value }]) => value.trim() !== '');
  const longest = known.toSorted(([, a], [, b]) => b.value.length - a.value.length);
  return longest.reduce(
    (words, [name, { value }]) =>
      words.replaceAll(
        new RegExp(`(?<![\\p{L}\\p{N}{])${escaped(value)}(?![\\p{L}\\p{N}}])`, 'gu'),
        () => `{${name}}`,
      ),
    text,
  );
}
