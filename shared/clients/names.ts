import { arabicSkeletons, latinSkeletons, normaliseArabic, romaniseArabic } from './arabicScript.ts';
import { bareLatin, clean, MARKS, PARTICLES, soundKey, spellings, wordsOf } from './spellings.ts';
import { scriptOf } from './transliteration.ts';

/**
 * Searching for people. A person is indexed under every spelling of every word of their names
 * (`searchTerms`); what is typed becomes, word by word, a list of prefixes (`queryTerms`). A person is
 * found when each typed word is the beginning of one of their terms.
 *
 * Terms are lower-case letters and digits of any script. Two signs that no name contains mark consonant
 * skeletons: `~mhmd.` stands for a word in Arabic or Ethiopic script and is asked for by Latin queries,
 * `=mhmd.` stands for a Latin word and is asked for by queries in those scripts. One-way bridges, so that
 * a Latin query never meets other Latin names through their consonants alone.
 */

/** Longer words are cut: nobody types 60 letters, and a term has to fit an index. */
const LONGEST_TERM = 60;
const MOST_QUERY_WORDS = 8;
const MOST_NAME_WORDS = 40;
const LONGEST_QUERY = 300;
const LONGEST_NAME = 2000;
/** A shorter skeleton fits too many names to be asked for by its beginning alone. */
const SHORTEST_SKELETON = 3;
const SHORTEST_SOUND = 3;

const HYPHENED = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–][\p{L}\p{M}\p{N}]+)+/gu;

const cut = (term: string) => (term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term);

function indexWord(word: string, into: Set<string>): void {
  const script = scriptOf(word);
  if (script === 'other') {
    into.add(cut(word));
    return;
  }
  if (script === 'arabic') {
    const normal = normaliseArabic(word);
    if (normal === '') return;
    into.add(cut(normal));
    const roman = romaniseArabic(normal);
    if (roman !== '') into.add(cut(roman));
    for (const bones of arabicSkeletons(normal)) if (bones.length > 1) into.add(`~${cut(bones)}.`);
    return;
  }
  const found = spellings(word, script);
  for (const spelling of found) {
    if (spelling === '') continue;
    into.add(cut(spelling));
    into.add(cut(soundKey(spelling)));
  }
  const mark = script === 'ethiopic' ? '~' : '=';
  const first = found[0] ?? '';
  for (const bones of latinSkeletons(first)) if (bones.length > 1) into.add(`${mark}${cut(bones)}.`);
}

/**
 * Text as it is compared in catalogues: lower case, Latin letters without diacritics (umlauts bare), one
 * blank between words; other scripts as their letters are normalised for people's names.
 */
export function fold(text: string): string {
  return wordsOf(clean(text, LONGEST_NAME))
    .map((word) => {
      const script = scriptOf(word);
      if (script === 'latin') return bareLatin(word);
      if (script === 'arabic') return normaliseArabic(word);
      return script === 'other' ? word : word.replace(MARKS, '');
    })
    .join(' ');
}

/** Everything one person is found under. Pass every name in every script: given, family, birth name, alias. */
export function searchTerms(...names: readonly (string | null | undefined)[]): string[] {
  const terms = new Set<string>();
  for (const name of names) {
    if (!name) continue;
    const text = clean(name, LONGEST_NAME);
    const words = wordsOf(text);
    words.slice(0, MOST_NAME_WORDS).forEach((word, at) => {
      indexWord(word, terms);
      const next = words[at + 1];
      if (next !== undefined && PARTICLES.has(word)) indexWord(word + next, terms);
    });
    if (/[-‐‑–]/.test(text)) {
      for (const joined of text.match(HYPHENED) ?? []) indexWord(joined.replace(/[-‐‑–]/g, ''), terms);
    }
  }
  terms.delete('');
  return [...terms];
}

function queryWord(word: string): string[] {
  const script = scriptOf(word);
  if (script === 'other') return [cut(word)];
  const out = new Set<string>();
  if (script === 'arabic') {
    const normal = normaliseArabic(word);
    if (normal === '') return [];
    out.add(cut(normal));
    for (const bones of arabicSkeletons(normal)) addSkeleton('=', bones, out);
    return [...out];
  }
  const found = spellings(word, script);
  found.forEach((spelling, at) => {
    // „joel“ must not find every Jol…: a shortened spelling has to be long enough to mean something
    if (at > 0 && script === 'latin' && spelling.length <= SHORTEST_SOUND) return;
    out.add(cut(spelling));
    const sound = soundKey(spelling);
    if (sound.length >= SHORTEST_SOUND) out.add(cut(sound));
  });
  for (const bones of latinSkeletons(found[0] ?? ''))
    addSkeleton(script === 'ethiopic' ? '=' : '~', bones, out);
  out.delete('');
  return [...out];
}

function addSkeleton(mark: string, bones: string, into: Set<string>): void {
  if (bones.length >= SHORTEST_SKELETON) into.add(mark + cut(bones));
  else if (bones.length === SHORTEST_SKELETON - 1) into.add(`${mark}${bones}.`);
}

/**
 * What was typed, word by word, each with its alternative prefixes. Empty when nothing can be searched
 * for (blank, only signs). Never throws; at most eight words of at most 60 characters.
 */
export function queryTerms(query: string): string[][] {
  return wordsOf(clean(query, LONGEST_QUERY))
    .slice(0, MOST_QUERY_WORDS)
    .map(queryWord)
    .filter((alternatives) => alternatives.length > 0);
}

/** Whether someone with these terms is found; the same rule the index query follows. */
export function matchesQuery(terms: readonly string[], query: readonly (readonly string[])[]): boolean {
  return query.every((alternatives) =>
    alternatives.some((prefix) => terms.some((term) => term.startsWith(prefix))),
  );
}
