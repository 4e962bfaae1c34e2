import type { PaperCalendar } from '../dates/calendars.ts';
import type { TextLanguage } from '../text/interview/texts.ts';

/** A language as a client chooses it. Dari and Persian are two to their speakers and read one text. */
export interface ScreenLanguage {
  /** As it is kept with an answer (shared/catalogs/languages.ts). */
  readonly code: string;
  readonly text: TextLanguage;
  /** As its speakers write it. */
  readonly own: string;
  readonly direction: 'ltr' | 'rtl';
  /** Unicode script its texts are written in. */
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Ethiopic';
  /** For names of countries, languages and months (BCP 47). */
  readonly locale: string;
  /** Calendars its speakers' papers carry, the most usual one first. */
  readonly calendars: readonly PaperCalendar[];
  /** Where most of its speakers come from: offered first. */
  readonly countries: readonly string[];
}

const european = { direction: 'ltr', script: 'Latin', calendars: ['gregorian'] } as const;
const cyrillic = { ...european, script: 'Cyrillic' } as const;
const arabic = { direction: 'rtl', script: 'Arabic' } as const;

export const screenLanguages: readonly ScreenLanguage[] = [
  { ...european, code: 'de', text: 'de', own: 'Deutsch', locale: 'de', countries: [] },
  { ...cyrillic, code: 'uk', text: 'uk', own: 'Українська', locale: 'uk', countries: ['UA'] },
  { ...cyrillic, code: 'ru', text: 'ru', own: 'Русский', locale: 'ru', countries: ['UA', 'RU', 'KZ', 'MD'] },
  {
    ...{ ...arabic, code: 'ar', text: 'ar', own: 'العربية', locale: 'ar' },
    ...{ calendars: ['gregorian', 'islamic'], countries: ['SY', 'IQ', 'LB', 'EG', 'TN', 'MA'] },
  },
  {
    ...{ ...arabic, code: 'prs', text: 'fa', own: 'دری', locale: 'fa-AF' },
    ...{ calendars: ['solarHijri', 'gregorian'], countries: ['AF', 'IR'] },
  },
  {
    ...{ ...arabic, code: 'fa', text: 'fa', own: 'فارسی', locale: 'fa' },
    ...{ calendars: ['solarHijri', 'gregorian'], countries: ['IR', 'AF'] },
  },
  { ...european, code: 'tr', text: 'tr', own: 'Türkçe', locale: 'tr', countries: ['TR'] },
  {
    ...{ code: 'ti', text: 'ti', own: 'ትግርኛ', direction: 'ltr', script: 'Ethiopic', locale: 'ti' },
    ...{ calendars: ['gregorian', 'ethiopian'], countries: ['ER', 'ET'] },
  },
  { ...european, code: 'en', text: 'en', own: 'English', locale: 'en-GB', countries: ['IN', 'NG', 'GH'] },
  { ...european, code: 'fr', text: 'fr', own: 'Français', locale: 'fr', countries: ['TN', 'MA', 'CM'] },
  { ...european, code: 'pl', text: 'pl', own: 'Polski', locale: 'pl', countries: ['PL'] },
];

/** What everything falls back to. */
export const german = screenLanguages[0] as ScreenLanguage;

/** German where there are no texts in a language, so that a counsellor's choice always leads somewhere. */
export const screenLanguageOf = (code: string): ScreenLanguage =>
  screenLanguages.find((language) => language.code === code) ?? german;
