import { editDistance, soundDistance, unheardVowels } from './distance.ts';
import type { NameWord } from './nameWords.ts';

/** How alike two words are, the most alike last. */
export const wordLevels = ['different', 'close', 'sound', 'script', 'same'] as const;
export type WordLevel = (typeof wordLevels)[number];

export const weakerOf = (a: WordLevel, b: WordLevel): WordLevel =>
  wordLevels.indexOf(a) < wordLevels.indexOf(b) ? a : b;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/**
 * The Cologne code hears consonants only („Maria“ and „Nora“ have one code): of a short word every vowel must
 * be the same, of a longer one nearly all. In halves of a vowel.
 */
const vowelsApart = (longer: number): number => (longer <= 3 ? 0 : longer <= 5 ? 1 : longer <= 8 ? 2 : 4);

const soundsLatin = (a: NameWord, b: NameWord): boolean =>
  a.levelled.some((one) =>
    b.levelled.some((other) => soundDistance(one, other) <= vowelsApart(Math.max(one.length, other.length))),
  );

const sounding = (code: string): number => code.replace(/^0/, '').length;

/** A word in Arabic script beside one whose vowels are written: those both write must meet. */
function soundsArabic(arabic: NameWord, other: NameWord): boolean {
  const long = Math.max(...arabic.codes.map(sounding)) >= 4;
  return arabic.levelled.some((roman) =>
    other.levelled.some((latin) => unheardVowels(roman, latin) <= (long ? 1 : 0)),
  );
}

/** رحمن and رحمان, اسحق and اسحاق: the alef inside is often left out. */
const withoutAlef = (word: string): string => word.charAt(0) + word.slice(1).replaceAll('ا', '');

function sounds(a: NameWord, b: NameWord): boolean {
  if (a.script === 'other' || b.script === 'other') return false;
  if (a.script === 'arabic' && b.script === 'arabic')
    return a.written.some((one) => b.written.some((other) => withoutAlef(one) === withoutAlef(other)));
  if (a.script === 'arabic') return soundsArabic(a, b);
  return b.script === 'arabic' ? soundsArabic(b, a) : soundsLatin(a, b);
}

/** A slip of the key is believed of words that are long enough to be told apart from others. */
const SHORTEST_SLIP = 5;
const slipped = (a: NameWord, b: NameWord): boolean =>
  a.written.some((one) =>
    b.written.some(
      (other) => Math.min(one.length, other.length) >= SHORTEST_SLIP && editDistance(one, other, 1) <= 1,
    ),
  );

export function compareWords(a: NameWord, b: NameWord): WordLevel {
  const meet = shares(a.codes, b.codes);
  if (meet && shares(a.written, b.written)) return a.script === b.script ? 'same' : 'script';
  if (meet && sounds(a, b)) return 'sound';
  return a.script === b.script && a.script !== 'arabic' && slipped(a, b) ? 'close' : 'different';
}
