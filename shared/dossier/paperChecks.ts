import type { RowRef } from '../catalogs/catalogNames.ts';
import { asChecks, type Check, checksOf, uniqueChecks } from '../catalogs/checks.ts';
import type { DatedRow } from '../catalogs/datedRow.ts';
import { addressedChecks } from '../letters/coverChecks.ts';
import { lawReference } from '../letters/lawReferences.ts';
import { begunTexts, fundedBy } from './begun.ts';
import { cvRuleOf } from './cvRules.ts';
import { payerRowOf } from './facts/costFacts.ts';
import { candidateOf, type DossierFacts, payerOf } from './facts.ts';
import { formOf } from './formCatalog.ts';
import { fromOriginalOf } from './fromOriginal.ts';
import type { PaperKind } from './kinds.ts';
import type { WhyKey } from './paperRules.ts';
import { ownFormOf } from './signed.ts';

type Facts = DossierFacts;

const of = (row: DatedRow | null, { date }: Facts, ref: RowRef | null = null): readonly Check[] =>
  row === null ? [] : checksOf(row, date, ref);

const ofForm = (facts: Facts): readonly Check[] => {
  const form = formOf(facts);
  return of(form, facts, { catalog: 'forms', code: form.code });
};

const ofCv = (facts: Facts): readonly Check[] => {
  const rule = cvRuleOf(facts);
  return of(rule, facts, rule && { catalog: 'cvRules', code: rule.code });
};

const listed = ({ application }: Facts, kind: PaperKind): readonly Check[] =>
  application.required.find(({ type }) => type === kind)?.checks ?? [];

const ownForm = (facts: Facts, kind: PaperKind): readonly Check[] => of(ownFormOf(facts, kind), facts);

/** On what a reason rests, and how it reads as long as that is not looked up. */
export const rests: Readonly<
  Partial<
    Record<
      WhyKey,
      { readonly on: (facts: Facts, kind: PaperKind) => readonly Check[]; readonly unsure: WhyKey }
    >
  >
> = {
  asked: { on: listed, unsure: 'askedUsually' },
  intentAsked: { on: listed, unsure: 'askedUsually' },
  noEarlier: { on: listed, unsure: 'askedUsually' },
  cvGapless: {
    on: (facts, kind) => [...ofCv(facts), ...listed(facts, kind)],
    unsure: 'cvGaplessUsually',
  },
  cvReplaced: { on: ofCv, unsure: 'cvReplacedUsually' },
  dataSheet: { on: ofForm, unsure: 'dataSheetUsually' },
  ownForm: { on: ownForm, unsure: 'ownFormUsually' },
};

/** The reason as it may be told: softer where nobody has looked up what it rests on. */
export function toldWhy(why: WhyKey, facts: Facts, kind: PaperKind): WhyKey {
  const found = rests[why];
  return found && found.on(facts, kind).length > 0 ? found.unsure : why;
}

const cover = ({ way, application, catalogs, date }: Facts): readonly Check[] =>
  addressedChecks(
    { authority: way.authority ?? '', way, occupation: application.occupation, cites: true },
    catalogs,
    date,
  );

const cited = ({ way, application, catalogs, date }: Facts): readonly Check[] => {
  const regulated = catalogs.occupations.find(application.occupation)?.regulation === 'regulated';
  const law = lawReference(way.law.family, regulated, date);
  return law === null ? [] : checksOf(law, date);
};

/** Prices and conditions the paper names. */
const money = (facts: Facts, kind: PaperKind): readonly Check[] => {
  const code = fundedBy[kind];
  const candidate = code && candidateOf(facts, code);
  const lines = facts.money.outlook.lines.filter(
    ({ kind: cost }) => candidate?.covers.includes(cost) ?? true,
  );
  return [...(candidate?.checks ?? []), ...lines.flatMap(({ checks }) => checks)];
};

const CORRECT = 'Stimmt ein Eintrag nicht, bitte im Vorhaben berichtigen.';

/** What stands against a statement the paper would otherwise make, and what to do about it. */
function contradicted(facts: Facts, told: string): readonly Check[] {
  const begun = begunTexts(facts);
  if (begun.length === 0) return [];
  return asChecks([`Schon begonnen: ${begun.join('; ')}. ${told} ${CORRECT}`]);
}

const REQUEST =
  'Deshalb steht nicht auf dem Papier, die Kosten seien noch nicht entstanden; beantragt wird nur, was offen ist. Vor dem Absenden mit dem Amt klären, ob es das Begonnene noch übernimmt.';
const GRANT =
  'Deshalb steht nicht auf dem Blatt, das Verfahren sei noch nicht begonnen. Vor dem Antrag bei der Zuschussstelle fragen, ob er noch möglich ist.';
const NO_REFUSAL =
  'Eine Ablehnung von Jobcenter oder Agentur für Arbeit ist nicht eingetragen: zuerst dort fragen, den Bescheid unter „Wer zahlt“ eintragen.';

function refusal(facts: Facts): readonly Check[] {
  const budget = candidateOf(facts, 'budget');
  return budget === undefined || budget.state === 'no' ? [] : asChecks([NO_REFUSAL]);
}

const payer = (facts: Facts): readonly Check[] => {
  const found = payerOf(facts);
  return found === null ? [] : of(payerRowOf(found.payer, facts.date), facts);
};

const own: Readonly<Partial<Record<PaperKind, (facts: Facts, kind: PaperKind) => readonly Check[]>>> = {
  cover,
  dataSheet: ofForm,
  cv: (facts, kind) => [...ofCv(facts), ...listed(facts, kind)],
  noEarlierApplication: listed,
  intentToWork: listed,
  reasonForMissing: (facts, kind) => [...listed(facts, kind), ...cited(facts)],
  powerOfAttorney: (facts, kind) => [...ownForm(facts, kind), ...listed(facts, kind)],
  translationOrder: (facts) => of(fromOriginalOf(facts), facts),
  costRequest: (facts, kind) => [...contradicted(facts, REQUEST), ...payer(facts), ...money(facts, kind)],
  grantSheet: (facts, kind) => [...contradicted(facts, GRANT), ...refusal(facts), ...money(facts, kind)],
  costSheet: money,
};

/**
 * All that is to be looked up before a paper is relied on: the rows it stands on that nobody has checked, or not
 * for long, and what the stored facts say against it. `basis`: the row of the rule that put it into the set.
 */
export function paperChecks(facts: Facts, kind: PaperKind, basis: DatedRow | null): readonly Check[] {
  return uniqueChecks([...of(basis, facts), ...(own[kind]?.(facts, kind) ?? [])]);
}
