import type { Review } from '../interview/reviews.ts';
import type { TextLanguage } from '../interview/texts.ts';

const notYet: Review = { reviewedBy: null, reviewedOn: null };

/** Filled in when somebody has read every text of cards and grid in the language; a changed text asks again. */
export const cardReviews: Readonly<Record<TextLanguage, Review>> = {
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
