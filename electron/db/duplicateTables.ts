import type { Authored } from './tables.ts';

/** Rows about people entered twice. */

/** A person who was merged into this one. */
export interface OfFormerNumber extends Authored {
  number: string;
  formerId: string;
  /** JSON: what was not taken over. */
  leftOut: string;
  mergedOn: string;
}

/** Looked at: these are two. */
export interface OfDifferentPeople extends Authored {
  otherId: string;
}

/** The index of doubles, renewed with the facts. */
export interface DerivedDuplicateTables {
  matchPeople: { clientId: string; facts: string; keys: string; birthDate: string | null; due: number };
  matchKeys: { key: string; clientId: string; birthDate: string | null };
  likelyPairs: { firstId: string; secondId: string; weight: number };
}
