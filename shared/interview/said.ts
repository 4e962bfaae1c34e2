import { benefitSystems } from '../catalogs/benefitSystems.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
import type { PaperCalendar } from '../dates/calendars.ts';
import type { Element, Question, Unit } from '../questionnaire/definition.ts';
import { de, type InterviewText, type TranslatedText } from '../text/interview/de.ts';
import { type TextLanguage, translated } from '../text/interview/texts.ts';
import { german, type ScreenLanguage } from './languages.ts';

/** Words as they stand on the screen, in the language they are in: the client's, or simple German instead. */
export interface Said {
  readonly text: string;
  /** For `lang` and `dir`. */
  readonly language: ScreenLanguage;
  /** Not the client's language: the screen says so. */
  readonly instead: boolean;
}

type Texts = Readonly<Record<string, unknown>>;

const textsOf = (language: TextLanguage): TranslatedText => (language === 'de' ? de : translated[language]);

function at(texts: unknown, path: readonly string[]): string | null {
  let here: unknown = texts;
  for (const step of path) here = here && typeof here === 'object' ? (here as Texts)[step] : undefined;
  return typeof here === 'string' && here !== '' ? here : null;
}

export const sayGerman = (text: string, language: ScreenLanguage): Said => ({
  text,
  language: german,
  instead: language.text !== 'de',
});

/** Null where even German has nothing: then `instead` would have nothing to show. */
function say(language: ScreenLanguage, ...path: readonly string[]): Said | null {
  const own = at(textsOf(language.text), path);
  if (own !== null) return { text: own, language, instead: false };
  const text = at(de, path);
  return text === null ? null : sayGerman(text, language);
}

export type Word = keyof InterviewText['words'];

export const sayWord = (language: ScreenLanguage, word: Word): Said =>
  say(language, 'words', word) ?? sayGerman(de.words[word], language);

export const sayUnit = (language: ScreenLanguage, unit: Unit): Said =>
  say(language, 'units', unit) ?? sayGerman(unit, language);

export const sayCalendar = (language: ScreenLanguage, calendar: PaperCalendar): Said =>
  say(language, 'calendars', calendar) ?? sayGerman(calendar, language);

/** The question as a client hears it; without a text of its own the counsellor's words. */
export const sayQuestion = (language: ScreenLanguage, { key, label }: Element): Said =>
  say(language, 'questions', key) ?? sayGerman(label.de, language);

export const sayHelp = (language: ScreenLanguage, { key }: Element): Said | null =>
  say(language, 'help', key);

function catalogueName(question: Question, code: string): string {
  if (question.kind === 'benefitSystem')
    return benefitSystems.findLast((row) => row.code === code)?.name.de ?? code;
  if (question.kind === 'languageLevel') return levelNames[code as keyof typeof levelNames]?.de ?? code;
  const rows = 'list' in question ? question.list : [];
  return rows.findLast((row) => row.code === code)?.name.de ?? code;
}

export const sayOption = (language: ScreenLanguage, question: Question, code: string): Said =>
  say(language, 'options', question.key, code) ?? sayGerman(catalogueName(question, code), language);

/** Every text there is in German, by its path. */
export function pathsOf(texts: object, before: readonly string[] = []): (readonly string[])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...before, key]] : pathsOf(value as object, [...before, key]),
  );
}

/** What a language still lacks, as paths of the German texts. */
export const missingIn = (language: TextLanguage): readonly (readonly string[])[] =>
  pathsOf(de).filter((path) => at(textsOf(language), path) === null);
