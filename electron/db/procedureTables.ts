import type { Authored } from './tables.ts';

/** Rows of a procedure, of what it costs and who bears it, of what a person needs. */

export interface OfProcedureEvent extends Authored {
  applicationId: string;
  kind: string;
  happenedOn: string;
  until: string | null;
  periodCount: number | null;
  periodUnit: string;
  receivedOn: string | null;
  reference: string;
  accelerated: number;
  result: string | null;
  existing: string;
  differences: string;
  conditions: string;
  /** JSON array of codes. */
  measures: string;
  measure: string | null;
  authority: string | null;
  law: string | null;
  note: string;
  languageLevel: string | null;
  remedy: string | null;
  measureResult: string | null;
}

export interface OfHousehold extends Authored {
  assessment: string | null;
  taxableCents: number | null;
}

export interface OfCost extends Authored {
  applicationId: string;
  kind: string;
  text: string;
  amountCents: number | null;
  begunOn: string | null;
  paidOn: string | null;
}

export interface OfClaim extends Authored {
  applicationId: string;
  instrument: string;
  appliedOn: string;
  reference: string;
  decidedOn: string | null;
  result: string | null;
  amountCents: number | null;
  reason: string;
}

export interface OfNeed extends Authored {
  applicationId: string | null;
  kind: string;
  fromLevel: string | null;
  toLevel: string | null;
  urgency: string;
  status: string;
  occupation: string | null;
  /** JSON array of codes. */
  formats: string;
  wantedFrom: string | null;
  gap: string | null;
  note: string;
  proposal: string | null;
  notedOn: string;
}

/** Derived: a next step that follows from a procedure, shown from its first to its last day. */
export interface OfCaseStep {
  clientId: string;
  kind: string;
  ref: string;
  namedOn: string;
  shownFrom: string;
  shownTo: string | null;
  applicationId: string | null;
  about: string;
}
