import { keyCompetenceOf } from '../../assessment/catalogs/keyCompetences.ts';
import { type Rating, ratingNames, type Strength } from '../../assessment/strength.ts';
import { bold, joined, run } from '../../letters/compose/parts.ts';
import type { Block, Run } from '../../letters/letter.ts';
import { type PaperLanguage, paperText } from '../../text/profilePapers/words.ts';
import { more, rowsOf } from '../parts.ts';
import { evidenceRuns } from './evidence.ts';

/** Steps of both ratings (domain 3.6). */
const STEPS = 4;

/** Beside what the person has picked themselves; what it means stands in the heading. */
const PICKED = '*';

/** The heading of the chart; it says what a star below means, and how many more there are than are shown. */
export function strengthsTitle(strengths: readonly Strength[], language: PaperLanguage, left = 0): string {
  const { profile: text } = paperText(language);
  const star = strengths.some(({ strongest }) => strongest) ? `(${PICKED} ${text.picked})` : null;
  return joined(' ', text.strengths, more(left, language), star);
}

export const strengthName = ({ competence }: Strength, language: PaperLanguage): string =>
  keyCompetenceOf(competence)?.name[language] ?? competence;

/** What the person and the counsellor see, beside each other as bars with their words; never one number. */
export function strengthChart(strengths: readonly Strength[], language: PaperLanguage): Block[] {
  const { profile: text } = paperText(language);
  const rating = (value: Rating | null): Run[] => [
    run(value === null ? text.notJudged : ratingNames[value][language]),
  ];
  return rowsOf(
    [
      { header: text.strength, share: 34 },
      { header: text.self, share: 22, steps: STEPS },
      { header: text.counsellor, share: 22, steps: STEPS },
      { header: text.sure, share: 22 },
    ],
    strengths.map((one) => [
      [bold(`${strengthName(one, language)}${one.strongest ? ` ${PICKED}` : ''}`)],
      rating(one.self),
      rating(one.counsellor),
      evidenceRuns(one.evidence, language),
    ]),
  );
}
