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

interface SecondLanguage {
  /** ISO 639, as in the catalogue of languages; also the language mark of the text. */
  readonly code: string;
  readonly words: SomePaperWords;
}

/** What can stand beside the simple German. Dari and Farsi share one text, each under its own mark. */
const languages: readonly SecondLanguage[] = [
  { code: 'en', words: english },
  { code: 'uk', words: ukrainian },
  { code: 'ru', words: russian },
  { code: 'ar', words: arabic },
  { code: 'prs', words: persian },
  { code: 'fa', words: persian },
  { code: 'tr', words: turkish },
  { code: 'fr', words: french },
  { code: 'pl', words: polish },
  { code: 'ti', words: tigrinya },
];

/** All texts of a language, to see whether they have changed. */
export const secondWords = (code: string): SomePaperWords | null =>
  languages.find((row) => row.code === code)?.words ?? null;

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
  tell: (key) => ({ text: at(papers, key) ?? '', lang: 'de' }),
};

/** Null for a language nobody has written texts in. */
export function tellerOf(code: string): Teller | null {
  const language = languages.find((row) => row.code === code);
  if (!language) return null;
  return {
    code,
    ownName: languageOf(code)?.own ?? code,
    tell: (key) => {
      const own = at(language.words, key);
      return own === null ? germanTeller.tell(key) : { text: own, lang: code };
    },
  };
}
