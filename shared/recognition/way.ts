import type { Check } from '../catalogs/checks.ts';
import type { LanguageLevel } from '../catalogs/languageLevels.ts';
import type { SourceKey } from '../catalogs/sources.ts';
import type { DocumentProfile } from './documentMatrix.ts';
import type { Fee } from './fees.ts';
import type { Law } from './laws.ts';
import type { Message } from './message.ts';
import type { Measure } from './occupation.ts';
import type { ProcedureResult } from './procedureEvent.ts';

const wayCodes = [
  'recognition',
  'knowledgeExam',
  'evaluation',
  'titlePermission',
  'resettler',
  'schoolCertificate',
  'qualificationAnalysis',
  'validation',
  'externalExam',
  'drivingLicence',
  'weldingTest',
  'swornInterpreter',
  'securityInstruction',
  'craftException',
  'finishTraining',
  'germanQualification',
  'chooseOccupation',
  'noRoute',
] as const;
export type WayCode = (typeof wayCodes)[number];

/**
 * `application`: a procedure before an authority that compares no certificate: an examination, a finding of what
 * somebody can do, a licence. `advice`: something to know or to do that is no application to an authority of the
 * register.
 */
export type WayKind = 'recognition' | 'assessment' | 'application' | 'advice';

/** Facts that are not known and would change the answer. */
export type WayFactName =
  | 'occupation'
  | 'district'
  | 'municipality'
  | 'qualificationKind'
  | 'completed'
  | 'country'
  | 'evidence'
  | 'residenceStatus'
  | 'nationality'
  | 'german'
  | 'birthDate'
  | 'experience';
/** Who may pay hangs on two more. */
export type MissingFactName = WayFactName | 'benefit' | 'household';

export interface MissingFact {
  readonly fact: MissingFactName;
  /** What would follow from it. */
  readonly effect: Message;
}

/** Plain data: crosses the process border as JSON. */
export interface Way {
  /** Unique among the ways of one answer. */
  readonly code: WayCode;
  readonly kind: WayKind;
  readonly title: Message;
  readonly law: Law;
  /** Null: not known yet (`missing` says which fact decides) or no authority of the register. */
  readonly authority: string | null;
  /** Why this way, why this authority; the deciding reason of the authority comes last. */
  readonly why: readonly Message[];
  /** The authority's reasons alone, for letters and for the client. */
  readonly authorityWhy: readonly Message[];
  readonly against: readonly Message[];
  readonly missing: readonly MissingFact[];
  readonly costs: readonly Fee[];
  /** Months the authority has from complete papers; null where no law sets a period. */
  readonly decisionMonths: number | null;
  readonly duration: Message;
  readonly language: { readonly level: LanguageLevel | null; readonly note: Message } | null;
  /** What its decision may say. */
  readonly outcomes: readonly ProcedureResult[];
  /** What may be asked for besides, or instead of the comparison. */
  readonly measures: readonly Measure[];
  /** The list of papers that applies; null for advice. */
  readonly documentProfile: DocumentProfile | null;
  readonly sources: readonly SourceKey[];
  /** What colleagues have noted on the rows this answer stands on. */
  readonly notes: readonly string[];
  /** Where colleagues have looked those rows up that are the office's own. */
  readonly ownSources: readonly string[];
  /** False when anything this answer stands on is unverified or stale; `checks` says what to check. */
  readonly verified: boolean;
  readonly checks: readonly Check[];
}
