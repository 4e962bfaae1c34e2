import type { Authored } from './tables.ts';

/** Row types of letters and of the sets they are made in. */

export interface OfLetter extends Authored {
  applicationId: string | null;
  kind: string;
  subject: string;
  writtenOn: string;
  model: string;
  authority: string | null;
  body: string;
  handedOn: string | null;
  handedBy: string | null;
  dossierId: string | null;
  /** Which paper of its dossier; empty outside of one. */
  item: string;
}

export interface OfDossier extends Authored {
  applicationId: string;
  madeOn: string;
  /** Second language of its checklist. */
  language: string | null;
  /** JSON: whom the counsellor named, by paper. */
  addressees: string;
}
