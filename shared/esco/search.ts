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

export interface SearchIndex {
  /** Short labels first: of two that fit alike the plainer one is meant. */
  readonly entries: readonly Entry[];
  /** Whether this is a word of any name. */
  isWord(word: string): boolean;
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
  let words: ReadonlySet<string> | null = null;
  return {
    entries,
    isWord(word) {
      words ??= new Set(rows.flatMap(({ folded }) => folded.split(/\s+/)));
      return words.has(word);
    },
  };
}

const LONGEST_QUERY = 100;
const MOST_WORDS = 6;
/** A part inside a compound has to be this long to mean something („schwester“). */
const SHORTEST_PART = 4;
const SHORTEST_WORD = 2;
const NO_HIT = 100;

/** Where a word may stand: anywhere when it is long, else at the beginning of another. */
const needleOf = (word: string): string => (word.length >= SHORTEST_PART ? word : ` ${word}`);

/** How well names fit: the whole of one, its beginning, the beginnings of its words, parts of compounds. */
function quality(names: string, query: string, typed: readonly string[]): number {
  if (!typed.every((word) => names.includes(needleOf(word)))) return NO_HIT;
  if (names.includes(`\n ${query}\n`)) return 0;
  if (names.includes(`\n ${query}`)) return 10;
  if (typed.length === 1) return names.includes(` ${query}`) ? 20 : 30;
  const lines = names.split('\n');
  if (lines.some((name) => typed.every((word) => name.includes(` ${word}`)))) return 20;
  return lines.some((name) => typed.every((word) => name.includes(needleOf(word)))) ? 30 : NO_HIT;
}

const wordsOf = (query: string): readonly string[] => query.split(' ').slice(0, MOST_WORDS);

type Ranks = Map<Entry, { readonly rank: number; readonly query: string }>;

function collect({ entries }: SearchIndex, query: string, into: Ranks): void {
  const typed = wordsOf(query);
  for (const entry of entries) {
    const found = quality(entry.names, query, typed);
    if (found === NO_HIT) continue;
    const rank = found + (quality(entry.label, query, typed) === found ? 0 : 1);
    if (rank < (into.get(entry)?.rank ?? NO_HIT)) into.set(entry, { rank, query });
  }
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
function matchedName({ row, label }: Entry, query: string): string | null {
  const typed = wordsOf(query);
  const lines = row.folded.split('\n').map((name) => quality(`\n${name}\n`, query, typed));
  const best = Math.min(...lines);
  if (quality(label, query, typed) === best) return null;
  return row.others.split('\n')[lines.indexOf(best) - 1] ?? null;
}

/** Concepts by what somebody types, best first; empty for less than two letters. Never throws. */
export function searchConcepts(index: SearchIndex, typed: string, limit: number): Concept[] {
  const query = fold(typed.slice(0, LONGEST_QUERY));
  if (query.length < SHORTEST_WORD) return [];
  const found: Ranks = new Map();
  collect(index, query, found);
  const bare = withoutE(query);
  if (bare !== query) collect(index, bare, found);
  if (found.size === 0) for (const parts of cuts(index, query)) collect(index, parts, found);
  // Sorting keeps the order of what fits alike.
  return [...found]
    .sort(([, a], [, b]) => a.rank - b.rank)
    .slice(0, limit)
    .map(([entry, { query: by }]) => {
      const { uri, label, code } = entry.row;
      return { uri, label, code, matched: matchedName(entry, by) };
    });
}
