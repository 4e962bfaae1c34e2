import { keyCompetenceOf } from '../../assessment/catalogs/keyCompetences.ts';
import { type Rating, ratingNames, type Strength } from '../../assessment/strength.ts';
import { bold, run } from '../../letters/compose/parts.ts';
import type { Block, Run } from '../../letters/letter.ts';
import { type PaperLanguage, paperText } from '../../text/profilePapers/words.ts';
import { rowsOf } from '../parts.ts';
import { evidenceRuns } from './evidence.ts';

/** Steps of both ratings (domain 3.6). */
const STEPS = 4;

export const strengthName = ({ competence }: Strength, language: PaperLanguage): string =>
  keyCompetenceOf(competence)?.name[language] ?? competence;

const weight = ({ self, counsellor, evidence }: Strength): number =>
  Number(counsellor ?? 0) * 10 +
  Number(self ?? 0) +
  (evidence === 'proven' ? 5 : evidence === 'credible' ? 2 : 0);

/** The strongest first; two that weigh the same stay in the order of the catalogue. */
export const byStrength = (strengths: readonly Strength[]): Strength[] =>
  strengths.toSorted((a, b) => weight(b) - weight(a));

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
      [bold(strengthName(one, language))],
      rating(one.self),
      rating(one.counsellor),
      evidenceRuns(one.evidence, language),
    ]),
  );
}
