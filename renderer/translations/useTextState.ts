import { screenLanguageOf } from '#shared/interview/languages.ts';
import type { TextState } from '#shared/translations/review.ts';
import { useRead } from '../api/calls.ts';

/** What the office knows of the texts in a language (code of the catalogue); null: German, or not read yet. */
export function useTextState(code: string): TextState | null {
  const { data } = useRead('translations.get', {});
  const { text } = screenLanguageOf(code);
  return data?.languages.find(({ language }) => language === text) ?? null;
}
