import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { dossier } from '../text/de/dossier.ts';
import type { Condition } from './conditions.ts';
import type { PaperKind } from './kinds.ts';

export type WhyKey = keyof typeof dossier.reasons;

/** `chosen`: ticked beforehand. `offered`: can be made. `closed`: there is nothing to make it from, or no sense in it. */
export type Choice = 'chosen' | 'offered' | 'closed';

/** When a paper belongs to the set. Of the rows of a kind in force on the day the first that fits counts. */
export interface PaperRule extends DatedRow {
  readonly kind: PaperKind;
  /** All of them. */
  readonly when: readonly Condition[];
  readonly choice: Choice;
  readonly why: WhyKey;
}

const practice = seen('own');
const rule = (
  kind: PaperKind,
  when: readonly Condition[],
  choice: Choice,
  why: WhyKey,
  row: DatedRow = practice,
): PaperRule => ({ kind, when, choice, why, ...row });

const OWN_FORM = unchecked('Den Vordruck für Bevollmächtigte beim Landesprüfungsamt holen.', 'LPH-FORM');
const GRANT_ASKS = seen('ANZ', '2025-01-09', '2027-06-30');

/** What is law (which paper an authority may ask for, until when a grant is given) carries its source and its days. */
export const paperRules: readonly PaperRule[] = [
  rule('cover', [], 'chosen', 'cover'),

  rule('dataSheet', ['online'], 'chosen', 'dataSheetOnline'),
  rule('dataSheet', ['formKnown'], 'chosen', 'dataSheet'),
  rule('dataSheet', [], 'chosen', 'dataSheetGeneral'),

  rule('cv', ['atHand'], 'offered', 'atHand'),
  rule('cv', ['asked', 'gapless'], 'chosen', 'cvGapless'),
  rule('cv', ['asked'], 'chosen', 'asked'),
  rule('cv', ['formReplacesCv'], 'offered', 'cvReplaced', seen('FOSA')),
  rule('cv', [], 'offered', 'notAsked'),

  // § 5 (1), § 12 (1) BQFG
  rule('noEarlierApplication', ['appliedBefore'], 'chosen', 'earlierExists', seen('BQFG')),
  rule('noEarlierApplication', ['atHand'], 'offered', 'atHand'),
  rule('noEarlierApplication', ['asked'], 'chosen', 'noEarlier', seen('BQFG')),
  rule('noEarlierApplication', [], 'offered', 'notAsked'),

  // § 5 (6), § 12 (6) BQFG: not from nationals and residents of EU, EEA and Switzerland; the state asks for more
  rule('intentToWork', ['atHand'], 'offered', 'atHand'),
  rule('intentToWork', ['asked'], 'chosen', 'intentAsked'),
  rule('intentToWork', ['askedSometimes'], 'offered', 'intentAbroad', seen('BQFG')),
  rule('intentToWork', [], 'offered', 'notAsked'),

  rule('identityDeclaration', ['namesDiffer'], 'chosen', 'namesDiffer'),
  rule('identityDeclaration', ['namesSpelt'], 'chosen', 'namesSpelt'),
  rule('identityDeclaration', ['oneName'], 'closed', 'oneName'),
  rule('identityDeclaration', [], 'closed', 'namesAgree'),

  rule('powerOfAttorney', ['atHand'], 'offered', 'atHand'),
  rule('powerOfAttorney', ['ownForm'], 'offered', 'ownForm', OWN_FORM),
  rule('powerOfAttorney', [], 'chosen', 'powerOfAttorney'),

  rule('consent', ['counsellingGiven'], 'offered', 'consentGiven'),
  rule('consent', [], 'chosen', 'consentMissing', seen('DSGVO', '2018-05-25')),

  rule('translationOrder', ['toTranslate'], 'chosen', 'toTranslate'),
  rule('translationOrder', ['translationOrdered'], 'offered', 'translationOrdered'),
  rule('translationOrder', [], 'closed', 'nothingToTranslate'),

  // § 44 SGB III, § 16 (1) SGB II with it: before the costs arise
  rule('costRequest', ['payerUnknown'], 'closed', 'payerUnknown'),
  rule('costRequest', ['nobodyPays'], 'closed', 'nobodyPays'),
  rule('costRequest', ['nothingCosts'], 'closed', 'nothingCosts'),
  rule('costRequest', ['begun'], 'offered', 'costsLater', seen('SGB3')),
  rule('costRequest', ['jobcenterPays'], 'chosen', 'jobcenterPays', seen('SGB3')),
  rule('costRequest', ['agencyPays'], 'chosen', 'agencyPays', seen('SGB3')),

  rule('grantSheet', ['begun'], 'closed', 'grantBegun', GRANT_ASKS),
  rule('grantSheet', ['school'], 'closed', 'grantNotForSchool', GRANT_ASKS),
  rule('grantSheet', ['jobcenterPays'], 'offered', 'grantAfterPayer', GRANT_ASKS),
  rule('grantSheet', ['agencyPays'], 'offered', 'grantAfterPayer', GRANT_ASKS),
  rule('grantSheet', [], 'chosen', 'grant', GRANT_ASKS),
  rule('grantSheet', [], 'closed', 'grantEnded', seen('ANZ', '2027-07-01')),
  rule('grantSheet', [], 'closed', 'grantEnded', seen('ANZ', null, '2025-01-08')),

  rule('costSheet', ['nothingCosts'], 'offered', 'nothingCosts'),
  rule('costSheet', [], 'chosen', 'costSheet'),

  rule('checklist', [], 'chosen', 'checklist'),
];

/** Papers that go to somebody the rules find by themselves; see `recipients.ts`. */
export const proofRules = {
  lacking: { choice: 'chosen', why: 'proofLacking' },
  asked: { choice: 'offered', why: 'proofAsked' },
  lost: { choice: 'offered', why: 'proofLost' },
} as const satisfies Record<string, { choice: Choice; why: WhyKey }>;
