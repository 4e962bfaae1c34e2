import type { ZodType } from 'zod';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { SaveOutcome } from '../ui/fields/autosave.ts';
import type { FieldSource } from '../ui/fields/source.ts';

/** One answer as a record of one field, for the fields that store themselves. */
export type AnswerSource<V extends AnswerValue = AnswerValue> = FieldSource<{ readonly answer: V }>;

interface Answer {
  /** Unique in the office: person, question and item. */
  readonly key: string;
  readonly value: AnswerValue;
  readonly schema: ZodType<AnswerValue>;
  save(value: AnswerValue): Promise<SaveOutcome>;
}

/** `value` null is what the field shows as empty. */
export function answerSource<V extends AnswerValue>(
  { key, value, schema, save }: Answer,
  empty: V,
): AnswerSource<V> {
  return {
    key,
    values: { answer: (value ?? empty) as V },
    shape: { answer: schema.transform((cleaned) => cleaned ?? empty) },
    save: ({ answer }) => save(answer === undefined || answer === '' ? null : answer),
  };
}
