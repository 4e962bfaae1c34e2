import { keyCompetenceOf, keyCompetences } from '../../assessment/catalogs/keyCompetences.ts';
import { skillOf, skills } from '../../assessment/catalogs/skillRows.ts';
import type { Words } from '../../catalogs/datedRow.ts';
import { screenLanguageOf } from '../../interview/languages.ts';
import { needKindNames } from '../../plan/names.ts';
import { type NeedKind, needKinds } from '../../plan/need.ts';
import type { TextLanguage } from '../interview/texts.ts';
import { ar } from './ar.ts';
import { competences } from './competences.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { needs } from './needs.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/**
 * What is found about a person, in the languages clients read: own wording, German and English stand in the
 * catalogues. Not yet read by native speakers, as the state of each language says. Where there are no words
 * (skills and needs in Tigrinya), the paper shows the simple German and says so.
 */
type OtherLanguage = Exclude<TextLanguage, 'de' | 'en'>;

type Rows = ReadonlyMap<string, string>;

const none: Rows = new Map();

const rowsOf = (text: string): Rows =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', words = ''] = line.split('|');
        return [code, words];
      }),
  );

/** By the language its heading names. */
const byLanguage = (text: string): Readonly<Record<string, Rows>> =>
  Object.fromEntries(
    text
      .split(/^# /mu)
      .slice(1)
      .map((part) => [part.slice(0, 2), rowsOf(part.slice(2))]),
  );

const competenceRows = byLanguage(competences);
const needRows = byLanguage(needs);
const skillTexts: Readonly<Record<OtherLanguage, string>> = { ...{ uk, ru, ar, fa, tr, fr, pl }, ti: '' };

const one = (language: OtherLanguage) => ({
  competences: competenceRows[language] ?? none,
  skills: skillTexts[language] === '' ? none : rowsOf(skillTexts[language]),
  needs: needRows[language] ?? none,
});

export const abilityTexts: Readonly<Record<OtherLanguage, ReturnType<typeof one>>> = {
  ...{ uk: one('uk'), ru: one('ru'), ar: one('ar'), fa: one('fa') },
  ...{ tr: one('tr'), fr: one('fr'), pl: one('pl'), ti: one('ti') },
};

type Kind = keyof ReturnType<typeof one>;

/** `language` as it is kept with a person: Dari and Persian read one text. */
function wordsIn(language: string, kind: Kind, code: string, known: Words | undefined): string | null {
  const { text } = screenLanguageOf(language);
  if (text === 'de') return null;
  return text === 'en' ? (known?.en ?? null) : (abilityTexts[text][kind].get(code) ?? null);
}

/** In the language of that code; null where there are no words, or for a code nobody knows. */
export const competenceIn = (language: string, code: string): string | null =>
  wordsIn(language, 'competences', code, keyCompetenceOf(code)?.name);

export const skillIn = (language: string, code: string): string | null =>
  wordsIn(language, 'skills', code, skillOf(code)?.name);

export const needIn = (language: string, kind: NeedKind): string | null =>
  wordsIn(language, 'needs', kind, needKindNames[kind]);

/** All words of a language, to see whether they have changed. */
export const abilityWords = (language: Exclude<TextLanguage, 'de'>): readonly string[] =>
  [
    ...keyCompetences.map(({ code }) => competenceIn(language, code)),
    ...skills.map(({ code }) => skillIn(language, code)),
    ...needKinds.map((kind) => needIn(language, kind)),
  ].map((words) => words ?? '');
