import { countryName } from '../../catalogs/countries.ts';
import {
  comparePartialDates,
  earliestDay,
  formatPartialDate,
  type PartialDate,
} from '../../dates/partialDate.ts';
import type { OriginalText } from '../../letters/facts.ts';
import { isOver, wasVisited } from '../../profile/germanCourse.ts';
import type { ExperienceKind, Profile, ProfileItem } from '../../profile/profile.ts';
import { type PaperLanguage, paperText, put } from '../../text/profilePapers/words.ts';
import { courseResult, courseTitle } from '../courseWords.ts';
import type { Stretch } from './gaps.ts';

/** One line of a CV: school, training or work. */
export interface Station extends Stretch {
  readonly kind: 'training' | 'work';
  /** What sort of work; null for training, and where nobody has said. */
  readonly sort: ExperienceKind | null;
  readonly title: string;
  readonly original: OriginalText | null;
  /** School or employer, place, country. */
  readonly where: string;
  readonly tasks: string;
  /** Where only the length is known. */
  readonly years: number | null;
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(', ');

/** `1990-05` and a number of years: where it ends, as exactly as it began. */
function after(date: PartialDate, years: number): PartialDate {
  const months = Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 1) - 1 + Math.round(years * 12);
  const year = String(Math.floor(months / 12));
  return date.length === 4 ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** How the person's own language is marked, and in which the paper is written. */
export interface Spoken {
  readonly own: string | null;
  readonly language: PaperLanguage;
}

function trained(item: ProfileItem<'qualification'>, { own, language }: Spoken): Station {
  const { titleGerman, titleOriginal, institution, place, country, startedOn } = item;
  const ended = item.endedOn ?? item.degreeDate?.iso ?? null;
  const title = titleGerman || titleOriginal;
  return {
    ...{ kind: 'training', sort: null },
    from: startedOn,
    // What was finished at a time nobody has said does not last until today.
    to: ended ?? (item.completed === true ? startedOn : null),
    title: item.completed === false ? put(paperText(language).withoutDegree, { title }) : title,
    original: titleOriginal !== '' && titleOriginal !== title ? { text: titleOriginal, lang: own } : null,
    where: joined(institution, place, country && countryName(country, language)),
    tasks: '',
    years: null,
  };
}

function worked(item: ProfileItem<'experience'>, { language }: Spoken): Station {
  const { startedOn, endedOn, years, country } = item;
  const ended = endedOn ?? (startedOn !== null && years !== null ? after(startedOn, years) : null);
  return {
    ...{ kind: 'work', sort: item.kind },
    from: startedOn ?? (endedOn !== null && years !== null ? after(endedOn, -years) : endedOn),
    to: ended,
    title: item.title,
    original: null,
    where: joined(item.employer, country && countryName(country, language)),
    tasks: item.tasks,
    years: startedOn === null && endedOn === null ? years : null,
  };
}

/** What a CV is made of. */
export type Way = Pick<Profile, 'qualification' | 'experience' | 'germanCourse'>;

/** A course without a time is no station. */
const wasDated = (item: ProfileItem<'germanCourse'>): boolean =>
  wasVisited(item) && (item.startedOn ?? item.endedOn) !== null;

const hasWords = ({ title, where }: Station): boolean => title !== '' || where !== '';

/** A course fills time whether or not somebody has passed it; how it ended is not told here. */
function learnt(item: ProfileItem<'germanCourse'>, { language }: Spoken): Station {
  const { startedOn, endedOn, provider, place } = item;
  return {
    ...{ kind: 'training', sort: null },
    from: startedOn,
    to: endedOn ?? (isOver(item) ? startedOn : null),
    title: courseTitle(item, language),
    original: null,
    where: joined(provider, place),
    tasks: courseResult(item, language),
    years: null,
  };
}

/** All that is known of school, training, German courses and work, the earliest first; what has no date comes last. */
export function stationsOf(profile: Way, spoken: Spoken) {
  const all = [
    ...profile.qualification.map((item) => trained(item, spoken)),
    ...profile.experience.map((item) => worked(item, spoken)),
    ...profile.germanCourse.filter(wasDated).map((item) => learnt(item, spoken)),
  ].filter(hasWords);
  const dated = all.filter(({ from, to }) => from !== null || to !== null);
  const start = ({ from, to }: Station): PartialDate => from ?? to ?? '';
  return {
    dated: dated.sort((a, b) => comparePartialDates(start(a), start(b))),
    undated: all.filter(({ from, to }) => from === null && to === null),
  };
}

/** „09/2008 – 06/2012“, „seit 09/2012“, „bis 06/2012“; empty when nothing is known. */
export function periodText({ from, to }: Stretch, today: string, language: PaperLanguage = 'de'): string {
  const text = paperText(language);
  const short = (date: PartialDate): string => formatPartialDate(date, language, 'short');
  if (from === null) return to === null ? '' : put(text.until, { date: short(to) });
  if (to === null || earliestDay(to) > today) return put(text.since, { date: short(from) });
  return from === to ? short(from) : `${short(from)} – ${short(to)}`;
}
