import { normaliseArabic } from '../clients/arabicScript.ts';
import { foldLatin, INSIDE_WORD } from '../clients/spellings.ts';

/**
 * Finding texts: notes, letters, names of bodies. A text is found when every word typed is the beginning of
 * one of its words, whatever the case, the marks over the letters, or ß and umlauts written out. Names of
 * people have rules of their own (`shared/clients/names.ts`): they are spelled, texts are only folded.
 */

/** Longer words are cut: nobody types 60 letters, and a term has to fit an index. */
const LONGEST = 60;
const MOST_QUERY_WORDS = 8;
const LONGEST_QUERY = 300;
/** The beginnings of this length stand in the index as terms of their own: short prefixes fit too many words. */
const STEM = 3;
/** A single letter is in every text. */
const SHORTEST = 2;
/** In no word: marks the beginning of a word as a term. */
const BEGINNING = '*';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u0640\u200b-\u200f\u2060'’‘`´ʼʻʽʾʿʹʺ]*/gu;
const TRAILING = /[^\p{L}\p{M}\p{N}]+$/u;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const ASCII = /^[a-z0-9]*$/;

const letters = (text: string): readonly string[] => Array.from(text);
const cut = (text: string, length: number): string =>
  text.length <= length ? text : letters(text).slice(0, length).join('');

/**
 * A word as it is compared, letter by letter, so that the beginning of a word is the beginning of its form:
 * „Straße“ as `strasse`, „Ärztin“ as `aerztin` and `arztin`, „ёлка“ as `елка`.
 */
function formsOf(word: string): readonly string[] {
  const lower = word.normalize('NFKC').toLowerCase().replace(INSIDE_WORD, '').replaceAll('ς', 'σ');
  if (ASCII.test(lower)) return [cut(lower, LONGEST)];
  const forms = foldLatin(normaliseArabic(lower)).map((form) => form.replaceAll(NO_LETTER, ''));
  return [...new Set(forms)].map((form) => cut(form, LONGEST));
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly string[];
}

function* wordsOf(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.replace(TRAILING, '');
    const forms = formsOf(word).filter((form) => form.length >= SHORTEST);
    if (forms.length > 0) yield { from: index, to: index + word.length, forms };
  }
}

const isLong = (form: string): boolean => form.length >= STEM && letters(form).length >= STEM;
const beginning = (form: string): string => `${cut(form, STEM)}${BEGINNING}`;

/** Everything a text is found under. */
export function textTerms(...texts: readonly string[]): Set<string> {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const { forms } of wordsOf(text)) {
      for (const form of forms) {
        terms.add(form);
        if (isLong(form)) terms.add(beginning(form));
      }
    }
  }
  return terms;
}

/** Where a beginning is looked up: one term, or all terms from `from` up to, not with, `to`. */
export type Lookup =
  | { readonly term: string }
  | { readonly from: string; readonly to: string; readonly term?: never };

function lookupOf(form: string): Lookup {
  const { length } = letters(form);
  if (length < STEM) return { term: form };
  return length === STEM ? { term: beginning(form) } : { from: form, to: `${form}\u{10ffff}` };
}

/** What was typed, word by word, each with its forms. At most eight words; those of one letter ask for nothing. */
export function queryForms(query: string): (readonly string[])[] {
  const typed = [...wordsOf(query.slice(0, LONGEST_QUERY))].map(({ forms }) => forms);
  return typed.slice(0, MOST_QUERY_WORDS);
}

export const lookupsOf = (forms: readonly string[]): Lookup[] => forms.map(lookupOf);

/** A word of two letters stands for itself: „B2“ is no beginning. */
const answers = (form: string, typed: string): boolean =>
  letters(typed).length < STEM ? form === typed : form.startsWith(typed);

const isFound = (word: Word, typed: readonly string[]): boolean =>
  typed.some((wanted) => word.forms.some((form) => answers(form, wanted)));

/** Does a text answer to a query? The same rule the index follows. */
export function matchesText(text: string, query: readonly (readonly string[])[]): boolean {
  const words = [...wordsOf(text)];
  return query.length > 0 && query.every((typed) => words.some((word) => isFound(word, typed)));
}

export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Where in a text the words of a query stand, in order. */
export function marksOf(text: string, query: string): Mark[] {
  const typed = queryForms(query);
  if (typed.length === 0) return [];
  return [...wordsOf(text)]
    .filter((word) => typed.some((forms) => isFound(word, forms)))
    .map(({ from, to }) => ({ from, to }));
}

/** How much is shown before the first word found. */
const LEAD = 40;

/**
 * The part of a text where the query is found, on one line, `length` letters or a few more; its beginning when
 * nothing of it is.
 */
export function excerptOf(text: string, query: string, length: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const first = marksOf(flat, query)[0]?.from ?? 0;
  const begin = first <= LEAD ? 0 : flat.indexOf(' ', first - LEAD) + 1;
  const start = begin > 0 && begin <= first ? begin : first <= LEAD ? 0 : first;
  const last = flat.indexOf(' ', start + length);
  const end = last === -1 ? flat.length : last;
  return `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`;
}
