import { countryName } from '../catalogs/countries.ts';
import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import { german, type ScreenLanguage } from '../interview/languages.ts';
import { sayCountry } from '../interview/names.ts';
import { type Said, sayGerman, sayOption, sayWord } from '../interview/said.ts';
import type { Run } from '../letters/letter.ts';
import type { Question, Section } from '../questionnaire/definition.ts';
import { de } from '../text/interview/de.ts';
import { translated } from '../text/interview/texts.ts';
import { type PaperWords, paperWords } from '../text/papertwin/words.ts';

/** Before what is not translated yet; the top of the paper says what the mark means. */
export const insteadMark = '*';

export const isGerman = ({ code }: ScreenLanguage): boolean => code === german.code;

/** Marked with the language it is in; the paper's own language needs no mark. */
export const inLanguage = (text: string, language: ScreenLanguage, bold = false): Run => ({
  text,
  ...(isGerman(language) ? {} : { lang: language.code }),
  ...(bold ? { bold } : {}),
});

export const runOf = ({ text, language, instead }: Said, bold = false): Run =>
  inLanguage(instead ? `${text}${insteadMark}` : text, language, bold);

export const word = (language: ScreenLanguage, key: keyof PaperWords): string =>
  paperWords[language.text][key];

/** What an option is called, whatever kind of list it comes from. */
export function sayCode(language: ScreenLanguage, question: Question, code: string): Said {
  switch (question.kind) {
    case 'yesNo':
      return sayWord(language, code === 'true' ? 'yes' : 'no');
    case 'country':
    case 'countries':
      return isGerman(language) ? sayGerman(countryName(code, 'de'), language) : sayCountry(language, code);
    case 'residenceTitle':
      // The German words stand on the document: they are the same in every language.
      return { text: residenceTitleOf(code)?.name.de ?? code, language: german, instead: false };
    default:
      return sayOption(language, question, code);
  }
}

export function saySection(language: ScreenLanguage, { key, title }: Section): Said {
  const titles: Readonly<Record<string, string>> = de.sections;
  const own: Readonly<Record<string, string | undefined>> | undefined =
    language.text === 'de' ? de.sections : translated[language.text].sections;
  const text = own?.[key];
  return text === undefined
    ? sayGerman(titles[key] ?? title.de, language)
    : { text, language, instead: false };
}
