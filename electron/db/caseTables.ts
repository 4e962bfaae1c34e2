import type { Authored } from './tables.ts';

/** Row types of the case: its periods, what lies ahead, what was talked. */

export interface OfCase extends Authored {
  openedOn: string;
  /** Null: nobody has decided. */
  caseType: string | null;
  /** By hand; null: what the facts say. */
  setStatus: string | null;
  setOn: string | null;
  setAt: string | null;
  closedOn: string | null;
  closedAt: string | null;
  closingReason: string | null;
  exitStatus: string | null;
  followedUpOn: string | null;
  laterStatus: string | null;
}

export interface OfFollowUp extends Authored {
  dueOn: string;
  text: string;
  waitingFor: string;
  /** The key of the proposal it answers. */
  proposal: string | null;
  doneOn: string | null;
}

export interface OfAppointment extends Authored {
  heldOn: string;
  startsAt: string;
  minutes: number;
  place: string;
}

/** Derived, one row a person: where the case stands and what is proposed from which day on. */
export interface OfCaseState {
  clientId: string;
  caseId: string;
  status: string;
  lastOn: string;
  silentOn: string | null;
  titleId: string | null;
  titleUntil: string | null;
  titleOn: string | null;
  papersId: string | null;
  papersSince: string | null;
  papersOn: string | null;
  scansId: string | null;
  scansUntil: string | null;
  scansOn: string | null;
}

export interface OfContact extends Authored {
  heldOn: string;
  kind: string;
  consultation: string;
  minutes: number | null;
  /** JSON array of codes. */
  topics: string;
  interpreting: string | null;
  interpreter: string;
  companion: string;
  /** JSON array of codes. */
  results: string;
  note: string;
  /** Only for who made the row: read it through `visibleNote` (electron/cases/ownNote.ts). */
  ownNote: string;
}
