import { z } from 'zod';
import { id, line } from '../contract/fields.ts';
import type { Progress } from './documentProgress.ts';
import { documentStates, type RequiredDocument } from './documents.ts';
import { procedure } from './procedure.ts';
import type { Way } from './way.ts';

/** A way with the papers it would ask for, and how far each of them is there already. */
export interface AssessedWay extends Way {
  readonly papers: readonly { readonly required: RequiredDocument; readonly progress: Progress }[];
}

/** What `findWays` answers, with what it stood on. Rules are pure, so the window may trust the shape. */
export const assessment = z.object({
  qualificationId: id,
  clientId: id,
  occupation: z.string().nullable(),
  ways: z.array(z.custom<AssessedWay>((value) => typeof value === 'object' && value !== null)),
});
export type Assessment = z.output<typeof assessment>;

const heldDocument = z.object({
  type: z.string(),
  state: z.enum(documentStates),
  translation: z.enum(documentStates),
  /** As the paper drawn on says: a day, a month or a year. */
  issuedOn: z.string().nullable(),
  note: z.string(),
  /** The person's paper it is drawn from; null when only the application's own word stands. */
  paperId: id.nullable(),
  /** All papers of the person that could serve, the best first. */
  candidates: z.array(id),
  /** The day it was handed in or came back, where that was noted. */
  markedOn: z.string().nullable(),
});
export type HeldDocument = z.output<typeof heldDocument>;

/** What is said of the undertaking itself. */
export const applicationFields = z.object({
  /** Where the person means to work; empty: not known, or nobody's business yet. */
  workplace: line(300),
});
export type ApplicationFields = z.output<typeof applicationFields>;

/** One person's undertaking before one authority: gathering papers now, a procedure once applied for. */
export const application = z.object({
  id,
  clientId: id,
  qualificationId: id,
  qualificationTitle: z.string(),
  /** Empty for ways that aim at no occupation (school certificates). */
  occupation: z.string(),
  /** The way chosen, computed anew from today's facts; null when the facts no longer lead there. */
  way: z.custom<Way>((value) => typeof value === 'object' && value !== null).nullable(),
  wayCode: z.string(),
  startedOn: z.string(),
  workplace: z.string(),
  required: z.array(z.custom<RequiredDocument>((value) => typeof value === 'object' && value !== null)),
  held: z.array(heldDocument),
  ready: z.boolean(),
  procedure,
});
export type Application = z.output<typeof application>;
