import { levelNames, levelRank } from '../../catalogs/languageLevels.ts';
import { languageName } from '../../catalogs/languages.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import { joined } from '../../letters/compose/parts.ts';
import type { CvFacts, CvLine } from '../compose/cv.ts';
import { cvRuleOf, leastGap } from '../cvRules.ts';
import { type DossierFacts, paperFacts } from '../facts.ts';
import { type Gap, gapsIn } from '../gaps.ts';
import { periodText, type Station, stationsOf } from '../stations.ts';

/** Months of which nothing is known; none where the authority does not want every month told. */
export function cvGaps(facts: DossierFacts): Gap[] {
  if (cvRuleOf(facts)?.gapless !== true) return [];
  const { dated } = stationsOf(facts.profile, facts.client.nativeLanguage);
  return gapsIn(dated, facts.date, leastGap.months);
}

/** „Januar 2022 bis heute“, „Juli 2012 bis August 2012“ */
export const gapText = ({ from, to, open }: Gap): string =>
  `${formatPartialDate(from, 'de')} bis ${open ? 'heute' : formatPartialDate(to, 'de')}`;

const gapLine = ({ from, to, open }: Gap): CvLine => ({
  kind: 'gap',
  period: `${formatPartialDate(from, 'de', 'short')} – ${open ? 'heute' : formatPartialDate(to, 'de', 'short')}`,
  ...{ title: '', original: null, where: '', tasks: '' },
});

const stationLine = (station: Station, today: string): CvLine => ({
  kind: station.kind,
  period:
    station.years === null
      ? periodText(station, today)
      : `Dauer: ${station.years} ${station.years === 1 ? 'Jahr' : 'Jahre'}`,
  title: station.title,
  original: station.original,
  where: station.where,
  tasks: station.tasks,
});

/** Stations and gaps in one row of time. */
function linesOf(facts: DossierFacts): CvLine[] {
  const { dated, undated } = stationsOf(facts.profile, facts.client.nativeLanguage);
  const stations = dated.map((station) => ({
    at: station.from ?? station.to ?? '',
    line: stationLine(station, facts.date),
  }));
  const gaps = cvGaps(facts).map((gap) => ({ at: gap.from, line: gapLine(gap) }));
  const ordered = [...stations, ...gaps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [...ordered.map(({ line }) => line), ...undated.map((station) => stationLine(station, facts.date))];
}

export function cvFacts(facts: DossierFacts): CvFacts {
  const languages = facts.profile.languageSkill.toSorted(
    (a, b) => levelRank(b.level ?? '0') - levelRank(a.level ?? '0'),
  );
  return {
    ...paperFacts(facts),
    gapless: cvRuleOf(facts)?.gapless === true,
    lines: linesOf(facts),
    gapTexts: cvGaps(facts).map(gapText),
    languages: languages.map(({ language, level, certificate }) => ({
      name: languageName(language, 'de'),
      level: joined(', ', level && levelNames[level].de, certificate),
    })),
  };
}
