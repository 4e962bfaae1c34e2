import type { OfCoding, OfTaken } from './codeTables.ts';
import type { Authored } from './tables.ts';

/** Row types of the competence profile. */

/** Who of the office has rated, and when. */
export interface OfAssessed {
  assessedBy: string;
  assessedOn: string | null;
}

export interface OfLanguageSkill extends Authored, OfTaken, OfAssessed {
  language: string;
  level: string | null;
  source: string | null;
  selfListening: string | null;
  selfReading: string | null;
  selfConversation: string | null;
  selfSpeaking: string | null;
  selfWriting: string | null;
  counsellorListening: string | null;
  counsellorReading: string | null;
  counsellorConversation: string | null;
  counsellorSpeaking: string | null;
  counsellorWriting: string | null;
}

export interface OfLanguageCertificate extends Authored, OfTaken {
  language: string;
  kind: string | null;
  name: string;
  level: string | null;
  number: string;
  issuer: string;
  place: string;
  issuedOn: string | null;
  validUntil: string | null;
  resultListening: string;
  resultReading: string;
  resultConversation: string;
  resultSpeaking: string;
  resultWriting: string;
}

export interface OfStartingPoint extends Authored {
  situation: string;
}

export interface OfGermanCourse extends Authored {
  kind: string | null;
  stage: string | null;
  provider: string;
  place: string;
  startedOn: string | null;
  endedOn: string | null;
  units: number | null;
  levelAimed: string | null;
  levelReached: string | null;
  certificate: string;
  breakReason: string | null;
  entitlement: string | null;
  entitledBy: string | null;
  entitledOn: string | null;
  entitledUntil: string | null;
  toldBy: string | null;
  remark: string;
}

/** One a person and script; `id` is that of `scriptItem`. */
export interface OfScriptSkill extends Authored {
  script: string;
  selfReading: string | null;
  selfWriting: string | null;
  counsellorReading: string | null;
  counsellorWriting: string | null;
}

export interface OfStrength extends Authored, OfAssessed {
  competence: string;
  self: string | null;
  counsellor: string | null;
  example: string;
  /** JSON array of codes. */
  origins: string;
  shownOn: string | null;
  evidence: string | null;
  strongest: number;
}

export interface OfShownSkill extends Authored, OfCoding {
  experienceId: string | null;
  /** Code of our own list; null for a free entry. */
  skill: string | null;
  name: string;
  evidence: string | null;
}

/** Never changed once written. */
export interface OfProfileVersion extends Authored {
  releasedOn: string;
  /** JSON array of codes. */
  methods: string;
  participants: string;
  assessor: string;
  schemaVersion: number;
  /** JSON of the facts as they were. */
  facts: string;
}

export interface OfMotivation extends Authored {
  /** Item of the intake. */
  wish: string;
  importance: string | null;
  confidence: string | null;
  step: string;
  stepOn: string | null;
  supporter: string;
  followUpId: string | null;
}

export interface OfOwnRating extends Authored {
  about: 'strength' | 'language';
  /** Code of the strength, or id of the language in the profile. */
  subject: string;
  /** Which of the five skills; empty for a strength. */
  part: string;
  value: string | null;
  source: string;
  language: string;
  interpreter: string;
  givenOn: string;
}
