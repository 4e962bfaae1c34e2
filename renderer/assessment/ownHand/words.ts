import type { CardTexts, CardWord } from '#shared/text/cards/de.ts';
import { cardTexts } from '#shared/text/cards/texts.ts';
import { useLook } from '../../interview/look.ts';

/** The texts in the language of the screen, and its words with their marks filled. */
export function useCardTexts(): {
  readonly texts: CardTexts;
  word(name: CardWord, values?: Readonly<Record<string, number>>): string;
} {
  const { language } = useLook();
  const texts = cardTexts[language.text];
  return {
    texts,
    word: (name, values = {}) =>
      texts.words[name].replaceAll(/\{(\w+)\}/g, (mark, key: string) => {
        const value = values[key];
        return value === undefined ? mark : value.toLocaleString(language.locale);
      }),
  };
}
