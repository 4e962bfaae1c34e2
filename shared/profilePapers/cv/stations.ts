import { countryName } from '../../catalogs/countries.ts';
import {
  comparePartialDates,
  earliestDay,
  formatPartialDate,
  type PartialDate,
} from '../../dates/partialDate.ts';
import type { OriginalText } from '../../letters/facts.ts';
import type { Stretch } from '../../profile/gaps.ts';
import type { ExperienceKind, ProfileItem } from '../../profile/profile.ts';
import { timeLearnt, timeTrained, timeWorked, toldOf, type Way } from '../../profile/way.ts';
import { type PaperLanguage, paperText, put } from '../../text/profilePapers/words.ts';
import { courseResult, courseTitle } from '../courseWords.ts';

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

/** How the person's own language is marked, and in which the paper is written. */
export interface Spoken {
  readonly own: string | null;
  readonly language: PaperLanguage;
}

function trained(item: ProfileItem<'qualification'>, { own, language }: Spoken): Station {
  const { titleGerman, titleOriginal, institution, place, country } = item;
  const title = titleGerman || titleOriginal;
  return {
    ...{ kind: 'training', sort: null },
    ...timeTrained(item),
    title: item.completed === false ? put(paperText(language).withoutDegree, { title }) : title,
    original: titleOriginal !== '' && titleOriginal !== title ? { text: titleOriginal, lang: own } : null,
    where: joined(institution, place, country && countryName(country, language)),
    tasks: '',
    years: null,
  };
}

function worked(item: ProfileItem<'experience'>, { language }: Spoken): Station {
  const { startedOn, endedOn, years, country } = item;
  return {
    ...{ kind: 'work', sort: item.kind },
    ...timeWorked(item),
    title: item.title,
    original: null,
    where: joined(item.employer, item.place, country && countryName(country, language)),
    tasks: item.tasks,
    years: startedOn === null && endedOn === null ? years : null,
  };
}

function learnt(item: ProfileItem<'germanCourse'>, { language }: Spoken): Station {
  const { provider, place } = item;
  return {
    ...{ kind: 'training', sort: null },
    ...timeLearnt(item),
    title: courseTitle(item, language),
    original: null,
    where: joined(provider, place),
    tasks: courseResult(item, language),
    years: null,
  };
}

/** All that is known of school, training, German courses and work, the earliest first; what has no date comes last. */
export function stationsOf(way: Way, spoken: Spoken) {
  const { qualification, experience, germanCourse } = toldOf(way);
  const all = [
    ...qualification.map((item) => trained(item, spoken)),
    ...experience.map((item) => worked(item, spoken)),
    ...germanCourse.map((item) => learnt(item, spoken)),
  ];
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
