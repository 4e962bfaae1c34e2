import type { TextLanguage } from './texts.ts';

/** Who reads the language as their own and has looked through the texts; null: nobody yet. */
export interface Review {
  readonly reviewedBy: string | null;
  /** ISO day. */
  readonly reviewedOn: string | null;
}

const notYet: Review = { reviewedBy: null, reviewedOn: null };

/** A row is filled in when somebody has read every text of the language; a changed text asks for it again. */
export const reviews: Readonly<Record<TextLanguage, Review>> = {
  de: notYet,
  en: notYet,
  uk: notYet,
  ru: notYet,
  ar: notYet,
  fa: notYet,
  tr: notYet,
  fr: notYet,
  pl: notYet,
  ti: notYet,
};

export const isReviewed = (language: TextLanguage): boolean =>
  reviews[language].reviewedBy !== null && reviews[language].reviewedOn !== null;
