import { nobody } from '../privacy/consent.ts';
import { saidAbout } from '../privacy/guard.ts';
import type { DocumentType } from '../recognition/documents.ts';
import { cvRuleOf } from './cvRules.ts';
import { type DossierFacts, payerOf, progress } from './facts.ts';
import { formOf } from './formCatalog.ts';
import type { PaperKind } from './kinds.ts';
import { nameForms, nameMismatches, worstVerdict } from './nameMismatches.ts';
import { untranslated } from './proofs.ts';
import { takesOwnForm } from './signed.ts';

/** What the rules of the papers ask of the facts. The law stands in the rules; here is only how it is seen. */
type Ask = (facts: DossierFacts, kind: PaperKind) => boolean;

const required = ({ application }: DossierFacts, wanted: PaperKind | DocumentType) =>
  application.required.find(({ type }) => type === wanted);

const AT_HAND: ReadonlySet<string> = new Set(['original', 'copy', 'certifiedCopy', 'submitted', 'returned']);

const verdict = ({ client }: DossierFacts) => worstVerdict(nameMismatches(client, client.names));

export const conditions = {
  /** The authority's list has it in any case. */
  asked: (facts, kind) => required(facts, kind)?.required === 'always',
  askedSometimes: (facts, kind) => required(facts, kind)?.required === 'if',
  atHand: (facts, kind) =>
    progress(facts).some(
      ({ required: row, held }) => row.type === kind && held !== null && AT_HAND.has(held.state),
    ),
  online: (facts) => required(facts, 'applicationForm')?.wantedForms[0] === 'online',
  formKnown: (facts) => formOf(facts).known,
  gapless: (facts) => cvRuleOf(facts)?.gapless === true,
  formReplacesCv: (facts) => cvRuleOf(facts)?.replaced === true,
  appliedBefore: ({ earlier }) => earlier.length > 0,
  namesDiffer: (facts) => ['differs', 'more'].includes(verdict(facts)),
  namesSpelt: (facts) => ['spelling', 'order'].includes(verdict(facts)),
  oneName: ({ client }) =>
    nameForms(client, client.names).filter(({ place }) => place !== 'original').length < 2,
  ownForm: takesOwnForm,
  counsellingGiven: ({ decisions, date }) =>
    saidAbout(decisions, { purpose: 'counselling', ...nobody }, date)[0]?.state === 'given',
  toTranslate: (facts) => untranslated(facts).open.length > 0,
  translationOrdered: (facts) => untranslated(facts).ordered.length > 0,
  begun: ({ application }) => application.procedure.events.some(({ kind }) => kind === 'applied'),
  school: ({ way }) => way.code === 'schoolCertificate',
  nothingCosts: ({ costs }) => costs.length === 0,
  payerUnknown: (facts) => payerOf(facts).payer === 'unknown',
  nobodyPays: (facts) => payerOf(facts).payer === 'none',
  jobcenterPays: (facts) => payerOf(facts).payer === 'jobcenter',
  agencyPays: (facts) => payerOf(facts).payer === 'agency',
} as const satisfies Record<string, Ask>;
export type Condition = keyof typeof conditions;

export const holds = (condition: Condition, facts: DossierFacts, kind: PaperKind): boolean =>
  (conditions[condition] as Ask)(facts, kind);
