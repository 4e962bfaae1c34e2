import { z } from 'zod';
import { day, id, languageCode, line } from '../contract/fields.ts';
import { paperDate } from '../profile/profile.ts';

/** District and municipality of Mecklenburg-Vorpommern, five and eight digits; the second may be unknown. */
export const place = z.object({ district: z.string().nullable(), municipality: z.string().nullable() });
export type Place = z.output<typeof place>;

/**
 * What a question is answered with, plain JSON: text, code, date or country as text; `boolean` for yes and
 * no; numbers as they are, money in cents; several codes as a list. Null: not answered. Empty text and an
 * empty list are null as well.
 */
export const answerValue = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(200),
  paperDate,
  place,
  z.null(),
]);
export type AnswerValue = z.output<typeof answerValue>;

/** Why there is no answer although it was asked. `none`: of a group, that there is nothing of the kind. */
export const withouts = ['unknown', 'declined', 'none'] as const;
export const without = z.enum(withouts);
export type Without = z.output<typeof without>;

/**
 * Who gave an answer: the person in the talk; a paper the counsellor has seen; somebody who came along; the
 * person's own hand on the client view; the paper twin.
 */
export const answerSources = ['said', 'document', 'companion', 'ownHand', 'paper'] as const;
export type AnswerSource = (typeof answerSources)[number];

/** How an answer came. */
export const given = z.object({
  source: z.enum(answerSources),
  /** The language it was given in. */
  language: languageCode,
  /** Name; empty when nobody interpreted. */
  interpreter: line(),
  on: day,
});
export type Given = z.output<typeof given>;

/** What the window says; without `on`: today. */
export const newGiven = given.extend({ on: day.optional() });

/** As it is read: who wrote it down, and when. */
export const provenance = given.extend({ by: z.string(), at: z.string() });
export type Provenance = z.output<typeof provenance>;

/** The place of one answer: the question, in a group with the item. Key of the records below. */
export const slotOf = (question: string, item: string | null): string =>
  item === null ? question : `${question}@${item}`;

export const slotParts = (slot: string): { readonly question: string; readonly item: string | null } => {
  const at = slot.indexOf('@');
  return at < 0 ? { question: slot, item: null } : { question: slot.slice(0, at), item: slot.slice(at + 1) };
};

const slot = z.string().max(120);

/** A filled form: plain data, crosses the process border as it is. */
export const sheet = z.object({
  /** By slot; a slot without an answer is missing. */
  values: z.record(slot, answerValue),
  /** By slot, where it was asked in vain; a group's own key for „none of it“. */
  without: z.record(slot, without),
  /** The items of each group by its key, in their order. */
  groups: z.record(z.string(), z.array(id)),
});
export type Sheet = z.output<typeof sheet>;

export const emptySheet: Sheet = { values: {}, without: {}, groups: {} };

export const answerOf = (of: Sheet, question: string, item: string | null = null): AnswerValue =>
  of.values[slotOf(question, item)] ?? null;

export const itemsOf = (of: Sheet, group: string): readonly string[] => of.groups[group] ?? [];
