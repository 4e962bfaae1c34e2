import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { currentRow } from '#shared/catalogs/datedRow.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { today } from '../ui/today.ts';

/** A benefit system under the name it has today. */
export function benefitName(code: string, language: DateLanguage): string {
  const rows = benefitSystems.filter((row) => row.code === code);
  return (currentRow(rows, today()) ?? rows[0])?.name[language] ?? code;
}

export const benefitChoices = (language: DateLanguage): readonly Choice[] =>
  [...new Set(benefitSystems.map(({ code }) => code))].map((value) => ({
    value,
    label: benefitName(value, language),
  }));
