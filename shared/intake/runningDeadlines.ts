import { endingsOf, type Licence } from '../cases/endings.ts';
import type { Catalogs } from '../catalogs/catalogs.ts';
import { isEuropeanArea } from '../catalogs/countries.ts';
import type { CourseStage } from '../profile/germanCourse.ts';
import { answerOf, itemsOf, type Sheet } from '../questionnaire/answers.ts';
import { nationalitiesOf, textOf } from './known.ts';

/** Groups whose card may end, but not the right to be here. */
const ENDLESS: ReadonlySet<string | undefined> = new Set(['german', 'permanent', 'eu']);

/**
 * The deadlines that run from what the form knows, as marks with their day: of the title, a right to a course, a
 * course, a driving licence, and an appeal where somebody has applied before. Only those still to come.
 */
export function runningDeadlines(
  sheet: Sheet,
  on: string,
  catalogs: Pick<Catalogs, 'residenceTitles' | 'waits' | 'protectedLicences'>,
): string[] {
  const [residence] = itemsOf(sheet, 'residences');
  const of = (question: 'residence.status' | 'residence.validUntil') =>
    residence === undefined ? null : textOf(sheet, question, residence);
  const title = { status: of('residence.status'), validUntil: of('residence.validUntil') };
  const group = title.status === null ? undefined : catalogs.residenceTitles.find(title.status)?.group;
  const free =
    title.status === null && nationalitiesOf(sheet).some((code) => code === 'DE' || isEuropeanArea(code, on));
  const ends = title.validUntil !== null && !free && !ENDLESS.has(group) ? [`title:${title.validUntil}`] : [];

  const courses = itemsOf(sheet, 'courses').map((id) => ({
    id,
    stage: textOf(sheet, 'course.stage', id) as CourseStage | null,
    endedOn: textOf(sheet, 'course.endedOn', id),
    entitledUntil: textOf(sheet, 'course.entitledUntil', id),
  }));
  const licences = itemsOf(sheet, 'licences').map(
    (id): Licence => ({
      id,
      country: textOf(sheet, 'licence.country', id),
      converted: textOf(sheet, 'licence.converted', id),
    }),
  );
  const facts = { courses, papers: [], licences, arrivedOn: textOf(sheet, 'arrival.on'), title };
  const others = endingsOf(facts, [], catalogs).map((ending) => `${ending.kind} ${ending.ref}:${ending.on}`);
  const appeals = itemsOf(sheet, 'qualifications')
    .filter((item) => answerOf(sheet, 'qualification.appliedBefore', item) === true)
    .map((item) => `appeal ${item}`);
  return [...[...ends, ...others].filter((mark) => mark.slice(mark.lastIndexOf(':') + 1) >= on), ...appeals];
}
