import { countryName } from '../catalogs/countries.ts';
import { languageName, languageOf } from '../catalogs/languages.ts';
import type { ScreenLanguage } from './languages.ts';
import { type Said, sayGerman } from './said.ts';

/** Names the machine knows in the client's language, else what the catalogue has. */

const known = new Map<string, Intl.DisplayNames | null>();

/** Making one is slow; null where the machine does not know the language. */
function displayNames(type: 'region' | 'language', locale: string): Intl.DisplayNames | null {
  const key = `${type} ${locale}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const there = Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
  const made = there ? new Intl.DisplayNames(locale, { type, fallback: 'none' }) : null;
  known.set(key, made);
  return made;
}

function displayName(type: 'region' | 'language', { locale }: ScreenLanguage, code: string): string | null {
  try {
    return displayNames(type, locale)?.of(code) ?? null;
  } catch {
    return null; // no code of ISO 3166-1 or 639: a former state, a code of our own
  }
}

const isState = (code: string): boolean => /^[A-Z]{2}$/.test(code);

export function sayCountry(language: ScreenLanguage, code: string): Said {
  const name = isState(code) ? displayName('region', language, code) : null;
  if (name === null || language.text === 'de') return sayGerman(countryName(code, 'de'), language);
  return { text: name, language, instead: false };
}

export function sayLanguage(language: ScreenLanguage, code: string): Said {
  const name = displayName('language', language, code);
  if (name === null || language.text === 'de') return sayGerman(languageName(code, 'de'), language);
  return { text: name, language, instead: false };
}

/** Every word a country or language is found by, in any script. */
export const languageWords = (language: ScreenLanguage, code: string): readonly string[] =>
  [
    sayLanguage(language, code).text,
    languageOf(code)?.own ?? '',
    languageName(code, 'de'),
    languageName(code, 'en'),
  ].filter(Boolean);

export const countryWords = (language: ScreenLanguage, code: string): readonly string[] => [
  sayCountry(language, code).text,
  countryName(code, 'de'),
  countryName(code, 'en'),
];
