import { bracesOf, nearestOf } from '../templates/placeholders.ts';

/** Words in braces in the text of a letter to many. */
export const mailingWords = ['Name', 'Vorname', 'Nachname', 'Nummer', 'Datum', 'Beratung'] as const;
export type MailingWord = (typeof mailingWords)[number];

const isMailingWord = (text: string): text is MailingWord =>
  (mailingWords as readonly string[]).includes(text.trim());

export interface WrongWord {
  /** As it stands there. */
  readonly text: string;
  readonly closed: boolean;
  readonly meant: MailingWord | null;
}

/** What stands in braces and is no word of ours, each once. */
export function wrongWords(text: string): WrongWord[] {
  const wrong = bracesOf(text).filter((braced) => !braced.closed || !isMailingWord(braced.text));
  const unique = new Map(wrong.map((braced) => [braced.text, braced]));
  return [...unique.values()].map(({ text: words, closed }) => ({
    text: words,
    closed,
    meant: closed ? nearestOf(words, mailingWords) : null,
  }));
}

/** The text with each one's own in the place of the words in braces. */
export const filledIn = (text: string, values: Readonly<Record<MailingWord, string>>): string =>
  text.replaceAll(/\{([^{}]*)\}/gu, (whole, words: string) => {
    const word = words.trim();
    return isMailingWord(word) ? values[word] : whole;
  });
