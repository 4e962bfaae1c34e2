import type { Kysely } from 'kysely';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import {
  holdingReview,
  type Review,
  type ReviewedLanguage,
  reviewedLanguages,
  type TextState,
} from '#shared/translations/review.ts';
import type { Tables } from '../db/tables.ts';
import { allReviews } from './repository.ts';
import { textMark } from './textMark.ts';

export async function readStates(db: Kysely<Tables>): Promise<TextState[]> {
  const rows = await allReviews(db);
  return reviewedLanguages.map((language: ReviewedLanguage) => {
    const row = rows.find((found) => found.language === language);
    if (!row) return { language, review: null, changed: false };
    const { reviewer: by, reviewedOn: on, remark } = row;
    return { language, review: { by, on, remark }, changed: row.textMark !== textMark(language) };
  });
}

/**
 * The review of a language that holds for the texts as they are. `code` as in the catalogue of languages: Dari
 * and Persian read one text. Null: nobody yet.
 */
export async function readReview(db: Kysely<Tables>, code: string | null): Promise<Review | null> {
  if (code === null) return null;
  const { text } = screenLanguageOf(code);
  const state = (await readStates(db)).find(({ language }) => language === text);
  return state ? holdingReview(state) : null;
}
