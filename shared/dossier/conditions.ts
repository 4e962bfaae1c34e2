import { isEuropeanArea } from '../catalogs/countries.ts';
import { nameForms, nameMismatches, worstVerdict } from '../clients/nameMismatches.ts';
import { isForeign } from '../clients/nameScript.ts';
import type { FundingCode } from '../funding/instrument.ts';
import { nobody } from '../privacy/consent.ts';
import { saidAbout } from '../privacy/guard.ts';
import { AT_HAND } from '../recognition/documentProgress.ts';
import type { DocumentType } from '../recognition/documents.ts';
import { fundedBy, openRows } from './begun.ts';
import { cvRuleOf } from './cvRules.ts';
import { candidateOf, type DossierFacts, payerOf, progress } from './facts.ts';
import { formOf } from './formCatalog.ts';
import type { PaperKind } from './kinds.ts';
import { anyLost } from './lost.ts';
import { untranslated } from './proofs.ts';
import { takesOwnForm } from './signed.ts';

const isPossible = (facts: DossierFacts, code: FundingCode): boolean =>
  candidateOf(facts, code)?.state === 'possible';

/** What the rules of the papers ask of the facts. The law stands in the rules; here is only how it is seen. */
type Ask = (facts: DossierFacts, kind: PaperKind) => boolean;

const required = ({ application }: DossierFacts, wanted: PaperKind | DocumentType) =>
  application.required.find(({ type }) => type === wanted);

const verdict = ({ client }: DossierFacts) => worstVerdict(nameMismatches(client, client.names));

export const conditions = {
  /** The authority's list has it in any case. */
  asked: (facts, kind) => required(facts, kind)?.required === 'always',
  askedSometimes: (facts, kind) => required(facts, kind)?.required === 'if',
  /** A national of EU, EEA or Switzerland. */
  european: ({ client, date }) => client.nationality !== null && isEuropeanArea(client.nationality, date),
  livesHere: ({ client }) => client.district !== null,
  atHand: (facts, kind) =>
    progress(facts).some(
      ({ required: row, held }) => row.type === kind && held !== null && AT_HAND.has(held.state),
    ),
  /** Nothing is compared: what a comparison asks for has no place. */
  nothingCompared: ({ way }) => way.kind === 'application',
  online: (facts) => required(facts, 'applicationForm')?.wantedForms[0] === 'online',
  formKnown: (facts) => formOf(facts).known,
  gapless: (facts) => cvRuleOf(facts)?.gapless === true,
  formReplacesCv: (facts) => cvRuleOf(facts)?.replaced === true,
  proofsLost: (facts) => anyLost(facts),
  appliedBefore: ({ earlier }) => earlier.length > 0,
  namesDiffer: (facts) => ['differs', 'more'].includes(verdict(facts)),
  namesSpelt: (facts) => ['spelling', 'order'].includes(verdict(facts)),
  oneName: ({ client }) => nameForms(client, client.names).filter((form) => !isForeign(form)).length < 2,
  ownForm: takesOwnForm,
  counsellingGiven: ({ decisions, date }) =>
    saidAbout(decisions, { purpose: 'counselling', ...nobody }, date)[0]?.state === 'given',
  toTranslate: (facts) => untranslated(facts).open.length > 0,
  translationOrdered: (facts) => untranslated(facts).ordered.length > 0,
  /** All of what could be paid for has been applied for, ordered or paid. */
  nothingOpen: (facts, kind) => {
    const code = fundedBy[kind];
    return code !== undefined && candidateOf(facts, code) !== undefined && openRows(facts, code).length === 0;
  },
  nothingCosts: ({ money }) => money.outlook.lines.length === 0,
  benefitUnknown: (facts) =>
    candidateOf(facts, 'budget')?.missing.some(({ fact }) => fact === 'benefit') === true,
  budgetAsked: (facts) =>
    ['pending', 'granted', 'partly'].includes(candidateOf(facts, 'budget')?.claim ?? ''),
  budgetClosed: (facts) => candidateOf(facts, 'budget')?.state === 'no',
  jobcenterPays: (facts) => isPossible(facts, 'budget') && payerOf(facts)?.payer === 'jobcenter',
  agencyPays: (facts) => isPossible(facts, 'budget') && payerOf(facts)?.payer === 'agency',
  payerKnown: (facts) => payerOf(facts) !== null,
  grantAsked: (facts) =>
    ['pending', 'granted', 'partly'].includes(candidateOf(facts, 'recognitionGrant')?.claim ?? ''),
  grantClosed: (facts) => (candidateOf(facts, 'recognitionGrant')?.state ?? 'no') === 'no',
  grantPossible: (facts) => isPossible(facts, 'recognitionGrant'),
} as const satisfies Record<string, Ask>;
export type Condition = keyof typeof conditions;

export const holds = (condition: Condition, facts: DossierFacts, kind: PaperKind): boolean =>
  (conditions[condition] as Ask)(facts, kind);
