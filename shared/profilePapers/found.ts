import { type NamedNeed, withLevels } from '../assessment/around.ts';
import { keyCompetenceOf } from '../assessment/catalogs/keyCompetences.ts';
import { isMarked } from '../assessment/strength.ts';
import { strongestFirst } from '../assessment/strongestFirst.ts';
import type { Words } from '../catalogs/datedRow.ts';
import { type LanguageLevel, levelNames } from '../catalogs/languageLevels.ts';
import { languageName } from '../catalogs/languages.ts';
import type { Register } from '../catalogs/register.ts';
import { screenLanguageOf } from '../interview/languages.ts';
import { sayLanguage } from '../interview/names.ts';
import { paperTold } from '../letters/compose/paperTold.ts';
import type { Outflow } from '../privacy/outflow.ts';
import { germanOf } from '../profile/german.ts';
import type { GermanCourse } from '../profile/germanCourse.ts';
import type { ProfileItem } from '../profile/profile.ts';
import type { Application } from '../recognition/application.ts';
import type { RequiredDocument } from '../recognition/documents.ts';
import type { RecognitionKey } from '../recognition/message.ts';
import type { Occupation } from '../recognition/occupation.ts';
import { occupationName } from '../recognition/occupations.ts';
import { sentenceOf } from '../recognition/sentence.ts';
import { competenceIn, needIn, skillIn } from '../text/abilities/words.ts';
import { recognition as german } from '../text/de/recognition.ts';
import { recognition as english } from '../text/en/recognition.ts';
import { germanTeller, type Teller } from '../text/papers/languages.ts';
import { courseTitle } from './courseWords.ts';
import type { ProfileFacts, ShownSkill } from './facts.ts';
import type { Named } from './named.ts';

/** What a sheet after a talk tells of, in the order it tells it. */
export const foundLines = [
  ...(['degree', 'skills', 'strengths', 'german', 'languages', 'certificate'] as const),
  ...(['course', 'wish', 'needs', 'way', 'measure', 'received'] as const),
] as const;
export type FoundLine = (typeof foundLines)[number];

/** A paper with what it is called. */
export type NamedPaper = Pick<RequiredDocument, 'type' | 'words'>;

/** One talk, and what of the counselling came with it. What it found of the person stands in the facts. */
export interface Session {
  /** ISO day of the talk. */
  readonly on: string;
  /** „Anerkennungsverfahren: Pflegefachfrau / Pflegefachmann“ */
  readonly ways: readonly Words[];
  /** What was recommended to an authority, by the name of the kind of measure. */
  readonly measures: readonly Words[];
  /** The papers that came, each kind once. */
  readonly received: readonly NamedPaper[];
}

/** What a person sets out on. */
export function wayWords(
  { wayCode, occupation }: Pick<Application, 'wayCode' | 'occupation'>,
  occupations: Register<Occupation>,
): Words {
  const name = occupation === '' ? '' : occupationName(occupation, occupations);
  const message = { key: `way.${wayCode}` as RecognitionKey, params: { occupation: name } };
  return { de: sentenceOf(german, message), en: sentenceOf(english, message) };
}

type Language = NonNullable<ProfileFacts['language']>;

/** German, and English where that is the language beside it. */
const inEnglish = ({ de, en }: Words, code: string): Named => ({ de, own: code === 'en' ? en : null });

const skillNamed = ({ code, name: { de } }: ShownSkill, language: string): Named => ({
  de,
  own: code === null ? null : skillIn(language, code),
});

function needNamed({ de, kind, levels }: NamedNeed, language: string): Named {
  const words = needIn(language, kind);
  return { de, own: words === null ? null : withLevels(words, levels) };
}

/** „B1“ is read in every language. */
function levelNamed(level: LanguageLevel): Named {
  const { de } = levelNames[level];
  return { de, own: de === level ? de : null };
}

/** „Englisch (B1)“; besides German and what was always spoken. */
function languageNamed({ language, level }: Language['items'][number], code: string): Named {
  const told = level === null || level === '0' ? { de: '', own: '' } : levelNamed(level);
  const said = sayLanguage(screenLanguageOf(code), language);
  const own = said.instead || told.own === null ? null : withLevels(said.text, told.own);
  return { de: withLevels(languageName(language, 'de'), told.de), own };
}

/** „telc Deutsch B1“ is a name, and the same in every language. */
function certificateNamed({ name, level }: Language['certificates'][number]): Named {
  const de = level === null || name.includes(level) ? name : `${name} ${level}`.trim();
  return { de, own: de };
}

/** „Berufssprachkurs (VHS Rostock)“ */
const courseLine = (course: GermanCourse): string => {
  const where = course.provider === '' ? '' : ` (${course.provider})`;
  return `${courseTitle(course, 'de')}${where}`;
};

const paperNamed = (paper: NamedPaper, second: Teller | null): Named => {
  const own = second && paperTold(second, paper, 'name');
  return {
    de: paperTold(germanTeller, paper, 'name').text,
    own: own && own.lang !== 'de' ? own.text : null,
  };
};

/** What was found, line by line; a line of which nothing is known is not there. */
export function foundOf(
  facts: Outflow<ProfileFacts>,
  session: Session | null,
  second: Teller | null,
): readonly { readonly line: FoundLine; readonly names: readonly Named[] }[] {
  const { competences, wishes, needs, language } = facts;
  const code = second?.code ?? 'de';
  const level = germanOf(language?.items ?? [])?.level ?? null;
  const degree = (one: ProfileItem<'qualification'>): Named => ({
    de: one.titleGerman || one.titleOriginal,
    own: language?.native === code && one.titleOriginal !== '' ? one.titleOriginal : null,
  });
  const names: Readonly<Record<FoundLine, readonly Named[]>> = {
    degree: (facts.education ?? []).map(degree),
    skills: (competences?.skills ?? []).map((skill) => skillNamed(skill, code)),
    strengths: strongestFirst(competences?.strengths ?? [])
      .filter(isMarked)
      .map(({ competence }) => ({
        de: keyCompetenceOf(competence)?.name.de ?? competence,
        own: competenceIn(code, competence),
      })),
    german: level === null ? [] : [levelNamed(level)],
    languages: (language?.items ?? [])
      .filter((one) => one.language !== 'de' && one.language !== language?.native && one.level !== '0')
      .map((one) => languageNamed(one, code)),
    certificate: (language?.certificates ?? []).map(certificateNamed),
    course: (language?.courses ?? [])
      .filter(({ stage }) => stage === 'running')
      .map((course) => ({ de: courseLine(course), own: null })),
    wish: (wishes ?? []).map((wish) => inEnglish(wish, code)),
    needs: (needs ?? []).map((need) => needNamed(need, code)),
    way: (session?.ways ?? []).map((way) => inEnglish(way, code)),
    measure: (session?.measures ?? []).map((measure) => inEnglish(measure, code)),
    received: (session?.received ?? []).map((paper) => paperNamed(paper, second)),
  };
  return foundLines
    .map((line) => ({ line, names: names[line].filter(({ de }) => de !== '') }))
    .filter(({ names: known }) => known.length > 0);
}
