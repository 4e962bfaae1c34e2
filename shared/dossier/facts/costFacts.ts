import { currentRow, type DatedRow, seen } from '../../catalogs/datedRow.ts';
import { isOwnCode } from '../../catalogs/ownRow.ts';
import { must } from '../../contract/result.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import type { Candidate } from '../../funding/candidate.ts';
import { deciderName, fundingName, type Say } from '../../funding/fundingWords.ts';
import { sentenceOf } from '../../recognition/sentence.ts';
import { recognition as german } from '../../text/de/recognition.ts';
import { appliedOn, begunTexts, openRows } from '../begun.ts';
import type { CostRequestFacts, CostSheetFacts, GrantFacts } from '../compose/costs.ts';
import { euroText, expectedRows, spentRows } from '../costs.ts';
import type { DossierItem } from '../dossierFor.ts';
import { candidateOf, type DossierFacts, type PayerFacts, paperFacts, payerOf } from '../facts.ts';
import type { PaperSet } from '../papers.ts';

/** On what the request to a payer stands, and what they call the person's number. */
interface PayerRow extends DatedRow {
  readonly payer: PayerFacts['payer'];
  readonly citation: string;
  readonly numberLabel: string;
}

export const payerRows: readonly PayerRow[] = [
  {
    payer: 'jobcenter',
    citation: '§ 16 Abs. 1 SGB II in Verbindung mit § 44 SGB III',
    numberLabel: 'BG-Nummer',
    ...seen('SGB3'),
  },
  { payer: 'agency', citation: '§ 44 SGB III', numberLabel: 'Kundennummer', ...seen('SGB3') },
];

export const payerRowOf = (payer: PayerFacts['payer'], date: string): PayerRow =>
  must(
    currentRow(
      payerRows.filter((known) => known.payer === payer),
      date,
    ),
    'both payers have a row',
  );

export function costRequestFacts(
  facts: DossierFacts,
  item: DossierItem,
  { kinds }: Pick<PaperSet, 'kinds'>,
): CostRequestFacts {
  const payer = must(payerOf(facts), 'the rule closes the request where nobody may pay');
  const row = payerRowOf(payer.payer, facts.date);
  return {
    ...paperFacts(facts),
    to: { name: item.name, lines: item.address, country: null },
    rows: openRows(facts, 'budget'),
    begun: begunTexts(facts),
    notApplied: appliedOn(facts) === null,
    withCostSheet: kinds.has('costSheet'),
    citation: row.citation,
    customerNumber: payer.customerNumber,
    numberLabel: row.numberLabel,
  };
}

const say: Say = (message) => sentenceOf(german, message);

/**
 * What became of a claim, once there is one. Of the office's own, its words and where to ask; whom to ask about
 * ours the counsellor knows.
 */
function ruleText({ code, added, decidedBy, claim, reasons }: Candidate): string {
  const told = claim === null || claim === 'withdrawn' ? '' : reasons.map(say).join(' ');
  if (isOwnCode(code)) {
    const ask = `Fragen Sie dort: ${deciderName(decidedBy, added, say)}.`;
    return [added?.rule, ask, told].filter(Boolean).join(' ');
  }
  return told || say({ key: `funding.rule.${code}` });
}

/** „Vermittlungsbudget: …“, one sentence for each who may pay. */
function payerTexts({ money, catalogs, date }: DossierFacts): string[] {
  return money.outlook.candidates
    .filter(({ state }) => state !== 'no')
    .map((candidate) => {
      const { code, limitCents } = candidate;
      const name = fundingName(code, catalogs.funding, date, say);
      const most = limitCents === null ? '' : ` (höchstens ${euroText(limitCents)})`;
      return `${name}${most}: ${ruleText(candidate)}`;
    });
}

export function costSheetFacts(facts: DossierFacts): CostSheetFacts {
  const { outlook, spending } = facts.money;
  return {
    ...paperFacts(facts),
    expected: expectedRows(outlook.lines),
    spent: spentRows(spending),
    payerTexts: payerTexts(facts),
    begun: begunTexts(facts),
  };
}

/** The day of the refusal as funding tells it. */
const refusedOn = (facts: DossierFacts): string | null => {
  const told = candidateOf(facts, 'budget')?.reasons.find(({ key }) => key === 'funding.no.refused');
  return told?.params?.on === undefined ? null : String(told.params.on);
};

export function grantFacts(facts: DossierFacts): GrantFacts {
  const { catalogs, money, date } = facts;
  const instrument = must(
    catalogs.funding.on('recognitionGrant', date),
    'the rule closes the sheet where there is no grant',
  );
  return {
    ...paperFacts(facts),
    grantName: sentenceOf(german, { key: 'funding.name.recognitionGrant' }),
    grantOffice: sentenceOf(german, { key: 'funding.decider.grantOffice' }),
    limits: instrument.incomeLimits,
    pots: instrument.pots.flatMap(({ covers, maxCents }) =>
      maxCents === null ? [] : [{ covers, maxCents }],
    ),
    leastCents: instrument.minTotalCents,
    applyUntil: instrument.validTo,
    rows: openRows(facts, 'recognitionGrant'),
    household: money.household,
    arrivedText: facts.arrivedOn === null ? '' : formatPartialDate(facts.arrivedOn, 'de', 'short'),
    begun: begunTexts(facts),
    refusedOn: refusedOn(facts),
  };
}
