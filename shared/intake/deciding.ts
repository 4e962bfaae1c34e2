import type { Catalogs } from '../catalogs/catalogs.ts';
import { languageLevels } from '../catalogs/languageLevels.ts';
import { addDays } from '../dates/dayMath.ts';
import { courseKinds, courseStages } from '../profile/germanCourse.ts';
import { literacySteps } from '../profile/script.ts';
import { type AnswerValue, itemsOf, type Sheet, slotOf } from '../questionnaire/answers.ts';
import type { Slot } from '../questionnaire/review.ts';
import type { IntakeKey } from './form.ts';
import { textOf } from './known.ts';
import { germanItem, languageOffersOf } from './languageOffers.ts';
import { runningDeadlines } from './runningDeadlines.ts';

/**
 * A question weighs because its answers would lead to different things: each answer it may get is tried on a copy of
 * the form, and the courses that are possible and the deadlines that run are compared. Pure.
 */
export type Decides = 'deadline' | 'language';

/** What one answer would put into the form; keys of the same item. */
type Try = Partial<Record<IntakeKey, AnswerValue>>;

const each = (question: IntakeKey, values: readonly AnswerValue[], with_: Try = {}): Try[] =>
  values.map((value) => ({ ...with_, [question]: value }));

interface Trying {
  readonly sheet: Sheet;
  readonly on: string;
  readonly item: string | null;
  readonly titles: readonly string[];
}

/** A day to come, for an answer that is a day: which one does not matter. */
const SOON = 60;

const GERMAN: Try = { 'language.language': 'de' };
const LATIN: Try = { 'script.script': 'Latn' };
const courseStagesOf = (kinds: readonly AnswerValue[]): Try[] =>
  kinds.flatMap((kind) => each('course.stage', courseStages, { 'course.kind': kind }));

/** The answers that questions may get, as far as they bear upon a course or a deadline. */
const tries: Partial<Record<IntakeKey, (of: Trying) => readonly Try[]>> = {
  residences: ({ titles, on }) =>
    each('residence.status', titles, { 'residence.validUntil': addDays(on, SOON) }),
  'residence.status': ({ titles, sheet, item, on }) =>
    each('residence.status', titles, {
      'residence.validUntil': textOf(sheet, 'residence.validUntil', item) ?? addDays(on, SOON),
    }),
  'residence.validUntil': ({ on }) => each('residence.validUntil', [null, addDays(on, SOON)]),
  'arrival.on': ({ on }) => each('arrival.on', [addDays(on, -SOON), addDays(on, -3650)]),
  'contact.nativeLanguage': () => each('contact.nativeLanguage', ['de', 'uk']),
  languages: ({ sheet }) =>
    germanItem(sheet) === null ? each('language.level', languageLevels, GERMAN) : [],
  'language.level': ({ sheet, item }) =>
    germanItem(sheet) === item ? each('language.level', languageLevels) : [],
  scripts: () => each('script.reading', literacySteps, { ...LATIN, 'script.writing': 'sure' }),
  'script.reading': () => each('script.reading', literacySteps),
  'script.writing': () => each('script.writing', literacySteps),
  courses: () => courseStagesOf(['integration', 'vocational']),
  'course.kind': () => each('course.kind', courseKinds),
  'course.stage': () => each('course.stage', courseStages),
  'course.endedOn': ({ on }) => each('course.endedOn', [null, addDays(on, SOON)]),
  'course.entitledUntil': ({ on }) => each('course.entitledUntil', [null, addDays(on, SOON)]),
  benefits: () => each('benefit.system', ['SGB2', 'EIGEN']),
  'benefit.system': () => each('benefit.system', ['SGB2', 'EIGEN']),
  'family.children': () => each('family.children', [0, 2]),
  licences: () => [{}, ...each('licence.country', ['DE', 'SY'])],
  'licence.country': () => each('licence.country', ['DE', 'SY']),
  'licence.converted': () => each('licence.converted', ['yes', 'no']),
  'qualification.appliedBefore': () => each('qualification.appliedBefore', [true, false]),
};

const groups: ReadonlySet<string> = new Set([
  'residences',
  'languages',
  'scripts',
  'courses',
  'benefits',
  'licences',
]);
const TRIED = 'tried';

/** The form with an answer; of a group, with one more item. */
function withTry(sheet: Sheet, { question, item }: Slot, answer: Try): Sheet {
  const fresh = groups.has(question);
  const here = fresh ? TRIED : item;
  const own = new Set<string>(['arrival.on', 'contact.nativeLanguage', 'family.children']);
  const values = Object.entries(answer).map(([key, value]): [string, AnswerValue] => [
    slotOf(key, own.has(key) ? null : here),
    value,
  ]);
  return {
    ...sheet,
    values: { ...sheet.values, ...Object.fromEntries(values) },
    ...(fresh && { groups: { ...sheet.groups, [question]: [...itemsOf(sheet, question), TRIED] } }),
  };
}

/**
 * What of it an open question decides; the day by which somebody must act goes before the course. Null: with every
 * answer it would be the same, or the form has not yet come to where it matters.
 */
export function decidingOf(
  sheet: Sheet,
  on: string,
  catalogs: Pick<Catalogs, 'residenceTitles' | 'waits' | 'protectedLicences' | 'courseAccess'>,
): (slot: Slot) => Decides | null {
  const titles = catalogs.residenceTitles.rows.map(({ code }) => code);
  return (slot) => {
    const answers = tries[slot.question as IntakeKey]?.({ sheet, on, item: slot.item, titles }) ?? [];
    const sheets = answers.map((answer) => withTry(sheet, slot, answer));
    const differ = (of: (one: Sheet) => readonly string[]): boolean =>
      new Set(sheets.map((one) => of(one).toSorted().join(' '))).size > 1;
    if (differ((one) => runningDeadlines(one, on, catalogs))) return 'deadline';
    return differ((one) => languageOffersOf(one, on, catalogs)) ? 'language' : null;
  };
}
