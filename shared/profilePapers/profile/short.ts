import { evidenceKinds } from '../../assessment/strength.ts';
import { strongestFirst } from '../../assessment/strongestFirst.ts';
import { bold, joined, paragraph, run } from '../../letters/compose/parts.ts';
import type { Block, Run } from '../../letters/letter.ts';
import type { Outflow } from '../../privacy/outflow.ts';
import { latestDegrees, latestJobs } from '../../profile/latest.ts';
import { paperText } from '../../text/profilePapers/words.ts';
import { cellPoints, clipped, columnPoints } from '../clipped.ts';
import type { ProfileOptions } from '../competenceProfile.ts';
import type { ProfileFacts } from '../facts.ts';
import { byLevel, languageGrid } from '../languageGrid.ts';
import { more, rowsOf, stacked, titled } from '../parts.ts';
import { degreeEvidence, evidenceRuns, workEvidence } from './evidence.ts';
import { degreePlace, degreeTime, degreeTitle, jobPlace, jobTime } from './rows.ts';
import { strengthChart, strengthsTitle } from './strengths.ts';

type Facts = Outflow<ProfileFacts>;

/** So much stands on one page; measured on paper, see the test. */
const most = { degrees: 2, jobs: 2, languages: 2, strengths: 4, wishes: 1, skills: 5 } as const;
const shares = { area: 19, what: 57, sure: 24 } as const;
const LINE = columnPoints(shares.what);
/** Bold letters are about a tenth wider than those that are measured. */
const BOLD = 1.1;

/** Rows of degrees and jobs that stay empty make room for other things. */
const roomIn = ({ education, work }: Facts): number =>
  Math.max(0, most.degrees - (education ?? []).length) + Math.max(0, most.jobs - (work ?? []).length);

/** So many strengths less: the two lines of the starting point, and the space around them. */
const startTakes = ({ start }: Facts): number => (start === null ? 0 : 2);

/** The five dimensions at a glance. */
export function shortParts(facts: Facts, options: ProfileOptions): Block[] {
  const { language, date } = options;
  const { profile: text } = paperText(language);
  const rows = [
    ...startRow(facts, options),
    ...degrees(facts, options),
    ...jobs(facts, options),
    ...skillRow(facts, options),
    ...wishRow(facts, options),
  ];
  const all = strongestFirst(facts.competences?.strengths ?? []);
  const room = most.strengths + roomIn(facts) - startTakes(facts);
  const strengths = all.slice(0, room);
  const spoken = facts.language;
  // a language with its certificate takes two lines, a strength one
  const languages = most.languages + Math.floor((room - strengths.length) / 2);
  const shown = spoken && { ...spoken, items: byLevel(spoken.items).slice(0, languages) };
  const otherLanguages = (spoken?.items.length ?? 0) - (shown?.items.length ?? 0);
  const legend = joined(
    ' ',
    text.legend,
    otherLanguages > 0 ? `${text.languages} ${more(otherLanguages, language)}.` : null,
  );
  const blocks = [
    ...rowsOf(
      [
        { header: text.area, share: shares.area },
        { header: text.what, share: shares.what },
        { header: text.sure, share: shares.sure },
      ],
      rows,
    ),
    paragraph(run(legend)),
    ...(shown === null ? [] : languageGrid(shown, { language, date, sources: 'best' })),
    ...titled(
      strengthsTitle(strengths, language, all.length - strengths.length),
      ...strengthChart(strengths, language),
    ),
  ];
  return blocks.length === 1 ? [paragraph(run(text.nothing))] : blocks;
}

type Row = readonly (readonly Run[])[];

/** Time and place are cut to a line only where many rows need the page. */
const entry = (facts: Facts, title: string, ...below: readonly string[]): Run[] => {
  const second = clipped(joined(', ', ...below), roomIn(facts) >= 2 ? LINE * 1.9 : LINE);
  return stacked([bold(clipped(title, LINE / BOLD))], second === '' ? [] : [run(second)]);
};

/** The name of the area only once, with the number of what did not fit. */
function area(name: string, rows: readonly Row[], left: number, { language }: ProfileOptions): Row[] {
  const rest = left > 0 ? [run(more(left, language))] : [];
  return rows.map((cells, index) => [index === 0 ? stacked([run(name)], rest) : [], ...cells]);
}

function degrees(facts: Facts, options: ProfileOptions): Row[] {
  const { language, date } = options;
  const all = latestDegrees(facts.education ?? []);
  const rows = all
    .slice(0, most.degrees)
    .map(
      (degree): Row => [
        entry(
          facts,
          degreeTitle(degree, language),
          degreeTime(degree, date, language),
          degreePlace(degree, language),
        ),
        evidenceRuns(degreeEvidence(degree), language),
      ],
    );
  return area(paperText(language).profile.education, rows, all.length - rows.length, options);
}

function jobs(facts: Facts, options: ProfileOptions): Row[] {
  const { language, date } = options;
  const all = latestJobs(facts.work ?? []);
  const rows = all
    .slice(0, most.jobs)
    .map(
      (job): Row => [
        entry(facts, job.title, jobTime(job, date, language), jobPlace(job, language)),
        evidenceRuns(workEvidence(job), language),
      ],
    );
  return area(paperText(language).profile.work, rows, all.length - rows.length, options);
}

function skillRow(facts: Facts, options: ProfileOptions): Row[] {
  const { language } = options;
  const { signs } = paperText(language).profile;
  const skills = facts.competences?.skills ?? [];
  // Each with its sign, the best known of it; the legend below the table tells what they mean.
  const names = [...new Set(skills.map(({ name }) => name[language]))].map((name) => {
    const known = skills.filter((skill) => skill.name[language] === name).map(({ evidence }) => evidence);
    const best = evidenceKinds.findLast((kind) => known.includes(kind));
    return best === undefined ? name : `${signs[best]}\u00a0${name}`;
  });
  if (names.length === 0) return [];
  const room = LINE * (roomIn(facts) > 0 ? 1.9 : 1) - cellPoints(more(names.length, language));
  const shown = fitting(names.slice(0, most.skills), room);
  const told = joined(' ', clipped(shown.join('; '), room), more(names.length - shown.length, language));
  return area(paperText(language).profile.skills, [[[run(told)], []]], 0, options);
}

/** As many as stand there whole; the first in any case. */
function fitting(names: readonly string[], room: number): readonly string[] {
  const whole = (count: number): boolean => !clipped(names.slice(0, count).join('; '), room).endsWith('…');
  const count = names.findLastIndex((_, at) => whole(at + 1)) + 1;
  return names.slice(0, Math.max(1, count));
}

/** Two lines of it at most; the long profile has it whole. */
function startRow({ start }: Facts, options: ProfileOptions): Row[] {
  if (start === null) return [];
  const told = clipped(start, LINE * 1.9);
  return area(paperText(options.language).profile.start, [[[run(told)], []]], 0, options);
}

function wishRow({ wishes }: Facts, options: ProfileOptions): Row[] {
  const { language } = options;
  const all = wishes ?? [];
  const rest = more(all.length - most.wishes, language);
  const names = all
    .slice(0, most.wishes)
    .map((wish) => joined(' ', clipped(wish[language], LINE - cellPoints(rest)), rest));
  if (names.length === 0) return [];
  return area(
    paperText(language).profile.wishes,
    [[stacked(...names.map((name) => [run(name)])), []]],
    0,
    options,
  );
}
