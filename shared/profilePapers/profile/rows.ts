import { countryName } from '../../catalogs/countries.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import { joined } from '../../letters/compose/parts.ts';
import type { Profile } from '../../profile/profile.ts';
import { type PaperLanguage, paperText, put } from '../../text/profilePapers/words.ts';
import { periodText } from '../cv/stations.ts';

type Degree = Profile['qualification'][number];
type Job = Profile['experience'][number];

/** Both languages of a title come from the paper itself; the German one leads. */
export const degreeTitle = (
  { titleGerman, titleOriginal, completed }: Degree,
  language: PaperLanguage,
): string => {
  const title = titleGerman || titleOriginal;
  return completed === false ? put(paperText(language).withoutDegree, { title }) : title;
};

export const degreePlace = ({ institution, place, country }: Degree, language: PaperLanguage): string =>
  joined(', ', institution, place, country && countryName(country, language));

export const degreeTime = (item: Degree, date: string, language: PaperLanguage): string => {
  const to = item.endedOn ?? item.degreeDate?.iso ?? null;
  if (item.startedOn === null) return to === null ? '' : formatPartialDate(to, language, 'short');
  return periodText({ from: item.startedOn, to }, date, language);
};

export const jobPlace = ({ employer, place, country }: Job, language: PaperLanguage): string =>
  joined(', ', employer, place, country && countryName(country, language));

export function jobTime({ startedOn, endedOn, years }: Job, date: string, language: PaperLanguage): string {
  const text = paperText(language);
  if (startedOn === null && endedOn === null)
    return years === null ? '' : put(years === 1 ? text.years_one : text.years_other, { count: years });
  return periodText({ from: startedOn, to: endedOn }, date, language);
}

const latest = (end: string | null, start: string | null): string => end ?? (start === null ? '' : '9999');

/** The latest first; what runs still stands before all, what has no date after all. */
export const latestJobs = (jobs: readonly Job[]): Job[] =>
  jobs.toSorted((a, b) => latest(b.endedOn, b.startedOn).localeCompare(latest(a.endedOn, a.startedOn)));

export const latestDegrees = (degrees: readonly Degree[]): Degree[] => {
  const end = ({ endedOn, degreeDate, startedOn }: Degree) => endedOn ?? degreeDate?.iso ?? startedOn ?? '';
  return degrees.toSorted((a, b) => end(b).localeCompare(end(a)));
};
