import { commonWords } from './commonWords.ts';

export const shortestPassphrase = 12;
/** So many characters must be left when everything that is easily guessed is taken away. */
const leastOwn = 4;

/** Rows of keys as they lie on German and English keyboards, the alphabet, the digits. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '^1234567890ß',
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  '!"§$%&/()=?',
  '!@#$%^&*()',
  'qayxswedcvfrtgbnhzujm',
  '1qay2wsx3edc4rfv5tgb6zhn',
  '1qaz2wsx3edc4rfv5tgb6yhn',
];
const sequences = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** The characters that count: composed as everywhere, one per code point. */
export const passphraseLength = (text: string): number => [...text.normalize('NFKC')].length;

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

const unleet = (text: string): string => text.replace(/[013457@$]/g, (character) => leet[character] ?? '');

/** „abcabcabc“ and „aaaa“ say as much as „abc“ and „a“. */
function withoutRepeats(text: string): string {
  let shorter = text.replace(/(.{1,12}?)\1{2,}/gsu, '$1');
  if (/^(.+)\1+$/su.test(shorter)) shorter = shorter.replace(/^(.+?)\1+$/su, '$1');
  return shorter;
}

/** Takes away runs of four and more neighbours of a keyboard row, the alphabet or the digits, in both directions. */
function withoutSequences(text: string): string {
  const characters = [...text];
  let kept = '';
  for (let at = 0; at < characters.length; ) {
    let run = 1;
    while (
      at + run < characters.length &&
      sequences.some((row) => row.includes(characters.slice(at, at + run + 1).join('')))
    ) {
      run++;
    }
    if (run < 4) kept += characters[at];
    at += run < 4 ? 1 : run;
  }
  return kept;
}

function withoutWords(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), text);
}

/** „Müller“ is typed „muller“ or „mueller“. */
const spelledOut = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöü]/g, (vowel) => `${fold(vowel)}e`);

/** Names of the office and the counsellor, word by word, as everybody at the door can read them. */
const personalWords = (personal: readonly string[]): string[] =>
  personal
    .flatMap((name) => `${fold(name)} ${fold(spelledOut(name))}`.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3);

/** Letters and digits that are left when patterns, common words, names and years are taken away. */
function ownCharacters(text: string, personal: readonly string[]): number {
  const words = [...commonWords, ...personalWords(personal)];
  const lower = text.normalize('NFKC').toLowerCase();
  const left = (folded: string) => {
    const rest = withoutWords(folded, words).replace(/(19|20)\d\d/g, ' ');
    return new Set(withoutRepeats(rest).match(/[\p{L}\p{N}]/gu) ?? []).size;
  };
  const plain = fold(withoutSequences(withoutRepeats(lower)));
  return Math.min(left(plain), left(unleet(plain)), left(fold(withoutRepeats(lower))));
}

export type PassphraseFault = 'vault.passphraseTooShort' | 'vault.passphraseTooCommon';

/**
 * Length and guessability, no rules of composition (NIST SP 800-63B section 3.1.1.2; BSI ORP.4.A22).
 * `personal`: names of the office, its provider, town and counsellors. Null when it may be used.
 */
export function passphraseFault(text: string, personal: readonly string[]): PassphraseFault | null {
  if (passphraseLength(text) < shortestPassphrase) return 'vault.passphraseTooShort';
  return ownCharacters(text, personal) < leastOwn ? 'vault.passphraseTooCommon' : null;
}

export type PassphraseStrength = 'refused' | 'fair' | 'good' | 'strong';

/** A hint while typing, by what is left to guess; no promise. */
export function passphraseStrength(text: string, personal: readonly string[]): PassphraseStrength {
  if (passphraseFault(text, personal)) return 'refused';
  const own = ownCharacters(text, personal);
  const length = passphraseLength(withoutRepeats(withoutSequences(text.normalize('NFKC').toLowerCase())));
  if (length >= 20 && own >= 9) return 'strong';
  return length >= 15 && own >= 7 ? 'good' : 'fair';
}
