import { countryName } from '../../catalogs/countries.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import { joined } from '../../letters/compose/parts.ts';
import type { Profile } from '../../profile/profile.ts';
import { timeTrained, timeWorked } from '../../profile/way.ts';
import { type PaperLanguage, paperText, put } from '../../text/profilePapers/words.ts';
import { periodText } from '../cv/stations.ts';
import type { ProfileFacts } from '../facts.ts';

type Degree = Profile['qualification'][number];
type Job = ProfileFacts['work'][number];

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
  const time = timeTrained(item);
  if (time.from === null) return time.to === null ? '' : formatPartialDate(time.to, language, 'short');
  return periodText(time, date, language);
};

export const jobPlace = ({ employer, place, country }: Job, language: PaperLanguage): string =>
  joined(', ', employer, place, country && countryName(country, language));

export function jobTime(job: Job, date: string, language: PaperLanguage): string {
  const text = paperText(language);
  const { years } = job;
  const time = timeWorked(job);
  if (time.from === null && time.to === null)
    return years === null ? '' : put(years === 1 ? text.years_one : text.years_other, { count: years });
  // With only the end known, a CV starts there; „bis 2012“ says it truly.
  return periodText(time.from === time.to ? { from: job.startedOn, to: time.to } : time, date, language);
}

/** „Beruf in Deutschland: Köchin/Koch“; empty where the title says it. */
export const jobTrade = ({ trade, title }: Job, language: PaperLanguage): string =>
  trade === '' || trade === title ? '' : put(paperText(language).trade, { trade });

/** „20 Stunden je Woche“; empty where nobody has said. */
export const jobHours = ({ hoursWeek }: Job, language: PaperLanguage): string =>
  hoursWeek === null ? '' : put(paperText(language).hoursWeek, { hours: hoursWeek.toLocaleString(language) });
