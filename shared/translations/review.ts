import { z } from 'zod';
import { day, line, prose } from '../contract/fields.ts';
import { type TextLanguage, textLanguages } from '../text/interview/texts.ts';

/** The languages whose texts somebody has to look through: all but the German they are made from. */
export const reviewedLanguages = textLanguages.filter(
  (language): language is Exclude<TextLanguage, 'de'> => language !== 'de',
);
export const reviewedLanguage = z.enum(reviewedLanguages);
export type ReviewedLanguage = z.output<typeof reviewedLanguage>;

/** Who reads the language as their own and has looked through the texts, and when (ISO day). */
export const review = z.object({
  by: line(200).refine((text) => text !== '', 'input.required'),
  on: day,
  remark: prose(2000),
});
export type Review = z.output<typeof review>;

/** What the office knows of the texts of one language. */
export const textState = z.object({
  language: reviewedLanguage,
  /** Null: nobody yet. */
  review: review.nullable(),
  /** The texts are no longer those that were looked through: the review does not count until it is renewed. */
  changed: z.boolean(),
});
export type TextState = z.output<typeof textState>;

/** The review that holds, or null: nobody yet, or of other texts. */
export const holdingReview = ({ review: given, changed }: TextState): Review | null =>
  changed ? null : given;
