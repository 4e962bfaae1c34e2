import { benefitOn } from '#shared/catalogs/benefitSystems.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { today } from '../ui/today.ts';

/** The benefit systems under the names they have today, and one by its code. */
export function useBenefits(language: DateLanguage) {
  const { benefitSystems } = useCatalogs();
  const name = (code: string): string => benefitOn(code, today(), benefitSystems)?.name[language] ?? code;
  const codes = [...new Set(benefitSystems.rows.map(({ code }) => code))];
  const choices: readonly Choice[] = codes.map((value) => ({ value, label: name(value) }));
  return { name, choices };
}
