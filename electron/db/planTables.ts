import type { Authored } from './tables.ts';

/** Rows of what recognition costs, who bears it, and what a person needs. */

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
  applicationId: string;
}
