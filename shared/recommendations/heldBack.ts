import type { Decision } from '../privacy/consent.ts';
import type { FactClass } from '../privacy/factClasses.ts';
import { mayPassOn } from '../privacy/guard.ts';

/**
 * What a recommendation tells only somebody the person has released us to talk to (§ 203 StGB, domain 1.4 class 3).
 * Health, family and a counsellor's own notes never stand in one: there is no sentence for them.
 */
export const guarded = ['residence', 'benefits'] as const satisfies readonly FactClass[];
export type Guarded = (typeof guarded)[number];

/** What stays in the house, written on this day to this body. */
export const heldBack = (decisions: readonly Decision[], body: string, day: string): readonly Guarded[] =>
  body !== '' && mayPassOn(decisions, { authority: null, body }, day).allowed ? [] : guarded;
