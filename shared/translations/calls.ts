import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, nothing } from '../contract/fields.ts';
import { review, reviewedLanguage, textState } from './review.ts';

/** It stands on papers too. */
const changes = ['translations', 'dossier'] as const;

export const translationCalls = {
  /** Every language once, in the order they are offered. */
  'translations.get': read(nothing, z.object({ languages: z.array(textState) })),
  /** A native speaker has looked through all texts of the language, as they are now. */
  'translations.review': write(z.object({ language: reviewedLanguage, ...review.shape }), done, {
    changes,
    errors: ['cases.inFuture'],
  }),
  /** It was not so after all. */
  'translations.withdraw': write(z.object({ language: reviewedLanguage }), done, { changes }),
} as const;
