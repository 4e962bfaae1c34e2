import { LAST_DAY, type Register, registerOn } from '../catalogs/register.ts';
import { fold } from '../clients/names.ts';
import { scriptOf, toLatin } from '../clients/transliteration.ts';
import type { Occupation, WordLanguage } from './occupation.ts';
import { academic } from './occupations/academic.ts';
import { crafts } from './occupations/crafts.ts';
import { education } from './occupations/education.ts';
import { engineering } from './occupations/engineering.ts';
import { health } from './occupations/health.ts';
import { industry } from './occupations/industry.ts';
import { land } from './occupations/land.ts';
import { medicine } from './occupations/medicine.ts';
import { services } from './occupations/services.ts';
import { trainingMonthsOf } from './occupations/trainingLengths.ts';

/** Reference occupations (Referenzberufe), by field. */
export const occupations: readonly Occupation[] = [
  ...health,
  ...medicine,
  ...crafts,
  ...industry,
  ...services,
  ...education,
  ...engineering,
  ...academic,
  ...land,
].map((row) => ({ ...row, trainingMonths: trainingMonthsOf(row.code) }));

export const shippedOccupations: Register<Occupation> = registerOn(occupations, LAST_DAY);

/** `register`: with the office's corrections. */
export const occupationOf = (
  code: string,
  register: Register<Occupation> = shippedOccupations,
): Occupation | undefined => register.find(code);

/** The German title for lists and headings; the law knows it in no other language. */
export const occupationName = (code: string, register: Register<Occupation> = shippedOccupations): string =>
  register.find(code)?.neutral ?? code;

export interface OccupationHit {
  readonly occupation: Occupation;
  /** The word that was found, when it is not a title: „медсестра“. Null when a title was. */
  readonly matched: string | null;
  /** Language of `matched`, for its language mark. */
  readonly language: WordLanguage | null;
}

interface Phrase {
  readonly occupation: Occupation;
  readonly at: number;
  /** 0 title, 1 German word, 2 word of another language. */
  readonly weight: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly matched: string | null;
  readonly language: WordLanguage | null;
}

function phrase(
  occupation: Occupation,
  at: number,
  weight: number,
  text: string,
  matched: string | null,
  language: WordLanguage | null,
): Phrase {
  return { occupation, at, weight, text, words: text.split(' '), matched, language };
}

/** Folded once; other alphabets also as a counsellor would type what they hear („medsestra“). */
function phrasesOf(occupation: Occupation, at: number): Phrase[] {
  const found: Phrase[] = [];
  const titles = new Set([occupation.female, occupation.male, occupation.neutral].map(fold));
  for (const title of titles) found.push(phrase(occupation, at, 0, title, null, null));
  for (const [language, list] of Object.entries(occupation.words) as [WordLanguage, string][]) {
    for (const word of list.split(/,\s*/)) {
      const folded = fold(word);
      const weight = language === 'de' ? 1 : 2;
      found.push(phrase(occupation, at, weight, folded, word, language));
      const script = scriptOf(folded);
      if (script !== 'cyrillic') continue;
      for (const latin of new Set(toLatin(folded, script).slice(0, 4))) {
        found.push(phrase(occupation, at, 3, latin, word, language));
      }
    }
  }
  return found;
}

/** Folding a hundred occupations in nine languages is not done at each key. */
const indexes = new WeakMap<readonly Occupation[], readonly Phrase[]>();

function indexOf(rows: readonly Occupation[]): readonly Phrase[] {
  const known = indexes.get(rows);
  if (known) return known;
  const made = rows.flatMap(phrasesOf);
  indexes.set(rows, made);
  return made;
}

const LONGEST_QUERY = 100;
/** A part inside a compound has to be this long to mean something („schwester“). */
const SHORTEST_PART = 4;
const NO_HIT = 100;

/** Lower is better: the whole phrase, its beginning, the beginnings of its words, a part of a compound. */
function quality(entry: Phrase, query: string, typed: readonly string[]): number {
  if (entry.text === query) return 0;
  if (entry.text.startsWith(query)) return 10;
  if (typed.every((part) => entry.words.some((word) => word.startsWith(part)))) return 20;
  if (typed.every((part) => part.length >= SHORTEST_PART && entry.text.includes(part))) return 30;
  return NO_HIT;
}

/**
 * Occupations by what somebody types: German titles and everyday words, and the person's own word in
 * Ukrainian, Russian, Arabic, Dari or Farsi, Turkish, English, Polish or French. Best first.
 */
export function searchOccupations(
  query: string,
  limit = 20,
  register: Register<Occupation> = shippedOccupations,
): OccupationHit[] {
  const wanted = fold(query.slice(0, LONGEST_QUERY));
  if (wanted === '') return [];
  const typed = wanted.split(' ').slice(0, 6);
  const best = new Map<Occupation, { readonly rank: number; readonly entry: Phrase }>();
  for (const entry of indexOf(register.rows)) {
    const found = quality(entry, wanted, typed);
    if (found === NO_HIT) continue;
    const rank = found + entry.weight;
    const before = best.get(entry.occupation);
    if (!before || rank < before.rank) best.set(entry.occupation, { rank, entry });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || a.entry.at - b.entry.at)
    .slice(0, limit)
    .map(({ entry }) => ({
      occupation: entry.occupation,
      matched: entry.matched,
      language: entry.language,
    }));
}
