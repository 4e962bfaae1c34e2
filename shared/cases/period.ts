import { z } from 'zod';
import { employmentStatuses } from '../catalogs/employmentStatuses.ts';
import { day, id } from '../contract/fields.ts';
import { caseTypes } from './caseTypes.ts';
import { closingReasons } from './codes.ts';
import { caseStatuses, settableStatuses } from './status.ts';

/** How a case ends: domain 1.4, Abschluss. */
export const closing = z.object({
  on: day,
  reason: z.enum(closingReasons),
  /** What the person does when counselling ends; null: not known. */
  exitStatus: z.enum(employmentStatuses).nullable(),
});
export type Closing = z.output<typeof closing>;

/** Asked again after closing: domain 1.3, step 12. */
export const outcome = z.object({ on: day, status: z.enum(employmentStatuses) });
export type Outcome = z.output<typeof outcome>;

/** One period of counselling. */
export const period = z.object({
  id,
  openedOn: day,
  /** Null: nobody has decided. */
  caseType: z.enum(caseTypes).nullable(),
  status: z.enum(caseStatuses),
  /** Set by hand; null: what the facts say. */
  setStatus: z.enum(settableStatuses).nullable(),
  closing: closing.nullable(),
  outcome: outcome.nullable(),
});
export type PeriodView = z.output<typeof period>;

/** The columns of a period of which nothing is known but that it has begun. */
export const newPeriod = {
  caseType: null,
  setStatus: null,
  setOn: null,
  setAt: null,
  closedOn: null,
  closedAt: null,
  closingReason: null,
  exitStatus: null,
  followedUpOn: null,
  laterStatus: null,
} as const;
