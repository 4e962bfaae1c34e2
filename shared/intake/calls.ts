import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { answerValue, newGiven, provenance, sheet, without } from '../questionnaire/answers.ts';

const question = z.string().min(1).max(80);
const item = id.nullable();

/** What is shown of the consent that questions of class 9 need. */
export const specialStates = ['never', 'given', 'refused', 'withdrawn', 'expired'] as const;

export const intakeMinutes = [15, 45, 90] as const;
const minutes = z.literal(intakeMinutes).nullable();

/** Where a counsellor stopped with this person. `minutes`: the time they had chosen. */
export const intakePlace = z.object({ question, item, minutes });
export type IntakePlace = z.output<typeof intakePlace>;

export const intakeSheet = sheet.extend({
  form: z.string(),
  version: z.int(),
  /**
   * By slot. Missing where nobody knows: entered elsewhere, or changed there since it was given here.
   */
  given: z.record(z.string(), provenance),
  special: z.object({
    allowed: z.boolean(),
    state: z.enum(specialStates),
    /** Answers of class 9 that are stored; shown only while the consent holds. */
    stored: z.int(),
  }),
  /** Answers to questions no version of the form knows: kept, not shown. */
  aside: z.int(),
  place: intakePlace.nullable(),
});
export type IntakeSheet = z.output<typeof intakeSheet>;

const changes = [
  ...(['intake', 'clients', 'profile', 'assessment', 'cases', 'recognition', 'history'] as const),
] as const;

export const intakeCalls = {
  /** Everything the form asks of a person and what is known of it, wherever it lies. */
  'intake.get': read(z.object({ clientId: id }), intakeSheet, { errors: ['clients.unknown'] }),
  /**
   * One answer. `value` null clears it; then `without` may say why there is none. A refused value names the
   * field `value`.
   */
  'intake.answer': write(
    z.object({
      clientId: id,
      question,
      item: item.default(null),
      value: answerValue,
      without: without.nullable().default(null),
      given: newGiven,
    }),
    done,
    {
      changes,
      errors: [
        'clients.unknown',
        'intake.unknownQuestion',
        'intake.unknownItem',
        'intake.noConsent',
        'intake.inFuture',
        'input.required',
      ],
    },
  ),
  /** One more item of a group, with what is known of it. `values` by question; a refused one names its key. */
  'intake.addItem': write(
    z.object({
      clientId: id,
      group: question,
      values: z.record(question, answerValue).default({}),
      given: newGiven,
    }),
    z.object({ item: id }),
    {
      changes,
      errors: ['clients.unknown', 'intake.unknownQuestion', 'intake.noConsent', 'intake.inFuture'],
    },
  ),
  /** With everything that was answered about it. A qualification that an application stands on stays. */
  'intake.removeItem': write(z.object({ clientId: id, group: question, item: id }), done, {
    changes,
    errors: ['clients.unknown', 'intake.unknownQuestion', 'intake.unknownItem', 'profile.itemInUse'],
  }),
  /** To another rank, counted from 0. Only in groups whose order is part of the answer. */
  'intake.moveItem': write(z.object({ clientId: id, group: question, item: id, to: z.int().min(0) }), done, {
    changes,
    errors: ['clients.unknown', 'intake.unknownQuestion', 'intake.unknownItem'],
  }),
  /** Removes every answer of class 9: after the consent was withdrawn. */
  'intake.clearSpecial': write(z.object({ clientId: id }), z.object({ removed: z.int() }), {
    changes,
    errors: ['clients.unknown'],
  }),
  /** Remembers where the counsellor stopped; null forgets it. */
  'intake.place': write(z.object({ clientId: id, place: intakePlace.nullable() }), done, {
    untracked: true,
    changes: ['intake'],
    errors: ['clients.unknown'],
  }),
} as const;
