import { bold, joined, paragraph, run } from '../../letters/compose/parts.ts';
import type { Block, Run } from '../../letters/letter.ts';
import type { Outflow } from '../../privacy/outflow.ts';
import { paperText, put } from '../../text/profilePapers/words.ts';
import type { ProfileOptions } from '../competenceProfile.ts';
import type { ProfileFacts } from '../facts.ts';
import { byLevel, languageGrid } from '../languageGrid.ts';
import { rowsOf, stacked } from '../parts.ts';
import { degreeEvidence, evidenceRuns, workEvidence } from './evidence.ts';
import {
  degreePlace,
  degreeTime,
  degreeTitle,
  jobPlace,
  jobTime,
  latestDegrees,
  latestJobs,
} from './rows.ts';
import { byStrength, strengthChart } from './strengths.ts';

type Facts = Outflow<ProfileFacts>;

/** So much stands on one page; measured on paper, see the test. */
const most = { degrees: 2, jobs: 3, languages: 3, strengths: 6, wishes: 2, skills: 5 } as const;
/** Signs of one line of the middle column. */
const LINE = 54;

/** Cut at a word, with a sign that it was. */
export function clipped(text: string, length: number): string {
  const whole = text.replaceAll(/\s+/gu, ' ').trim();
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length - 1);
  const at = cut.lastIndexOf(' ');
  return `${(at > length / 2 ? cut.slice(0, at) : cut).replace(/[,;:.\s]+$/u, '')}…`;
}

/** The five dimensions at a glance. */
export function shortParts(facts: Facts, options: ProfileOptions): Block[] {
  const { language, date } = options;
  const { profile: text } = paperText(language);
  const rows = [
    ...degrees(facts, options),
    ...jobs(facts, options),
    ...skillRow(facts, options),
    ...wishRow(facts, options),
  ];
  const spoken = facts.language;
  const shown = spoken && { ...spoken, items: byLevel(spoken.items).slice(0, most.languages) };
  const strengths = byStrength(facts.competences?.strengths ?? []).slice(0, most.strengths);
  const blocks = [
    ...rowsOf(
      [
        { header: text.area, share: 19 },
        { header: text.what, share: 57 },
        { header: text.sure, share: 24 },
      ],
      rows,
    ),
    ...(shown === null ? [] : languageGrid(shown, { language, date, sources: 'best' })),
    ...strengthChart(strengths, language),
  ];
  return blocks.length === 0 ? [paragraph(run(text.nothing))] : blocks;
}

type Row = readonly (readonly Run[])[];

const entry = (title: string, ...below: readonly string[]): Run[] => {
  const second = clipped(joined(', ', ...below), LINE);
  return stacked([bold(clipped(title, LINE - 6))], second === '' ? [] : [run(second)]);
};

/** The name of the area only once, and what did not fit as a number. */
function area(name: string, rows: readonly Row[], left: number, { language }: ProfileOptions): Row[] {
  const { profile: text } = paperText(language);
  return rows.map(([what = [], sure = []], index) => [
    index === 0 ? [run(name)] : [],
    index === rows.length - 1 && left > 0 ? stacked(what, [run(put(text.more, { count: left }))]) : what,
    sure,
  ]);
}

function degrees({ education }: Facts, options: ProfileOptions): Row[] {
  const { language, date } = options;
  const all = latestDegrees(education ?? []);
  const rows = all
    .slice(0, most.degrees)
    .map(
      (degree): Row => [
        entry(
          degreeTitle(degree, language),
          degreeTime(degree, date, language),
          degreePlace(degree, language),
        ),
        evidenceRuns(degreeEvidence(degree), language),
      ],
    );
  return area(paperText(language).profile.education, rows, all.length - rows.length, options);
}

function jobs({ work }: Facts, options: ProfileOptions): Row[] {
  const { language, date } = options;
  const all = latestJobs(work ?? []);
  const rows = all
    .slice(0, most.jobs)
    .map(
      (job): Row => [
        entry(job.title, jobTime(job, date, language), jobPlace(job, language)),
        evidenceRuns(workEvidence(job), language),
      ],
    );
  return area(paperText(language).profile.work, rows, all.length - rows.length, options);
}

function skillRow({ competences }: Facts, options: ProfileOptions): Row[] {
  const { language } = options;
  const names = [...new Set((competences?.skills ?? []).map(({ name }) => name[language]))];
  if (names.length === 0) return [];
  const told = clipped(names.slice(0, most.skills).join('; '), 2 * LINE);
  return area(paperText(language).profile.skills, [[[run(told)], []]], 0, options);
}

function wishRow({ wishes }: Facts, options: ProfileOptions): Row[] {
  const { language } = options;
  const names = (wishes ?? []).slice(0, most.wishes).map((wish) => clipped(wish[language], LINE));
  if (names.length === 0) return [];
  return area(
    paperText(language).profile.wishes,
    [[stacked(...names.map((name) => [run(name)])), []]],
    0,
    options,
  );
}
