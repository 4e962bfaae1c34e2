import {
  type LanguageLevel,
  languageLevels,
  levelRank,
  type Skill,
  skills,
} from '../catalogs/languageLevels.ts';
import type { Assessment } from './assessment.ts';
import { raters, ratingField } from './languageBasis.ts';
import { type Rating, ratings } from './strength.ts';

/** What of a profile has a scale, state by state: to be drawn, and to be read. */

export interface Series {
  readonly by: 'level' | 'self' | 'counsellor';
  /** One for each state; null where nothing was known. */
  readonly values: readonly (LanguageLevel | Rating | null)[];
}

export interface Course {
  readonly part: 'languageSkill' | 'strengths';
  /** Code of the language, or of the key competence. */
  readonly key: string;
  /** Which of the five of a language; null: its level as a whole, and always of a strength. */
  readonly skill: Skill | null;
  /** Those of which something is known in at least one state. */
  readonly series: readonly Series[];
}

const scaleOf = (part: Course['part']): readonly string[] =>
  part === 'languageSkill' ? languageLevels : ratings;

/** 0 for the lowest step of the scale, 1 for the highest. */
export function heightOf(part: Course['part'], value: LanguageLevel | Rating | null): number | null {
  if (value === null) return null;
  const scale = scaleOf(part);
  return scale.indexOf(value) / (scale.length - 1);
}

const known = (series: Series): boolean => series.values.some((value) => value !== null);

/** Whether one of its lines ends elsewhere than it began, of what is known. */
export const hasMoved = ({ series }: Course): boolean =>
  series.some(({ values }) => {
    const said = values.filter((value) => value !== null);
    return said.some((value) => value !== said[0]);
  });

/** A line needs two points. */
const isLine = ({ values }: Series): boolean => values.filter((value) => value !== null).length >= 2;

const highest = (levels: readonly (LanguageLevel | null)[]): LanguageLevel | null =>
  levels.reduce((best, level) => {
    if (best === null || level === null) return best ?? level;
    return levelRank(level) > levelRank(best) ? level : best;
  }, null);

type SpokenRow = Assessment['languageSkill'][number];

/** Of a language that was entered twice, state by state the higher level. */
const levelsOf = (
  states: readonly Assessment[],
  key: string,
  read: (row: SpokenRow) => LanguageLevel | null,
): readonly (LanguageLevel | null)[] =>
  states.map(({ languageSkill }) =>
    highest(languageSkill.filter(({ language }) => language === key).map(read)),
  );

/** A language as a whole, and each of its five skills by who has judged it. */
const ofLanguage = (states: readonly Assessment[], key: string): Course[] => [
  {
    ...{ part: 'languageSkill', key, skill: null },
    series: [{ by: 'level', values: levelsOf(states, key, ({ level }) => level) }],
  },
  ...skills.map(
    (skill): Course => ({
      ...{ part: 'languageSkill', key, skill },
      series: raters.map((by) => ({
        by,
        values: levelsOf(states, key, (row) => row[ratingField(by, skill)]),
      })),
    }),
  ),
];

const ofStrength = (states: readonly Assessment[], key: string): Course => ({
  ...{ part: 'strengths', key, skill: null },
  series: raters.map((by) => ({
    by,
    values: states.map((facts) => facts.strengths.find(({ competence }) => competence === key)?.[by] ?? null),
  })),
});

/**
 * The courses of languages and strengths through states, the oldest first. A language is the same by its
 * code, for its row may have been entered anew. What is known only once is no course.
 */
export function coursesOf(states: readonly Assessment[]): readonly Course[] {
  const languages = new Set(states.flatMap((facts) => facts.languageSkill.map((one) => one.language)));
  const strengths = new Set(states.flatMap((facts) => facts.strengths.map((one) => one.competence)));
  return [
    ...[...languages].flatMap((key) => ofLanguage(states, key)),
    ...[...strengths].map((key) => ofStrength(states, key)),
  ]
    .map((course) => ({ ...course, series: course.series.filter(known) }))
    .filter(({ series }) => series.some(isLine));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the points of a line lie in a field, `pad` off its edges; high is a small y. */
export function pointsOf(
  part: Course['part'],
  { values }: Series,
  field: { readonly width: number; readonly height: number; readonly pad: number },
): readonly Point[] {
  const { width, height, pad } = field;
  const step = (width - 2 * pad) / Math.max(1, values.length - 1);
  return values.flatMap((value, at) => {
    const up = heightOf(part, value);
    return up === null ? [] : [{ x: pad + at * step, y: pad + (1 - up) * (height - 2 * pad) }];
  });
}
