import { countryName } from '../catalogs/countries.ts';
import {
  comparePartialDates,
  earliestDay,
  formatPartialDate,
  type PartialDate,
} from '../dates/partialDate.ts';
import type { OriginalText } from '../letters/facts.ts';
import type { Profile, ProfileItem } from '../profile/profile.ts';
import type { Stretch } from './gaps.ts';

/** One line of a CV: school, training or work. */
export interface Station extends Stretch {
  readonly kind: 'training' | 'work';
  readonly title: string;
  readonly original: OriginalText | null;
  /** School or employer, place, country. */
  readonly where: string;
  readonly tasks: string;
  /** Where only the length is known. */
  readonly years: number | null;
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(', ');

const country = (code: string | null): string | null => code && countryName(code, 'de');

/** `1990-05` and a number of years: where it ends, as exactly as it began. */
function after(date: PartialDate, years: number): PartialDate {
  const months = Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 1) - 1 + Math.round(years * 12);
  const year = String(Math.floor(months / 12));
  return date.length === 4 ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function trained(item: ProfileItem<'qualification'>, lang: string | null): Station {
  const { titleGerman, titleOriginal, institution, place, startedOn } = item;
  const ended = item.endedOn ?? item.degreeDate?.iso ?? null;
  const title = titleGerman || titleOriginal;
  return {
    kind: 'training',
    from: startedOn,
    // What was finished at a time nobody has said does not last until today.
    to: ended ?? (item.completed === true ? startedOn : null),
    title: item.completed === false ? `${title} (ohne Abschluss)` : title,
    original: titleOriginal !== '' && titleOriginal !== title ? { text: titleOriginal, lang } : null,
    where: joined(institution, place, country(item.country)),
    tasks: '',
    years: null,
  };
}

function worked(item: ProfileItem<'experience'>): Station {
  const { startedOn, endedOn, years } = item;
  const ended = endedOn ?? (startedOn !== null && years !== null ? after(startedOn, years) : null);
  return {
    kind: 'work',
    from: startedOn ?? (endedOn !== null && years !== null ? after(endedOn, -years) : endedOn),
    to: ended,
    title: item.title,
    original: null,
    where: joined(item.employer, country(item.country)),
    tasks: item.tasks,
    years: startedOn === null && endedOn === null ? years : null,
  };
}

const hasWords = ({ title, where }: Station): boolean => title !== '' || where !== '';

/** All that is known of school, training and work, the earliest first; what has no date comes last. */
export function stationsOf(profile: Pick<Profile, 'qualification' | 'experience'>, lang: string | null) {
  const all = [
    ...profile.qualification.map((item) => trained(item, lang)),
    ...profile.experience.map(worked),
  ].filter(hasWords);
  const dated = all.filter(({ from, to }) => from !== null || to !== null);
  const start = ({ from, to }: Station): PartialDate => from ?? to ?? '';
  return {
    dated: dated.sort((a, b) => comparePartialDates(start(a), start(b))),
    undated: all.filter(({ from, to }) => from === null && to === null),
  };
}

/** „09/2008 – 06/2012“, „seit 09/2012“, „bis 06/2012“; empty when nothing is known. */
export function periodText({ from, to }: Stretch, today: string): string {
  const short = (date: PartialDate): string => formatPartialDate(date, 'de', 'short');
  if (from === null) return to === null ? '' : `bis ${short(to)}`;
  if (to === null || earliestDay(to) > today) return `seit ${short(from)}`;
  return from === to ? short(from) : `${short(from)} – ${short(to)}`;
}
