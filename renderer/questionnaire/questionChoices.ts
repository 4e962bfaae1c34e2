import { type BenefitBook, shippedBenefits } from '#shared/catalogs/benefitSystems.ts';
import type { DatedRow, Words } from '#shared/catalogs/datedRow.ts';
import { languageLevels, levelNames } from '#shared/catalogs/languageLevels.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { today } from '../ui/today.ts';

type ListRow = DatedRow & { readonly code: string; readonly name: Words };

const isChosen = (code: string, value: AnswerValue): boolean =>
  Array.isArray(value) ? value.includes(code) : value === code;

const offered = ({ validFrom, validTo }: DatedRow, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/** What can be chosen today, and what was chosen once and is no longer offered. */
export function choicesOfQuestion(
  question: Question,
  language: DateLanguage,
  value: AnswerValue,
  benefits: BenefitBook = shippedBenefits,
): readonly Choice[] {
  if (question.kind === 'languageLevel')
    return languageLevels.map((level) => ({ value: level, label: levelNames[level][language] }));
  const rows: readonly ListRow[] =
    question.kind === 'benefitSystem' ? benefits.rows : 'list' in question ? question.list : [];
  const day = today();
  const byCode = new Map<string, Choice>();
  for (const row of rows) {
    if (!offered(row, day) && !isChosen(row.code, value)) continue;
    if (!byCode.has(row.code) || offered(row, day))
      byCode.set(row.code, { value: row.code, label: row.name[language] });
  }
  return [...byCode.values()];
}
