import { type Script, toLatin } from './transliteration.ts';

/** Words of a name and how each can be spelled in Latin letters: what search and the look for doubles share. */

// Zero-width signs, bidi marks, soft hyphen, tatweel and every kind of apostrophe: inside a word, not borders.
export const INSIDE_WORD = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘`´ʼʻʽʾʿʹʺ"“”]/gu;
const BORDER = /[^\p{L}\p{M}\p{N}]+/u;
export const MARKS = /\p{M}+/gu;
const ASCII = /^[a-z0-9]*$/;

/** Written as a word of their own or together with the next one. */
export const PARTICLES = new Set([
  'al',
  'el',
  'abd',
  'abdul',
  'abdel',
  'abu',
  'ben',
  'bin',
  'ibn',
  'von',
  'van',
  'de',
  'di',
  'da',
  'la',
  'le',
  'mc',
  'mac',
  'o',
  'd',
  'st',
  'ter',
  'ul',
  'ud',
]);

const FOLDS: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ß: ['ss', 'ss'],
  å: ['aa', 'a'],
  ø: ['oe', 'o'],
  æ: ['ae', 'ae'],
  œ: ['oe', 'oe'],
  ł: ['l', 'l'],
  đ: ['dj', 'd'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
  ə: ['a', 'e'],
  ħ: ['h', 'h'],
  ŋ: ['ng', 'n'],
  ĸ: ['k', 'k'],
  ŀ: ['l', 'l'],
  ŧ: ['t', 't'],
  ɓ: ['b', 'b'],
  ɗ: ['d', 'd'],
  ƙ: ['k', 'k'],
};

export const clean = (text: string, limit: number) =>
  text.slice(0, limit).normalize('NFKC').toLowerCase().replace(INSIDE_WORD, '');

/** A Latin word without diacritics: with umlauts written out, and with their bare letters. */
export function foldLatin(word: string): readonly string[] {
  if (ASCII.test(word)) {
    const bare = /[aou]e/.test(word) ? word.replace(/([aou])e/g, '$1') : word;
    return bare === word ? [word] : [word, bare];
  }
  let long = '';
  let bare = '';
  for (const letter of word) {
    const fold = FOLDS[letter];
    if (fold) {
      long += fold[0];
      bare += fold[1];
    } else if (letter < '\u0080') {
      long += letter;
      bare += letter;
    } else {
      const base = letter.normalize('NFKD').replace(MARKS, '');
      long += base;
      bare += base;
    }
  }
  return long === bare ? [long] : [long, bare];
}

export const bareLatin = (word: string) => (ASCII.test(word) ? word : (foldLatin(word).at(-1) ?? word));

const PAIRS: Readonly<Record<string, string>> = {
  kh: 'h',
  ph: 'f',
  ck: 'k',
  zh: 'z',
  cz: 'ch',
  sz: 'sh',
  ou: 'u',
  oo: 'u',
  ee: 'i',
};
const SINGLES: Readonly<Record<string, string>> = { q: 'k', w: 'v', x: 'ks', y: 'i', j: 'i' };

/** One key for spellings that passports and typists vary: Yuliia, Yulia, Julija; Masoud, Masood; Meyer, Meier. */
export function soundKey(folded: string): string {
  let out = '';
  for (let at = 0; at < folded.length; at++) {
    let sound: string;
    if (folded.startsWith('tsch', at)) {
      sound = 'ch';
      at += 3;
    } else if (folded.startsWith('sch', at)) {
      sound = 'sh';
      at += 2;
    } else {
      const pair = PAIRS[folded.slice(at, at + 2)];
      if (pair !== undefined) {
        sound = pair;
        at += 1;
      } else {
        const letter = folded.charAt(at);
        sound = SINGLES[letter] ?? letter;
      }
    }
    if (!out.endsWith(sound)) out += sound;
  }
  return out;
}

/** Latin spellings of a lower-case word of any script that can be spelled; the first is the commonest. */
export function spellings(word: string, script: Script): readonly string[] {
  if (script === 'latin') return foldLatin(word);
  const bare = script === 'greek' ? word.normalize('NFKD').replace(MARKS, '') : word.replace(MARKS, '');
  return toLatin(bare, script);
}

/** The words of a cleaned text. */
export const wordsOf = (cleaned: string): readonly string[] =>
  cleaned.split(BORDER).filter((word) => word !== '');
