import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { dossier } from '../text/de/dossier.ts';
import type { Condition } from './conditions.ts';
import type { PaperKind } from './kinds.ts';

export type WhyKey = keyof typeof dossier.reasons;

/** `chosen`: ticked beforehand. `offered`: can be made. `closed`: there is nothing to make it from, or no sense in it. */
export type Choice = 'chosen' | 'offered' | 'closed';

/** When a paper belongs to the set. Of the rows of a kind in force on the day the first that fits counts. */
export interface PaperRule extends Pick<DatedRow, 'validFrom' | 'validTo'> {
  readonly kind: PaperKind;
  /** All of them. */
  readonly when: readonly Condition[];
  readonly choice: Choice;
  readonly why: WhyKey;
  /** What it rests on; null: our own choice of what helps, no fact to be looked up. */
  readonly basis: DatedRow | null;
}

const rule = (
  kind: PaperKind,
  when: readonly Condition[],
  tick: Choice,
  why: WhyKey,
  basis: DatedRow | null = null,
): PaperRule => ({
  ...{ kind, when, choice: tick, why, basis },
  ...{ validFrom: basis?.validFrom ?? null, validTo: basis?.validTo ?? null },
});

const OWN_FORM = unchecked('Den Vordruck für Bevollmächtigte beim Landesprüfungsamt holen.', 'LPH-FORM');

/** What is law (which paper an authority may ask for, until when a grant is given) carries its source and its days. */
export const paperRules: readonly PaperRule[] = [
  rule('cover', [], 'chosen', 'cover'),

  rule('dataSheet', ['online'], 'chosen', 'dataSheetOnline'),
  rule('dataSheet', ['formKnown'], 'chosen', 'dataSheet'),
  rule('dataSheet', ['nothingCompared'], 'closed', 'formUnseen'),
  rule('dataSheet', [], 'chosen', 'dataSheetGeneral'),

  rule('cv', ['atHand'], 'offered', 'atHand'),
  rule('cv', ['asked', 'gapless'], 'chosen', 'cvGapless'),
  rule('cv', ['asked'], 'chosen', 'asked'),
  rule('cv', ['formReplacesCv'], 'offered', 'cvReplaced', seen('FOSA')),
  rule('cv', [], 'offered', 'notAsked'),

  // § 5 (1), § 12 (1) BQFG
  rule('noEarlierApplication', ['nothingCompared'], 'closed', 'notThisWay'),
  rule('noEarlierApplication', ['appliedBefore'], 'chosen', 'earlierExists', seen('BQFG')),
  rule('noEarlierApplication', ['atHand'], 'offered', 'atHand'),
  rule('noEarlierApplication', ['asked'], 'chosen', 'noEarlier', seen('BQFG')),
  rule('noEarlierApplication', [], 'offered', 'notAsked'),

  // § 5 (6), § 12 (6) BQFG: not from nationals and residents of EU, EEA and Switzerland; the state asks for more
  rule('intentToWork', ['nothingCompared'], 'closed', 'notThisWay'),
  rule('intentToWork', ['atHand'], 'offered', 'atHand'),
  rule('intentToWork', ['asked'], 'chosen', 'intentAsked'),
  rule('intentToWork', ['askedSometimes', 'european'], 'offered', 'intentEuropean'),
  rule('intentToWork', ['askedSometimes', 'livesHere'], 'offered', 'intentThirdState'),
  rule('intentToWork', ['askedSometimes'], 'offered', 'intentAbroad', seen('BQFG')),
  rule('intentToWork', [], 'offered', 'notAsked'),

  // § 14 (1) BQFG: the reasons are made credible, and the authority may ask for an affidavit
  rule('reasonForMissing', ['nothingCompared'], 'closed', 'notThisWay'),
  rule('reasonForMissing', ['atHand'], 'offered', 'atHand'),
  rule('reasonForMissing', ['asked'], 'chosen', 'proofsExplained', seen('BQFG')),
  rule('reasonForMissing', ['proofsLost'], 'offered', 'proofsLost'),
  rule('reasonForMissing', [], 'closed', 'nothingLost'),

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

  // Who pays for what, until when and after whom is the catalogue of funding's to say; its reasons come along
  rule('costRequest', ['nothingCosts'], 'closed', 'nothingCosts'),
  rule('costRequest', ['benefitUnknown'], 'closed', 'payerUnknown'),
  rule('costRequest', ['budgetAsked', 'nothingOpen'], 'closed', 'budgetAsked'),
  rule('costRequest', ['budgetAsked', 'payerKnown'], 'offered', 'budgetAsked'),
  rule('costRequest', ['budgetClosed'], 'closed', 'budgetClosed'),
  rule('costRequest', ['nothingOpen'], 'closed', 'nothingOpen'),
  rule('costRequest', ['jobcenterPays'], 'chosen', 'jobcenterPays'),
  rule('costRequest', ['agencyPays'], 'chosen', 'agencyPays'),
  rule('costRequest', ['payerKnown'], 'offered', 'payerPerhaps'),
  rule('costRequest', [], 'closed', 'payerUnknown'),

  rule('grantSheet', ['nothingCosts'], 'closed', 'nothingCosts'),
  rule('grantSheet', ['grantAsked', 'nothingOpen'], 'closed', 'grantAsked'),
  rule('grantSheet', ['grantAsked'], 'offered', 'grantAsked'),
  rule('grantSheet', ['grantClosed'], 'closed', 'grantClosed'),
  rule('grantSheet', ['nothingOpen'], 'closed', 'nothingOpen'),
  rule('grantSheet', ['grantPossible'], 'chosen', 'grant'),
  rule('grantSheet', [], 'offered', 'grantPerhaps'),

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
