import { ar } from './ar.ts';
import type { TranslatedText } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages a client may read. */
export const textLanguages = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'pl', 'ti'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** What is translated so far; a language that is missing here is shown in simple German, and says so. */
export const translated: Partial<Record<Exclude<TextLanguage, 'de'>, TranslatedText>> = {
  en,
  uk,
  ru,
  ar,
  fa,
  tr,
  fr,
};
