import type { Strength } from '../../assessment/strength.ts';
import { strongestFirst } from '../../assessment/strongestFirst.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import { bold, joined, paragraph, run, withOriginal } from '../../letters/compose/parts.ts';
import type { Block, Run } from '../../letters/letter.ts';
import type { Outflow } from '../../privacy/outflow.ts';
import { latestDegrees, latestJobs } from '../../profile/latest.ts';
import { type PaperLanguage, paperText, put } from '../../text/profilePapers/words.ts';
import type { ProfileOptions } from '../competenceProfile.ts';
import { courseRows, scriptRows } from '../courses.ts';
import type { ProfileFacts, ShownSkill } from '../facts.ts';
import { languageGrid } from '../languageGrid.ts';
import { known, moreRuns, rowsOf, stacked, titled, valuesOf } from '../parts.ts';
import { progressRows } from '../progress.ts';
import { degreeEvidence, evidenceRuns, workEvidence } from './evidence.ts';
import { degreePlace, degreeTime, degreeTitle, jobHours, jobPlace, jobTime, jobTrade } from './rows.ts';
import { strengthChart, strengthName, strengthsTitle } from './strengths.ts';

type Facts = Outflow<ProfileFacts>;

/** A paragraph holds no more. */
const MOST = 190;

/** The five dimensions, each with everything that may be told of it. */
export function longParts(facts: Facts, options: ProfileOptions): Block[] {
  const { profile: text } = paperText(options.language);
  const parts = [
    ...titled(text.start, ...(facts.start === null ? [] : [paragraph(run(facts.start))])),
    ...titled(text.work, ...experience(facts, options)),
    ...titled(text.languages, ...languages(facts, options)),
    ...lists(facts, options),
    ...titled(text.education, ...education(facts, options)),
    ...competences(facts, options),
    ...moved(facts, options),
    ...ahead(facts, options),
  ];
  return parts.length === 0 ? [paragraph(run(text.nothing))] : [...parts, paragraph(run(text.legend))];
}

const lines = (...texts: readonly string[]): Run[][] =>
  texts.filter((one) => one !== '').map((one) => [run(one)]);

const skillRuns = (skills: readonly ShownSkill[], { language }: ProfileOptions): Run[] =>
  skills
    .flatMap(({ name, evidence }, index) => [
      run(index === 0 ? '' : '; '),
      run(name[language]),
      ...(evidence === null
        ? []
        : [run(` (${(evidenceRuns(evidence, language)[0]?.text ?? '').replace(' ', '\u00a0')})`)]),
    ])
    .filter(({ text }) => text !== '');

function experience({ work, competences: known_ }: Facts, options: ProfileOptions): Block[] {
  const { language, date } = options;
  const { profile: text, timeUnknown } = paperText(language);
  const shownIn = ({ id: job }: NonNullable<Facts['work']>[number]) =>
    skillRuns(
      (known_?.skills ?? []).filter(({ experienceId }) => experienceId === job),
      options,
    );
  return rowsOf(
    [
      { header: text.when, share: 22 },
      { header: text.tasks, share: 54 },
      { header: text.sure, share: 24 },
    ],
    latestJobs(work ?? []).map((job) => [
      [run(jobTime(job, date, language) || timeUnknown)],
      stacked(
        [bold(job.title)],
        ...lines(jobTrade(job, language), jobPlace(job, language), jobHours(job, language), job.tasks),
        shownIn(job),
      ),
      evidenceRuns(workEvidence(job), language),
    ]),
  );
}

const languages = ({ language: spoken }: Facts, { language, date }: ProfileOptions): Block[] =>
  spoken === null ? [] : languageGrid(spoken, { language, date, sources: 'all' });

const lists = ({ language: spoken }: Facts, { language, date }: ProfileOptions): Block[] =>
  spoken === null
    ? []
    : [...scriptRows(spoken.scripts, language), ...courseRows(spoken.courses, date, language)];

function education(
  { education: degrees, language: spoken }: Facts,
  { language, date }: ProfileOptions,
): Block[] {
  const { profile: text, timeUnknown } = paperText(language);
  const native = spoken?.native ?? null;
  return rowsOf(
    [
      { header: text.when, share: 22 },
      { header: text.degree, share: 54 },
      { header: text.sure, share: 24 },
    ],
    latestDegrees(degrees ?? []).map((degree) => {
      const title = degreeTitle(degree, language);
      const original = degree.titleOriginal !== title ? { text: degree.titleOriginal, lang: native } : null;
      const head = withOriginal(title, original).map((part) => ({ ...part, bold: true }));
      return [
        [run(degreeTime(degree, date, language) || timeUnknown)],
        stacked(head, ...lines(degreePlace(degree, language))),
        evidenceRuns(degreeEvidence(degree), language),
      ];
    }),
  );
}

/** Who of the office rated, and when last; each once. */
function assessors(strengths: readonly Strength[], language: PaperLanguage): string {
  const latest = new Map<string, string>();
  for (const { assessedBy, assessedOn } of strengths)
    if (assessedBy && assessedOn && assessedOn > (latest.get(assessedBy) ?? ''))
      latest.set(assessedBy, assessedOn);
  if (latest.size === 0) return '';
  const names = [...latest].map(([name, on]) => `${name} (${formatPartialDate(on, language, 'short')})`);
  return put(paperText(language).profile.ratedBy, { names: names.join(', ') });
}

function competences({ competences: found, work }: Facts, options: ProfileOptions): Block[] {
  if (found === null) return [];
  const { language } = options;
  const { profile: text } = paperText(language);
  const strengths = strongestFirst(found.strengths);
  const examples = strengths
    .filter(({ example }) => example !== '')
    .map((one) => [bold(`${strengthName(one, language)}: `), run(one.example)]);
  const jobs = new Set((work ?? []).map(({ id }) => id));
  const loose = found.skills.filter(({ experienceId }) => experienceId === null || !jobs.has(experienceId));
  const rest = [...skillRuns(loose.slice(0, MOST), options), ...moreRuns(loose.length - MOST, language)];
  const licences = found.licences.map((one) => one[language]).join('; ');
  return [
    ...titled(strengthsTitle(strengths, language), ...strengthChart(strengths, language)),
    ...(strengths.length === 0
      ? []
      : [paragraph(run(joined(' ', text.scale, assessors(strengths, language))))]),
    ...titled(
      text.examples,
      ...(examples.length === 0 ? [] : [{ type: 'list' as const, ordered: false, items: examples }]),
    ),
    ...titled(text.skills, ...(rest.length === 0 ? [] : [paragraph(...rest)])),
    ...titled(text.licences, ...(licences === '' ? [] : [paragraph(run(licences))])),
  ];
}

const moved = ({ language: spoken, competences: found }: Facts, { language }: ProfileOptions): Block[] =>
  progressRows({ language: spoken?.progress ?? null, competences: found?.progress ?? null }, language);

function ahead({ wishes, orientation, support, needs }: Facts, { language }: ProfileOptions): Block[] {
  const { profile: text } = paperText(language);
  const list = (texts: readonly { readonly de: string; readonly en: string }[], ordered: boolean): Block[] =>
    texts.length === 0
      ? []
      : [{ type: 'list', ordered, items: texts.slice(0, 60).map((one) => [run(one[language])]) }];
  return [
    ...titled(text.wishes, ...list(wishes ?? [], (wishes ?? []).length > 1)),
    ...titled(text.frame, ...known(valuesOf(orientation, language))),
    ...titled(text.support, ...known(valuesOf(support, language))),
    ...titled(text.needs, ...list(needs ?? [], false)),
  ];
}
