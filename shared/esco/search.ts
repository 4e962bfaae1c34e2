import { fold } from '../clients/names.ts';
import type { Concept } from './esco.ts';

/** A concept as it is stored for searching. Folded once, at import. */
export interface SearchRow {
  readonly uri: string;
  readonly label: string;
  readonly code: string;
  /** Other names, one a line. */
  readonly others: string;
  /** `foldNames` of label and other names. */
  readonly folded: string;
}

interface Entry {
  readonly row: SearchRow;
  /** All names, a line break before and behind each. */
  readonly names: string;
  /** The label alone, the same way. */
  readonly label: string;
}

/** One text of all entries, for looking once through it is quicker than through each; where each begins in it. */
interface Haystack {
  readonly text: string;
  readonly starts: Uint32Array;
}

function haystackOf(texts: readonly string[]): Haystack {
  const starts = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, at) => {
    starts[at] = length;
    length += text.length;
  });
  return { text: texts.join(''), starts };
}

export interface SearchIndex {
  /** Short labels first: of two that fit alike the plainer one is meant. */
  readonly entries: readonly Entry[];
  readonly names: Haystack;
  /** The labels alone. */
  readonly label: Haystack;
  /** Whether this is a word of any name. */
  isWord(word: string): boolean;
  /** Whether any name is just this. */
  isName(name: string): boolean;
  /** Every word of any name once, a blank in front of each: what is not here need not be looked for in the names. */
  readonly words: string;
}

/** Names as they are compared, one a line, a blank in front of every word. */
export const foldNames = (names: readonly string[]): string =>
  names.map((name) => ` ${fold(name)}`).join('\n');

export function searchIndex(rows: readonly SearchRow[]): SearchIndex {
  const entries = rows
    .map((row) => {
      const names = `\n${row.folded}\n`;
      return { row, names, label: names.slice(0, names.indexOf('\n', 1) + 1) };
    })
    .sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
  const words = new Set(rows.flatMap(({ folded }) => folded.trim().split(/\s+/)));
  const names = new Set(rows.flatMap(({ folded }) => folded.split('\n')));
  return {
    entries,
    names: haystackOf(entries.map((entry) => entry.names)),
    label: haystackOf(entries.map(({ label }) => label)),
    isWord: (word) => words.has(word),
    isName: (name) => names.has(` ${name}`),
    words: [...words].map((word) => ` ${word}`).join(''),
  };
}

const LONGEST_QUERY = 100;
const MOST_WORDS = 6;
/** A part inside a compound has to be this long to mean something („schwester“). */
const SHORTEST_PART = 4;
const SHORTEST_WORD = 2;

/** Where a word may stand: anywhere when it is long, else at the beginning of another. */
const needleOf = (word: string): string => (word.length >= SHORTEST_PART ? word : ` ${word}`);

/** One of the tiers of a good fit, of a single name or of all names of a concept. */
type Tier = (names: string) => boolean;

/** The best first: the whole of a name, its beginning, the beginnings of its words, parts of compounds. */
function tiersOf(query: string, typed: readonly string[]): readonly Tier[] {
  const single = typed.length === 1;
  const inOneName =
    (fits: (name: string) => boolean): Tier =>
    (names) =>
      names.split('\n').some(fits);
  const words = single
    ? (names: string) => names.includes(` ${query}`)
    : inOneName((name) => typed.every((word) => name.includes(` ${word}`)));
  const parts = single
    ? (names: string) => names.includes(needleOf(query))
    : inOneName((name) => typed.every((word) => name.includes(needleOf(word))));
  return [(names) => names.includes(`\n ${query}\n`), (names) => names.includes(`\n ${query}`), words, parts];
}

const wordsOf = (query: string): readonly string[] => query.split(' ').slice(0, MOST_WORDS);

/** Entries with these letters in their names or in their label, in the order of the index; found one by one. */
function* holding(
  { entries, ...index }: SearchIndex,
  part: 'label' | 'names',
  needle: string,
): Generator<Entry> {
  const { text, starts } = index[part];
  let nth = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[nth])) {
    nth = entryAt(starts, at, nth);
    const entry = entries[nth];
    if (entry) yield entry;
    nth += 1;
    if (nth >= entries.length) return;
  }
}

/** The last start that is not behind `at`; `from`: it is not before this one. */
function entryAt(starts: Uint32Array, at: number, from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What to look for, the best first; only what is in some name, for each look goes through all of them. */
function needlesOf(index: SearchIndex, word: string): readonly string[] {
  const exact = index.isName(word) ? [`\n ${word}\n`] : [];
  const begins = index.words.includes(` ${word}`) ? [`\n ${word}`, ` ${word}`] : [];
  const inside = word.length >= SHORTEST_PART && index.words.includes(word) ? [word] : [];
  return [...exact, ...begins, ...inside];
}

/** The same for a single word, whose tiers are each one text to look for: the first that fit are the best. */
function collectOne(index: SearchIndex, word: string, limit: number): readonly Entry[] {
  const best = new Set<Entry>();
  for (const needle of needlesOf(index, word))
    for (const part of ['label', 'names'] as const)
      for (const entry of holding(index, part, needle)) {
        if (best.size >= limit) return [...best];
        best.add(entry);
      }
  return [...best];
}

/** The best of them, tier after tier, in each the labels first; no further than needed. */
function collect(index: SearchIndex, query: string, limit: number): readonly Entry[] {
  const typed = wordsOf(query);
  if (typed.length === 1) return collectOne(index, query, limit);
  if (!typed.every((word) => index.words.includes(needleOf(word)))) return [];
  const [first = '', ...others] = typed.map(needleOf).toSorted((a, b) => b.length - a.length);
  let open = [...holding(index, 'names', first)].filter(({ names }) =>
    others.every((word) => names.includes(word)),
  );
  const best: Entry[] = [];
  for (const tier of tiersOf(query, typed))
    for (const part of ['label', 'names'] as const) {
      if (best.length >= limit) return best.slice(0, limit);
      const fitting = new Set(open.filter((entry) => tier(entry[part])));
      best.push(...fitting);
      if (fitting.size > 0) open = open.filter((entry) => !fitting.has(entry));
    }
  return best.slice(0, limit);
}

/** Typed without umlauts: „Baecker“. */
const withoutE = (word: string): string => word.replaceAll(/([aou])e/g, '$1');

const LINKS = ['', 's', 'n', 'en', 'e'];
const MOST_CUTS = 3;

/** „Gemüseverkäuferin“ as „Gemüse verkäuferin“: both parts are words, with what links them left out. */
function cuts({ isWord }: SearchIndex, word: string): string[] {
  const found: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isWord(right)) continue;
    for (const link of LINKS) {
      const bare = left.endsWith(link) ? left.slice(0, left.length - link.length) : '';
      if (bare.length >= SHORTEST_PART && isWord(bare)) found.push(`${bare} ${right}`);
    }
  }
  return found.slice(0, MOST_CUTS);
}

/** The other name that fits best; null when the label does as well. */
function matchedName({ row, label, names }: Entry, query: string): string | null {
  const tier = tiersOf(query, wordsOf(query)).find((fits) => fits(names));
  if (!tier || tier(label)) return null;
  const at = row.folded.split('\n').findIndex((name) => tier(`\n${name}\n`));
  return row.others.split('\n')[at - 1] ?? null;
}

/** Concepts by what somebody types, best first; empty for less than two letters. Never throws. */
export function searchConcepts(index: SearchIndex, typed: string, limit: number): Concept[] {
  const query = fold(typed.slice(0, LONGEST_QUERY));
  if (query.length < SHORTEST_WORD) return [];
  const found = new Map<Entry, string>();
  const take = (by: string): void => {
    for (const entry of collect(index, by, limit)) if (!found.has(entry)) found.set(entry, by);
  };
  take(query);
  const bare = withoutE(query);
  if (bare !== query) take(bare);
  if (found.size === 0) for (const parts of cuts(index, query)) take(parts);
  return [...found].slice(0, limit).map(([entry, by]) => {
    const { uri, label, code } = entry.row;
    return { uri, label, code, matched: matchedName(entry, by) };
  });
}
