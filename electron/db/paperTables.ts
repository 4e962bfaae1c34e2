import type { Authored, Tracked } from './tables.ts';

/** Row types of a person's papers, of their scans, and of what applications say of them. */

/** One application's own word on one kind of paper. */
export interface OfDocument extends Tracked {
  applicationId: string;
  type: string;
  note: string;
  /** The paper chosen by hand. */
  paperId: string | null;
  mark: string | null;
  translationMark: string | null;
  markedOn: string | null;
}

export interface OfPaper extends Authored {
  type: string;
  title: string;
  qualificationId: string | null;
  experienceId: string | null;
  applicationId: string | null;
  /** JSON of a paper date. */
  issuedOn: string | null;
  issuedBy: string;
  validUntil: string | null;
  receivedOn: string | null;
  seenOn: string | null;
  language: string | null;
  state: string;
  translation: string;
  whereabouts: string | null;
  note: string;
  scanPurpose: string;
  scanUntil: string | null;
  missingWhy: string;
  missingSince: string | null;
  missingTried: string;
}

/** A page or a file of a paper; its content lies in `scanContents`. */
export interface OfScan extends Authored {
  paperId: string;
  sha256: string;
  title: string;
  position: number;
  rotation: number;
}

export interface OfScanContent {
  sha256: string;
  format: string;
  size: number;
  unusedSince: string | null;
  erasedOn: string | null;
}
