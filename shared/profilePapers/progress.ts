import type { Assessment } from '../assessment/assessment.ts';
import { keyCompetenceOf } from '../assessment/catalogs/keyCompetences.ts';
import { type Course, coursesOf, hasMoved } from '../assessment/progress.ts';
import { ratingNames, ratings } from '../assessment/strength.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
import { languageName } from '../catalogs/languages.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { bold, joined, run } from '../letters/compose/parts.ts';
import type { Block } from '../letters/letter.ts';
import { type PaperLanguage, paperText } from '../text/profilePapers/words.ts';
import { rowsOf, titled } from './parts.ts';

/** A state of a profile and the ISO day it is of. */
export interface StateOnDay {
  readonly on: string;
  readonly facts: Assessment;
}

/** What has moved through the states of a profile; each course has a value for each day. */
export interface Progress {
  readonly days: readonly string[];
  readonly courses: readonly Course[];
}

/** As many states as have a column on paper: the first, and the last ones. */
const MOST = 5;

/** Null where nothing has moved. `states`: the oldest first. */
export function progressOf(states: readonly StateOnDay[], part: Course['part']): Progress | null {
  const shown = states.length > MOST ? [...states.slice(0, 1), ...states.slice(1 - MOST)] : states;
  const courses = coursesOf(shown.map(({ facts }) => facts)).filter(
    (course) => course.part === part && hasMoved(course),
  );
  return courses.length === 0 ? null : { days: shown.map(({ on }) => on), courses };
}

function nameOf({ part, key, skill }: Course, language: PaperLanguage): string {
  if (part === 'strengths') return keyCompetenceOf(key)?.name[language] ?? key;
  return joined(': ', languageName(key, language), skill && paperText(language).profile[skill]);
}

type Value = Course['series'][number]['values'][number];

const isRating = (value: NonNullable<Value>): value is keyof typeof ratingNames => value in ratingNames;

function valueText(value: Value, language: PaperLanguage): string {
  if (value === null) return '–';
  return isRating(value) ? ratingNames[value][language] : levelNames[value][language];
}

/** State by state in columns, by who has judged it; what stayed the same is not told again. */
export function progressRows(
  { language: ofLanguage, competences }: Readonly<Record<'language' | 'competences', Progress | null>>,
  language: PaperLanguage,
): Block[] {
  const { profile: text } = paperText(language);
  const days = ofLanguage?.days ?? competences?.days ?? [];
  const by = { level: '', self: text.self, counsellor: text.counsellor };
  const rows = [...(ofLanguage?.courses ?? []), ...(competences?.courses ?? [])].flatMap((course) =>
    course.series.map((one) => [
      [bold(nameOf(course, language)), run(by[one.by] === '' ? '' : ` (${by[one.by]})`)],
      ...one.values.map((value) => [run(valueText(value, language))]),
    ]),
  );
  return titled(
    text.progress,
    ...rowsOf(
      [
        { header: text.progressOf, share: 40 },
        ...days.map((day) => ({
          header: formatPartialDate(day, language, 'short'),
          share: 60 / days.length,
          steps: ratings.length,
        })),
      ],
      rows,
    ),
  );
}
