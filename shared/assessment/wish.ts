import { z } from 'zod';
import { day, id, line } from '../contract/fields.ts';

/** Readiness rulers: 1 not at all to 5 very (domain 3.6, motivation). Null: not asked. */
export const rulerMarks = ['1', '2', '3', '4', '5'] as const;
const mark = z.enum(rulerMarks).nullable();

/** What is kept of one wish beside the wish itself, which stands in the intake. */
export const motivationFields = z.object({
  importance: mark,
  confidence: mark,
  /** What the person themselves will do next. */
  step: line(500),
  stepOn: day.nullable(),
  supporter: line(300),
});
export type MotivationFields = z.output<typeof motivationFields>;

export const blankMotivation: MotivationFields = {
  importance: null,
  confidence: null,
  step: '',
  stepOn: null,
  supporter: '',
};

/** A wish as a fact of the profile: the words and the order of the intake, and how it is with it. */
export const wish = motivationFields.extend({
  /** The intake's item. */
  id,
  /** From 1, the most important first. */
  rank: z.int().min(1),
  words: line(300),
  occupation: z.string().max(40).nullable(),
});
export type Wish = z.output<typeof wish>;

/** So unsure that one talks about what would raise it by one. */
export const isUnsure = ({ confidence }: Pick<Wish, 'confidence'>): boolean =>
  confidence === '1' || confidence === '2';
