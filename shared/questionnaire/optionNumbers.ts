import { benefitSystems } from '../catalogs/benefitSystems.ts';
import { type DatedRow, validOn } from '../catalogs/datedRow.ts';
import { languageLevels } from '../catalogs/languageLevels.ts';
import type { Question } from './definition.ts';

/** One answer to choose, with the number it has on paper. */
export interface NumberedOption {
  readonly number: number;
  /** Of yes and no: `true` and `false`. */
  readonly code: string;
}

const always = (codes: readonly string[]): readonly NumberedOption[] =>
  codes.map((code, at) => ({ number: at + 1, code }));

/** Codes of which one row holds on the day. A code that is not offered any more keeps its number to itself. */
function among(rows: readonly (DatedRow & { readonly code: string })[], day: string): NumberedOption[] {
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes
    .map((code, at) => ({ number: at + 1, code }))
    .filter(({ code }) => rows.some((row) => row.code === code && validOn(row, day)));
}

/**
 * What a question offers on a day (ISO), numbered as on the paper twin. Empty where one writes or searches. The
 * numbers are those of the whole list, so that a paper of last year is typed in with the same ones.
 */
export function numberedOptions(question: Question, day: string): readonly NumberedOption[] {
  switch (question.kind) {
    case 'yesNo':
      return always(['true', 'false']);
    case 'languageLevel':
      return always(languageLevels);
    case 'benefitSystem':
      return among(benefitSystems, day);
    case 'choice':
    case 'choices':
      return among(question.list, day);
    default:
      return [];
  }
}
