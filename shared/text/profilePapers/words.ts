import { german, type ProfilePaperText } from './de.ts';
import { english } from './en.ts';

/** The languages papers about a profile are written in. */
export const paperLanguages = ['de', 'en'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

const texts: Readonly<Record<PaperLanguage, ProfilePaperText>> = { de: german, en: english };

export const paperText = (language: PaperLanguage): ProfilePaperText => texts[language];

/** „seit {{date}}“ with its names put in. */
export const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
