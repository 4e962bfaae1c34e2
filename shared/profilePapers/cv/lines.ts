import { type HabitBook, habitOn } from '../../catalogs/habits.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import type { OriginalText } from '../../letters/facts.ts';
import { type Gap, gapsIn } from '../../profile/gaps.ts';
import { stretchesOf, type Way } from '../../profile/way.ts';
import { type PaperLanguage, paperText, put } from '../../text/profilePapers/words.ts';
import { periodText, type Spoken, type Station, stationsOf } from './stations.ts';

/** A line of the CV; `period` empty where nobody knows when. */
export interface CvLine {
  readonly kind: 'training' | 'work' | 'voluntary' | 'gap';
  readonly period: string;
  readonly title: string;
  readonly original: OriginalText | null;
  readonly where: string;
  readonly tasks: string;
}

/** Months nothing is known of; shorter stretches than the rule's are not asked for. */
export const cvGaps = (way: Way, today: string, habits: HabitBook): Gap[] =>
  gapsIn(stretchesOf(way), today, habitOn('leastGap', today, habits));

/** „Januar 2022 bis heute“, „Juli 2012 bis August 2012“ */
export function gapText({ from, to, open }: Gap, language: PaperLanguage): string {
  const text = paperText(language);
  return put(text.gap, {
    from: formatPartialDate(from, language),
    to: open ? text.today : formatPartialDate(to, language),
  });
}

function gapLine({ from, to, open }: Gap, language: PaperLanguage): CvLine {
  const end = open ? paperText(language).today : formatPartialDate(to, language, 'short');
  return {
    kind: 'gap',
    period: `${formatPartialDate(from, language, 'short')} – ${end}`,
    ...{ title: '', original: null, where: '', tasks: '' },
  };
}

function stationLine(station: Station, today: string, language: PaperLanguage): CvLine {
  const { kind, sort, title, original, where, tasks, years } = station;
  const text = paperText(language);
  const lasted = years === 1 ? text.years_one : text.years_other;
  return {
    kind: sort === 'volunteer' ? 'voluntary' : kind,
    period: years === null ? periodText(station, today, language) : put(lasted, { count: years }),
    ...{ title, original, where, tasks },
  };
}

/** Stations, and gaps where they are asked for, in one row of time; what has no date comes last. */
export function cvLines(way: Way, today: string, spoken: Spoken, gaps: readonly Gap[]): CvLine[] {
  const { language } = spoken;
  const { dated, undated } = stationsOf(way, spoken);
  const ordered = [
    ...dated.map((station) => ({
      at: station.from ?? station.to ?? '',
      line: stationLine(station, today, language),
    })),
    ...gaps.map((gap) => ({ at: gap.from, line: gapLine(gap, language) })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    ...ordered.map(({ line }) => line),
    ...undated.map((station) => stationLine(station, today, language)),
  ];
}
