import { earliestDay, latestDay } from '../dates/partialDate.ts';
import { type GermanCourse, isOver, wasVisited } from './germanCourse.ts';

/** What cannot be so, and what is only worth a look (`overlap`). */
export const courseDoubts = [
  'turned',
  'overAhead',
  'begunAhead',
  'runningOver',
  'entitlementOver',
  'overlap',
] as const;
export type CourseDoubt = (typeof courseDoubts)[number];

type Dated = Pick<GermanCourse, 'stage' | 'startedOn' | 'endedOn' | 'entitledUntil'> & {
  readonly id: string;
};

/** Surely the wrong way round. */
const isTurned = ({ startedOn, endedOn }: Dated): boolean =>
  startedOn !== null && endedOn !== null && earliestDay(startedOn) > latestDay(endedOn);

/** Both are known to have run on one day, whichever days their dates mean. */
function meets(a: Dated, b: Dated): boolean {
  if (!wasVisited(a) || !wasVisited(b) || isTurned(a) || isTurned(b)) return false;
  if (a.startedOn === null || b.startedOn === null || a.endedOn === null || b.endedOn === null) return false;
  return latestDay(a.startedOn) <= earliestDay(b.endedOn) && latestDay(b.startedOn) <= earliestDay(a.endedOn);
}

/** Doubts about one course among all of a person. `today`: ISO day. Storing is nobody's to forbid. */
export function courseDoubtsOf(course: Dated, all: readonly Dated[], today: string): CourseDoubt[] {
  const { stage, startedOn, endedOn, entitledUntil } = course;
  const ended = endedOn ?? startedOn;
  const found: readonly (readonly [CourseDoubt, boolean])[] = [
    ['turned', isTurned(course)],
    ['overAhead', isOver(course) && ended !== null && earliestDay(ended) > today],
    ['begunAhead', stage === 'running' && startedOn !== null && earliestDay(startedOn) > today],
    ['runningOver', stage === 'running' && endedOn !== null && latestDay(endedOn) < today],
    ['entitlementOver', !wasVisited(course) && entitledUntil !== null && entitledUntil < today],
    ['overlap', all.some((other) => other.id !== course.id && meets(course, other))],
  ];
  return found.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
