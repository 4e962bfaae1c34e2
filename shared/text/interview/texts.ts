import { ar } from './ar.ts';
import type { TranslatedText } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages a client may read. */
export const textLanguages = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'pl', 'ti'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** A text that is missing in one of them is shown in simple German, and the screen says so. */
export const translated: Readonly<Record<Exclude<TextLanguage, 'de'>, TranslatedText>> = {
  en,
  uk,
  ru,
  ar,
  fa,
  tr,
  fr,
  pl,
  ti,
};
