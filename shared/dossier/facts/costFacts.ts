import { currentRow, type DatedRow, seen } from '../../catalogs/datedRow.ts';
import { simpleSentenceOf } from '../../recognition/sentence.ts';
import { recognition as german } from '../../text/de/recognition.ts';
import type { CostRequestFacts, CostSheetFacts, GrantFacts } from '../compose/costs.ts';
import { euroText } from '../costs.ts';
import type { DossierItem } from '../dossierFor.ts';
import { type DossierFacts, type Payer, paperFacts, payerOf } from '../facts.ts';
import { grantQuestions } from '../grantTerms.ts';

/** On what the request to a payer stands, and what they call the person's number. */
interface PayerRow extends DatedRow {
  readonly payer: Payer;
  readonly citation: string;
  readonly numberLabel: string;
  readonly sentence: string;
}

export const payerRows: readonly PayerRow[] = [
  {
    payer: 'jobcenter',
    citation: '§ 16 Abs. 1 SGB II in Verbindung mit § 44 SGB III',
    numberLabel: 'BG-Nummer',
    sentence:
      'Jobcenter aus dem Vermittlungsbudget: Antrag, bevor Kosten entstehen. Es entscheidet nach Ermessen.',
    ...seen('SGB3'),
  },
  {
    payer: 'agency',
    citation: '§ 44 SGB III',
    numberLabel: 'Kundennummer',
    sentence:
      'Agentur für Arbeit aus dem Vermittlungsbudget: Antrag, bevor Kosten entstehen. Sie entscheidet nach Ermessen.',
    ...seen('SGB3'),
  },
];

export const payerRow = (payer: Payer, date: string): PayerRow | null =>
  currentRow(
    payerRows.filter((row) => row.payer === payer),
    date,
  ) ?? null;

export function costRequestFacts(facts: DossierFacts, item: DossierItem): CostRequestFacts {
  const { payer, customerNumber } = payerOf(facts);
  const row = payerRow(payer, facts.date);
  const why = facts.way.authorityWhy.map((reason) => simpleSentenceOf(german, reason)).join(' ');
  return {
    ...paperFacts(facts),
    to: { name: item.name, lines: item.address, country: null },
    lines: facts.costs,
    citation: row?.citation ?? '§ 44 SGB III',
    customerNumber,
    numberLabel: row?.numberLabel ?? 'Kundennummer',
    authorityWhy: why === '' ? null : why,
  };
}

export function costSheetFacts(facts: DossierFacts): CostSheetFacts {
  const { grant, date } = facts;
  const rows = (['jobcenter', 'agency'] as const).flatMap((payer) => payerRow(payer, date)?.sentence ?? []);
  return {
    ...paperFacts(facts),
    lines: facts.costs,
    payerTexts: [
      ...rows,
      ...(grant === null
        ? []
        : [
            `${grant.name}: bis ${euroText(grant.procedureMaxCents)}, zu versteuerndes Einkommen höchstens ${euroText(grant.singleIncomeCents)} (gemeinsam veranlagt ${euroText(grant.jointIncomeCents)}). Antrag vor dem Verfahren.`,
          ]),
      'Die Person selbst. Fragen Sie bei der Stelle nach Raten.',
    ],
  };
}

/** Married people may be assessed together: then both incomes count and the higher limit holds. */
const married: ReadonlySet<string> = new Set(['married', 'partnership']);

export function grantFacts(facts: DossierFacts): GrantFacts {
  const { grant, profile, application, costs } = facts;
  if (grant === null) throw new Error('invariant: the rule closes the sheet where there is no grant');
  const status = profile.family.find(({ maritalStatus }) => maritalStatus !== null)?.maritalStatus ?? null;
  return {
    ...paperFacts(facts),
    grantName: grant.name,
    grantOffice: grant.office,
    singleIncomeCents: grant.singleIncomeCents,
    jointIncomeCents: grant.jointIncomeCents,
    procedureMaxCents: grant.procedureMaxCents,
    leastCents: grant.leastCents,
    applyUntil: grant.applyUntil,
    lines: costs,
    jointly: status === null ? null : married.has(status),
    insolvencyQuestion: grantQuestions.insolvency,
    notBegun: !application.procedure.events.some(({ kind }) => kind === 'applied'),
  };
}
