import { normaliseArabic, romaniseArabic } from '../arabicScript.ts';
import type { PersonName } from '../personName.ts';
import { clean, PARTICLES, soundKey, spellings, wordsOf } from '../spellings.ts';
import { type Script, scriptOf } from '../transliteration.ts';
import { arabicCodes } from './arabicCodes.ts';
import { cologneCode } from './cologne.ts';

/** One word of a name, as it is compared. */
export interface NameWord {
  readonly script: Script;
  /** Every way it is written in Latin letters; of a script without such a way, as it stands. */
  readonly written: readonly string[];
  /** The same, levelled for comparing vowels. */
  readonly levelled: readonly string[];
  /** Words of one sound share a code, across scripts. What shares none never sounds alike. */
  readonly codes: readonly string[];
}

/** A form of somebody's name by its parts; a part may be empty. */
export interface NameForm {
  readonly family: readonly NameWord[];
  readonly given: readonly NameWord[];
  readonly name: PersonName;
  /** The name somebody goes by, not a further form of it. */
  readonly main: boolean;
}

const LONGEST_NAME = 300;
const LONGEST_WORD = 60;
const LONGEST_CODE = 12;
/** „Maria del Carmen Rodríguez y Sánchez“ and chains of fathers and grandfathers are no longer. */
const MOST_WORDS = 5;

/** What soundKey leaves apart and ears do not: Achmed, Ahmed; Dschamal, Djamal, Jamal; Fatemeh, Fateme. */
const breathed = (word: string): string =>
  word
    .replace(/dsch|dzh|dj/g, 'j')
    .replace(/(?<!s)ch/g, 'h')
    .replace(/(?<=[aeiou])h$/, '');

/** Serhii and Sergei, Oleh and Oleg, Ihor and Igor: one letter, Ukrainian and Russian. */
const softened = (word: string): string => word.replace(/g/g, 'h');

const level = (word: string): string => soundKey(breathed(word)).replaceAll('ei', 'ai');

function latinCodes(written: readonly string[]): string[] {
  const codes = written.flatMap((word) => {
    const key = soundKey(breathed(word));
    return [word, soundKey(word), key, softened(key)].map(cologneCode);
  });
  return [...new Set(codes)].filter((code) => code !== '').map((code) => code.slice(0, LONGEST_CODE));
}

/** What has no sound for us is compared as it is written. */
const orAsWritten = (codes: readonly string[], word: string): readonly string[] =>
  codes.length > 0 ? codes : [`=${word.slice(0, LONGEST_CODE)}`];

function analyse(word: string): NameWord {
  const script = scriptOf(word);
  if (script === 'arabic') {
    const normal = normaliseArabic(word);
    const roman = romaniseArabic(normal);
    return {
      script,
      written: [normal],
      levelled: [level(roman)],
      codes: orAsWritten(arabicCodes(normal), normal),
    };
  }
  if (script === 'other') return { script, written: [word], levelled: [word], codes: orAsWritten([], word) };
  const written = [...new Set(spellings(word, script))].filter((spelling) => spelling !== '');
  return {
    script,
    written,
    levelled: [...new Set(written.map(level))],
    codes: orAsWritten(latinCodes(written), written[0] ?? word),
  };
}

const known = new Map<string, NameWord>();
const MOST_KNOWN = 20_000;

/** Analysed once: an office has fewer names than people. */
function nameWord(word: string): NameWord {
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = analyse(word);
  known.set(word, made);
  return made;
}

const both = (a: NameWord, b: NameWord): NameWord => ({
  script: b.script,
  written: [...new Set([...a.written, ...b.written])],
  levelled: [...new Set([...a.levelled, ...b.levelled])],
  codes: [...new Set([...a.codes, ...b.codes])],
});

/** The words of one part of a name. „Al Khatib“, „Al-Khatib“ and „Alkhatib“ are one word each. */
function partWords(text: string): NameWord[] {
  const words = wordsOf(clean(text, LONGEST_NAME)).map((word) => word.slice(0, LONGEST_WORD));
  const found: NameWord[] = [];
  for (let at = 0; at < words.length && found.length < MOST_WORDS; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next !== undefined && PARTICLES.has(word)) {
      found.push(both(nameWord(`${word}${next}`.slice(0, LONGEST_WORD)), nameWord(next)));
      at += 1;
    } else found.push(nameWord(word));
  }
  return found;
}

/** A form of a name, ready to be compared; null when there is no word in it. Never throws. */
export function nameForm(name: PersonName, main: boolean): NameForm | null {
  const [family, given] = [partWords(name.familyName), partWords(name.givenNames)];
  return family.length + given.length === 0 ? null : { family, given, name, main };
}
