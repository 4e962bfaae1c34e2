import { keyCompetenceOf } from '../../assessment/catalogs/keyCompetences.ts';
import { isMarked } from '../../assessment/strength.ts';
import { strongestFirst } from '../../assessment/strongestFirst.ts';
import { nationalityName } from '../../catalogs/countries.ts';
import type { HabitBook } from '../../catalogs/habits.ts';
import { levelNames, levelRank } from '../../catalogs/languageLevels.ts';
import { languageName } from '../../catalogs/languages.ts';
import { dateParts, formatPartialDate } from '../../dates/partialDate.ts';
import {
  blank,
  heading,
  homeAddress,
  joined,
  paragraph,
  run,
  withOriginal,
} from '../../letters/compose/parts.ts';
import { type Block, type Letter, letter, type Run } from '../../letters/letter.ts';
import type { Outflow } from '../../privacy/outflow.ts';
import { bestCertificate } from '../../profile/certificate.ts';
import { paperText, put } from '../../text/profilePapers/words.ts';
import type { ProfileFacts } from '../facts.ts';
import { languageGrid } from '../languageGrid.ts';
import { known, ownPage, rowsOf, signature, stacked, titled, type Writer } from '../parts.ts';
import { type CvLine, cvGaps, cvLines, gapText } from './lines.ts';

/**
 * `tabular`: work and training, the latest first. `gapless`: one row of time with its gaps named and left open
 * for the hand: nothing is invented, and nothing hidden from whoever signs. `europass`: its order of sections.
 */
export const cvOrders = ['tabular', 'gapless', 'europass'] as const;
export type CvOrder = (typeof cvOrders)[number];

export interface CvOptions extends Writer {
  readonly order: CvOrder;
  /** To be dated and signed (§ 5 (1), § 12 (1) BQFG). */
  readonly signed: boolean;
  /** A photograph is to be glued onto it. */
  readonly photo?: boolean;
  /** From how many months on a gap is asked about. */
  readonly habits: HabitBook;
}

type Facts = Outflow<ProfileFacts>;

/** The one CV of this house. What it tells of a person has been decided before: `factsFor`. */
export function cv(facts: Facts, options: CvOptions): Letter {
  const { order, signed, photo = false, language } = options;
  const text = paperText(language);
  const name = facts.identity?.name ?? '';
  const europass = order === 'europass';
  return letter.parse({
    ...ownPage(options, text.cv.title, name),
    information: photo ? [{ label: text.cv.photo, value: text.cv.photoHere }] : [],
    blocks: [
      ...(europass ? titled(text.cv.europass.personal, ...person(facts, options)) : person(facts, options)),
      ...way(facts, options),
      ...(europass ? grid(facts, options) : languages(facts, options)),
      ...skills(facts, options),
      ...voluntary(facts, options),
      ...(signed ? [signature(text, name)] : []),
    ],
  });
}

/** „am 14. Mai 1989 in Poltawa“, as much of it as may be told. */
function born({ birthDate, birthPlace }: Facts, { language }: CvOptions): string {
  const { bornOn } = paperText(language);
  const parts = birthDate === null ? null : dateParts(birthDate);
  const exact = parts?.day ? bornOn.day : parts?.month ? bornOn.month : bornOn.year;
  const day = birthDate === null ? '' : put(exact, { date: formatPartialDate(birthDate, language) });
  const place = birthPlace?.place ? put(bornOn.place, { place: birthPlace.place }) : '';
  return joined(' ', day, place);
}

function person(facts: Facts, options: CvOptions): Block[] {
  const { language } = options;
  const text = paperText(language);
  const { identity, birthPlace, nationality, contact, residence } = facts;
  return known([
    [text.name, identity && identity.name !== '' ? withOriginal(identity.name, identity.original) : null],
    [text.birthName, birthPlace?.birthName ?? null],
    [text.born, born(facts, options)],
    [text.nationality, nationality && nationalityName(nationality, language)],
    [text.residence, (residence ?? []).map(({ value }) => value[language]).join(', ')],
    [text.address, homeAddress(contact?.addressLines ?? [])],
    [text.phone, contact?.phone ?? null],
    [text.email, contact?.email ?? null],
  ]);
}

const table = (lines: readonly CvLine[], { language }: CvOptions): Block[] => {
  const text = paperText(language);
  return rowsOf(
    [
      { header: text.cv.time, share: 26 },
      { header: text.cv.station, share: 74 },
    ],
    lines.map((line) => [[run(line.period === '' ? text.timeUnknown : line.period)], station(line)]),
  );
};

function station({ kind, title, original, where, tasks }: CvLine): Run[] {
  if (kind === 'gap') return [run(blank)];
  const name = title === '' ? [] : withOriginal(title, original).map((part) => ({ ...part, bold: true }));
  return stacked(name, ...[where, tasks].filter((words) => words !== '').map((words) => [run(words)]));
}

const spokenBy = ({ language }: Facts, options: CvOptions) => ({
  own: language?.native ?? null,
  language: options.language,
});

/** Who breaks a course off has been there all the same: told where every month is, and nowhere else. */
const stationsIn = ({ education, work, language }: Facts, order: CvOrder) => ({
  qualification: [...(education ?? [])],
  experience: [...(work ?? [])],
  germanCourse: (language?.courses ?? []).filter(({ stage }) => order === 'gapless' || stage !== 'broken'),
});

function way(facts: Facts, options: CvOptions): Block[] {
  const { order, date, language, habits } = options;
  const { cv: text } = paperText(language);
  const stations = stationsIn(facts, order);
  const gaps = order === 'gapless' ? cvGaps(stations, date, habits) : [];
  const lines = cvLines(stations, date, spokenBy(facts, options), gaps);
  if (lines.length === 0) return [heading(text.way), paragraph(run(blank)), paragraph(run(blank))];
  if (order === 'gapless')
    return [
      ...gapNote(
        gaps.map((gap) => gapText(gap, language)),
        options,
      ),
      heading(text.way),
      ...table(lines, options),
    ];
  const latestFirst = (kinds: readonly CvLine['kind'][]) =>
    table(lines.filter(({ kind }) => kinds.includes(kind)).toReversed(), options);
  if (order === 'europass')
    return [
      ...titled(text.europass.work, ...latestFirst(['work'])),
      ...titled(text.europass.training, ...latestFirst(['training'])),
    ];
  return [
    ...titled(text.work, ...latestFirst(['work', 'voluntary'])),
    ...titled(text.training, ...latestFirst(['training'])),
  ];
}

function gapNote(gaps: readonly string[], { language }: CvOptions): Block[] {
  if (gaps.length === 0) return [];
  const { cv: text } = paperText(language);
  return [
    {
      type: 'note',
      title: text.addBefore,
      lines: [[run(put(text.nothingThere, { gaps: gaps.join('; ') }))], [run(text.countsAsWell)]],
    },
  ];
}

function languages({ language: spoken }: Facts, { order, language, date }: CvOptions): Block[] {
  const text = paperText(language);
  const items = spoken?.items ?? [];
  const rows = items
    .toSorted((a, b) => levelRank(b.level ?? '0') - levelRank(a.level ?? '0'))
    .map(({ language: code, level }) => {
      const attested = bestCertificate(spoken?.certificates ?? [], code, date)?.name ?? '';
      const said = joined(', ', level && levelNames[level][language], attested);
      return [languageName(code, language), said === '' ? text.notSaid : said] as const;
    });
  const native = spoken?.native ?? null;
  const mother =
    order === 'gapless' || native === null || items.some((item) => item.language === native)
      ? []
      : [[languageName(native, language), text.motherTongue] as const];
  return titled(text.cv.languages, ...known([...mother, ...rows]));
}

const grid = ({ language: spoken }: Facts, { date, language }: CvOptions): Block[] =>
  titled(
    paperText(language).cv.europass.languages,
    ...(spoken === null ? [] : languageGrid(spoken, { language, date, sources: 'best' })),
  );

function skills({ competences }: Facts, { order, language }: CvOptions): Block[] {
  if (competences === null) return [];
  const { cv: text } = paperText(language);
  const names = competences.skills.map(({ name }) => name[language]);
  const strengths = strongestFirst(competences.strengths)
    .filter(isMarked)
    .map(({ competence }) => keyCompetenceOf(competence)?.name[language] ?? competence);
  const lines = [[...new Set(names)], strengths]
    .filter((list) => list.length > 0)
    .map((list) => [run(list.join(', '))]);
  const licences = competences.licences.map((one) => one[language]).join('; ');
  return [
    ...titled(
      order === 'europass' ? text.europass.skills : text.skills,
      ...(lines.length === 0 ? [] : [{ type: 'list' as const, ordered: false, items: lines }]),
    ),
    ...titled(text.licences, ...(licences === '' ? [] : [paragraph(run(licences))])),
  ];
}

function voluntary(facts: Facts, options: CvOptions): Block[] {
  if (options.order !== 'europass') return [];
  const lines = cvLines(stationsIn(facts, options.order), options.date, spokenBy(facts, options), []);
  return titled(
    paperText(options.language).cv.voluntary,
    ...table(lines.filter(({ kind }) => kind === 'voluntary').toReversed(), options),
  );
}
