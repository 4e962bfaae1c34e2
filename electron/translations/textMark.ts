import { createHash } from 'node:crypto';
import { abilityWords } from '#shared/text/abilities/words.ts';
import { cardTexts } from '#shared/text/cards/texts.ts';
import { translated } from '#shared/text/interview/texts.ts';
import { secondWords } from '#shared/text/papers/languages.ts';
import { paperWords } from '#shared/text/papertwin/words.ts';
import type { ReviewedLanguage } from '#shared/translations/review.ts';

/** Of all texts of a language: another mark, other texts. */
export function textMark(language: ReviewedLanguage): string {
  const texts = [
    ...[translated[language], cardTexts[language], paperWords[language], secondWords(language)],
    abilityWords(language),
  ];
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
