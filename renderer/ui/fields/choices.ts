import type { Words } from '#shared/catalogs/datedRow.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { Choice } from './ChoiceField.tsx';

/** A code list as choices, in the window's language. */
export const choicesOf = <C extends string>(
  names: Readonly<Record<C, Words>>,
  language: DateLanguage,
): readonly Choice[] =>
  Object.entries<Words>(names).map(([value, name]) => ({ value, label: name[language] }));
