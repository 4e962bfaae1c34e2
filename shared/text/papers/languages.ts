import { languageOf } from '../../catalogs/languages.ts';
import { arabic } from './ar.ts';
import { type PaperWords, papers, type SomePaperWords } from './de.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import { tigrinya } from './ti.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

/** Who has read the texts of a language as a native speaker, and when. */
export interface Review {
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

interface SecondLanguage {
  /** ISO 639, as in the catalogue of languages; also the language mark of the text. */
  readonly code: string;
  readonly words: SomePaperWords;
  /** Null: not yet; the paper says so at its foot. */
  readonly review: Review | null;
}

/** What can stand beside the simple German. Dari and Farsi share one text, each under its own mark. */
const languages: readonly SecondLanguage[] = [
  { code: 'en', words: english, review: null },
  { code: 'uk', words: ukrainian, review: null },
  { code: 'ru', words: russian, review: null },
  { code: 'ar', words: arabic, review: null },
  { code: 'prs', words: persian, review: null },
  { code: 'fa', words: persian, review: null },
  { code: 'tr', words: turkish, review: null },
  { code: 'fr', words: french, review: null },
  { code: 'pl', words: polish, review: null },
  { code: 'ti', words: tigrinya, review: null },
];

export const secondLanguages: readonly string[] = languages.map(({ code }) => code);

export const isSecondLanguage = (code: string | null): code is string =>
  code !== null && secondLanguages.includes(code);

/** One text with the language it is really in: where the second lacks it, simple German. */
export interface Told {
  readonly text: string;
  readonly lang: string;
}

/** Dotted paths to the sentences. */
type Paths<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
export type PaperWordKey = Paths<PaperWords>;

export interface Teller {
  readonly code: string;
  /** As its speakers write it. */
  readonly ownName: string;
  readonly review: Review | null;
  /** An empty text stays empty: there is nothing to say. */
  readonly tell: (key: PaperWordKey) => Told;
}

function at(tree: unknown, key: string): string | null {
  let found: unknown = tree;
  for (const step of key.split('.'))
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Record<string, unknown>)[step]
        : undefined;
  return typeof found === 'string' ? found : null;
}

export const germanTeller: Teller = {
  code: 'de',
  ownName: 'Deutsch',
  review: null,
  tell: (key) => ({ text: at(papers, key) ?? '', lang: 'de' }),
};

/** Null for a language nobody has written texts in. */
export function tellerOf(code: string): Teller | null {
  const language = languages.find((row) => row.code === code);
  if (!language) return null;
  return {
    code,
    ownName: languageOf(code)?.own ?? code,
    review: language.review,
    tell: (key) => {
      const own = at(language.words, key);
      return own === null ? germanTeller.tell(key) : { text: own, lang: code };
    },
  };
}
