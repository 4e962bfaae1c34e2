import { type LanguageLevel, languageLevels } from '../catalogs/languageLevels.ts';
import type { Assessment } from './assessment.ts';
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

/**
 * The courses of languages and strengths through states, the oldest first. A language is the same by its
 * code, for its row may have been entered anew. What is known only once is no course.
 */
export function coursesOf(states: readonly Assessment[]): readonly Course[] {
  const languages = [
    ...new Set(states.flatMap(({ languageSkill }) => languageSkill.map((one) => one.language))),
  ];
  const strengths = [...new Set(states.flatMap((facts) => facts.strengths.map((one) => one.competence)))];
  const ofLanguage = (key: string): Course => ({
    part: 'languageSkill',
    key,
    series: [
      {
        by: 'level',
        values: states.map(
          ({ languageSkill }) => languageSkill.find(({ language }) => language === key)?.level ?? null,
        ),
      },
    ],
  });
  const ofStrength = (key: string): Course => ({
    part: 'strengths',
    key,
    series: (['self', 'counsellor'] as const).map((by) => ({
      by,
      values: states.map(
        (facts) => facts.strengths.find(({ competence }) => competence === key)?.[by] ?? null,
      ),
    })),
  });
  return [...languages.map(ofLanguage), ...strengths.map(ofStrength)]
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
