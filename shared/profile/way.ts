import type { PartialDate } from '../dates/partialDate.ts';
import type { Stretch } from './gaps.ts';
import { isOver, wasVisited } from './germanCourse.ts';
import type { Profile, ProfileItem } from './profile.ts';

/** What fills the time of a life in work and training; gaps and CVs are made of it. */
export type Way = Pick<Profile, 'qualification' | 'experience' | 'germanCourse'>;

/** `1990-05` and a number of years: where it ends, as exactly as it began. */
function after(date: PartialDate, years: number): PartialDate {
  const months = Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 1) - 1 + Math.round(years * 12);
  const year = String(Math.floor(months / 12));
  return date.length === 4 ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** What was finished at a time nobody has said does not last until today; what was begun and not finished does. */
export function timeTrained(item: ProfileItem<'qualification'>): Stretch {
  const { startedOn, endedOn, degreeDate, completed } = item;
  return { from: startedOn, to: endedOn ?? degreeDate?.iso ?? (completed === true ? startedOn : null) };
}

/** Years alone have no place in time; with one end known they give the other. */
export function timeWorked({ startedOn, endedOn, years }: ProfileItem<'experience'>): Stretch {
  const long = years ?? 0;
  return {
    from: startedOn ?? (endedOn !== null && long > 0 ? after(endedOn, -long) : endedOn),
    to: endedOn ?? (startedOn !== null && years !== null ? after(startedOn, long) : null),
  };
}

/** A course fills time whether or not somebody has passed it. */
export const timeLearnt = (item: ProfileItem<'germanCourse'>): Stretch => ({
  from: item.startedOn,
  to: item.endedOn ?? (isOver(item) ? item.startedOn : null),
});

/** A course without a time is no station, nor one that only lies ahead. */
export const wasDated = (item: ProfileItem<'germanCourse'>): boolean =>
  wasVisited(item) && (item.startedOn ?? item.endedOn) !== null;

/** What has neither a name nor a place tells nothing of the time. */
const isToldTraining = (item: ProfileItem<'qualification'>): boolean =>
  `${item.titleGerman}${item.titleOriginal}${item.institution}${item.place}${item.country ?? ''}` !== '';
const isToldWork = (item: ProfileItem<'experience'>): boolean =>
  `${item.title}${item.occupation ?? ''}${item.employer}${item.place}${item.country ?? ''}` !== '';

/** The items a CV has a line for. */
export const toldOf = ({ qualification, experience, germanCourse }: Way): Way => ({
  qualification: qualification.filter(isToldTraining),
  experience: experience.filter(isToldWork),
  germanCourse: germanCourse.filter(wasDated),
});

export function stretchesOf(way: Way): Stretch[] {
  const { qualification, experience, germanCourse } = toldOf(way);
  return [...qualification.map(timeTrained), ...experience.map(timeWorked), ...germanCourse.map(timeLearnt)];
}
