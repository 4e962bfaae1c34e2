import { isPartialDate } from '../dates/partialDate.ts';
import { courseKinds, courseStages, entitlements, type GermanCourse } from '../profile/germanCourse.ts';
import { type LiteracyStep, type Script, scriptOf } from '../profile/script.ts';
import type { AnswerValue, Without } from '../questionnaire/answers.ts';
import type { IntakeKey } from './form.ts';

/**
 * From version 2 of the form to 3. It asked for one German course in six questions, and for reading and writing
 * in one; now both are lists that lie in the profile. What was answered becomes their first entries.
 */
export const formerLanguageQuestions = [
  'german.literacy',
  'german.course',
  'german.courseKind',
  'german.courseProvider',
  'german.courseEnds',
  'german.entitled',
  'german.entitledUntil',
] as const;
export type FormerLanguageQuestion = (typeof formerLanguageQuestions)[number];

export interface FormerAnswer {
  readonly value: AnswerValue;
  readonly without: Without | null;
}

export type FormerAnswers = Partial<Readonly<Record<FormerLanguageQuestion, FormerAnswer>>>;

/** An answer to the new form and the former one it came with: who gave it is the same. */
export interface Carried {
  readonly question: IntakeKey;
  readonly value: AnswerValue;
  readonly without: Without | null;
  readonly from: FormerLanguageQuestion;
}

export interface LanguageUpgrade {
  /** Fields of the first course; null: there was none to tell of. */
  readonly course: Partial<GermanCourse> | null;
  readonly scripts: readonly { readonly script: Script; readonly carried: readonly Carried[] }[];
  readonly ofCourse: readonly Carried[];
  /** „Keine“, „weiß nicht“ about courses as a whole. */
  readonly ofCourses: Pick<Carried, 'without' | 'from'> | null;
  /** Whose rows are no longer needed; of any other the row stays aside as it is. */
  readonly used: readonly FormerLanguageQuestion[];
}

const among = <C extends string>(list: readonly C[], value: unknown): C | null =>
  list.find((code) => code === value) ?? null;

const text = (answer: FormerAnswer | undefined): string | null =>
  typeof answer?.value === 'string' && answer.value !== '' ? answer.value : null;

const entitledNow: Readonly<Record<string, GermanCourse['entitlement']>> = { yes: 'letter', no: 'none' };

function courseOf(former: FormerAnswers): Pick<LanguageUpgrade, 'course' | 'ofCourse' | 'ofCourses'> {
  const told = text(former['german.course']);
  const entitled = text(former['german.entitled']);
  const until = text(former['german.entitledUntil']);
  // A letter without a course is an entry of its own now.
  const stage = told === 'none' && entitled === 'yes' ? 'entitled' : among(courseStages, told);
  if (stage === null) {
    const from = 'german.course' as const;
    const without = told === 'none' ? 'none' : (former[from]?.without ?? null);
    return { course: null, ofCourse: [], ofCourses: without === null ? null : { without, from } };
  }
  const kind = among(courseKinds, text(former['german.courseKind']));
  const provider = text(former['german.courseProvider']) ?? '';
  const ends = text(former['german.courseEnds']);
  const endedOn = stage === 'running' && ends !== null && isPartialDate(ends) ? ends : null;
  const entitlement =
    stage === 'finished' || entitled === null ? null : among(entitlements, entitledNow[entitled] ?? null);
  const dated = entitlement === 'letter' && until !== null && isPartialDate(until) && until.length === 10;
  // What has a last day is an entitlement somebody has read.
  const read = dated ? ('entitled' as const) : entitlement;
  const entitledUntil = dated ? until : null;
  const said = (question: IntakeKey, from: FormerLanguageQuestion, value: AnswerValue): Carried[] => {
    const without = value === null ? (former[from]?.without ?? null) : null;
    return value === null && without === null ? [] : [{ question, value, without, from }];
  };
  const unclear = entitled === 'unclear';
  return {
    course: { stage, kind, provider, endedOn, entitlement: read, entitledUntil },
    ofCourses: null,
    ofCourse: [
      ...said('course.stage', told === 'none' ? 'german.entitled' : 'german.course', stage),
      ...said('course.kind', 'german.courseKind', kind),
      ...said('course.provider', 'german.courseProvider', provider || null),
      ...said('course.endedOn', 'german.courseEnds', endedOn),
      ...(unclear
        ? [
            {
              question: 'course.entitlement' as const,
              value: null,
              without: 'unknown' as const,
              from: 'german.entitled' as const,
            },
          ]
        : said('course.entitlement', 'german.entitled', read)),
      ...said('course.entitledUntil', 'german.entitledUntil', entitledUntil),
    ],
  };
}

/**
 * „Eine andere Schrift“ and „wenig“ were never said of a script by its name: they go to the script of the
 * person's own language, and the Latin one is asked again. `native`: that language, or null.
 */
function scriptsOf(former: FormerAnswers, native: string | null): LanguageUpgrade['scripts'] {
  const from = 'german.literacy' as const;
  const answer = former[from];
  const own = (native === null ? null : scriptOf(native)) ?? 'Latn';
  const both = (script: Script, value: LiteracyStep | null, without: Without | null = null) => ({
    script,
    carried: (['script.reading', 'script.writing'] as const).map(
      (question): Carried => ({ question, value, without, from }),
    ),
  });
  switch (text(answer)) {
    case 'latin':
      return [both('Latn', 'sure')];
    case 'otherScript':
      return [both(own === 'Latn' ? 'other' : own, 'sure')];
    case 'some':
      return [both(own, 'words')];
    case 'none':
      return own === 'Latn' ? [both('Latn', 'none')] : [both('Latn', 'none'), both(own, 'none')];
    default:
      return answer?.without ? [both('Latn', null, answer.without)] : [];
  }
}

/** Pure. Nothing is invented: what a former answer does not say stays open. */
export function upgradeLanguage(former: FormerAnswers, native: string | null): LanguageUpgrade {
  const courses = courseOf(former);
  const scripts = scriptsOf(former, native);
  const told = courses.course !== null || courses.ofCourses !== null;
  const used = formerLanguageQuestions.filter((question) => {
    if (former[question] === undefined) return false;
    if (question === 'german.literacy') return scripts.length > 0;
    return told;
  });
  return { ...courses, scripts, used };
}
