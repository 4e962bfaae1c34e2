import type { Sheet } from '../questionnaire/answers.ts';
import type { FormRecord } from '../questionnaire/records.ts';
import { questionsOf } from '../questionnaire/walk.ts';
import { type Contradiction, contradictions } from './contradictions.ts';
import { intakeForm } from './form.ts';

const bound = new Map(
  questionsOf(intakeForm).flatMap(({ key, bind }) =>
    bind === undefined ? [] : [[key as string, bind] as const],
  ),
);

export interface FieldContradiction extends Pick<Contradiction, 'code' | 'params'> {
  readonly field: string;
}

/**
 * The same for the fields of one record, where they are typed outside the form: each stands at the first of its
 * answers that is a fact of a record. A course tells its own doubts.
 */
export function recordContradictions(
  sheet: Sheet,
  today: string,
  record: FormRecord,
  item: string | null,
): FieldContradiction[] {
  return contradictions(sheet, today).flatMap(({ code, params, slots }): FieldContradiction[] => {
    const slot = slots.find(({ question }) => bound.has(question));
    const bind = slot && bound.get(slot.question);
    if (!slot || record === 'germanCourse' || bind?.record !== record || slot.item !== item) return [];
    return [{ field: bind.field, code, ...(params && { params }) }];
  });
}
