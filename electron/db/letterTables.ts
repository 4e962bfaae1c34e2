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
  /** JSON: as composed, once it has words of somebody's own; null while it stands as composed. */
  composed: string | null;
  sentOn: string | null;
  sentVia: string | null;
  sentTo: string;
  sentBy: string | null;
  modelHash: string | null;
  docxHash: string | null;
  versionOf: string | null;
  recommendationId: string | null;
}

/** The office's own wording; belongs to nobody's file. */
export interface OfTextBlock {
  id: string;
  topic: string;
  title: string;
  text: string;
  place: number;
}

export interface OfRecommendation extends Authored {
  needId: string | null;
  payer: string;
  body: string;
  address: string;
  measure: string | null;
  provider: string;
  title: string;
  number: string;
  startOn: string | null;
  duration: string;
  hours: number | null;
  costCents: number | null;
  why: string;
  entryLevel: string;
  benefit: string;
  alternatives: string;
  decisionBy: string | null;
  enclosures: string;
  notedOn: string;
  /** JSON: what is told otherwise than usual. */
  startFacts: string;
}

export interface OfDossier extends Authored {
  applicationId: string;
  madeOn: string;
  /** Second language of its checklist. */
  language: string | null;
  /** JSON: whom the counsellor named, by paper. */
  addressees: string;
}
