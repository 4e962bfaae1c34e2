import type { CostKind } from '../../funding/costKinds.ts';
import type { Household } from '../../funding/spending.ts';
import { blank, bold, joined, labelled, paragraph, personSubject, run } from '../../letters/compose/parts.ts';
import { occupationRows, occupationTerm, procedureText } from '../../letters/compose/procedureWords.ts';
import { germanDate } from '../../letters/germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../../letters/letter.ts';
import { fundingPage } from '../../text/de/fundingPage.ts';
import { amountText, type CostRow, euroText, sumText } from '../costs.ts';
import type { PaperFacts } from '../facts.ts';
import { costReason } from './costReason.ts';
import { occupationText } from './declarations.ts';
import { type OutwardFacts, outwardLetter, personLine, reach } from './outward.ts';
import { about, boxes, known, list, pageFrame, signature, titled } from './parts.ts';

/** Costs as a table; `third` says something of each in a column of its own. */
function costTable(rows: readonly CostRow[], header: string, third: (row: CostRow) => Run[]): Block {
  return {
    type: 'table',
    columns: [
      { header: 'Wofür', share: 42 },
      { header: 'Betrag', share: 29 },
      { header, share: 29 },
    ],
    rows: [
      ...rows.map((row) => [
        [run(row.label)],
        [run(amountText(row) ?? 'Angebot oder Bescheid folgt')],
        third(row),
      ]),
      [[bold('Zusammen')], [bold(sumText(rows))], [run('')]],
    ],
  };
}

export interface CostRequestFacts extends OutwardFacts {
  readonly rows: readonly CostRow[];
  /** „§ 44 SGB III“, „§ 16 Abs. 1 SGB II in Verbindung mit § 44 SGB III“ */
  readonly citation: string;
  readonly customerNumber: string;
  /** „BG-Nummer oder Kundennummer“, as this office calls it. */
  readonly numberLabel: string;
  /** What was applied for, ordered or paid already; empty: nothing, and only then the paper says so. */
  readonly begun: readonly string[];
  /** The application to the authority has not been made. */
  readonly notApplied: boolean;
  /** The cost sheet goes along. */
  readonly withCostSheet: boolean;
}

/**
 * Antrag auf Kostenübernahme aus dem Vermittlungsbudget (domain catalogue 6.2 no. 6). The person applies and signs,
 * the office supports: costs that have arisen before are not paid.
 */
export function costRequest(facts: CostRequestFacts): Letter {
  const { client, customerNumber, numberLabel, rows } = facts;
  const occupation = occupationText(facts);
  const purpose =
    facts.way === 'assessment'
      ? 'die Bewertung des ausländischen Hochschulabschlusses (Zeugnisbewertung)'
      : `die ${procedureText(facts)} (${occupationTerm(facts)}: ${occupation})`;
  return outwardLetter(facts, {
    title: 'Antrag auf Kostenübernahme',
    subject: ['Antrag auf Kostenübernahme aus dem Vermittlungsbudget', personLine(facts)],
    blocks: [
      ...known([
        [numberLabel, customerNumber === '' ? blank : customerNumber],
        ['Antrag auf', `Kostenübernahme nach ${facts.citation}`],
        ['Verfahren bei', facts.authority.name],
      ]),
      paragraph(
        run(
          `${personSubject(client)} beantragt die Übernahme der Kosten für ${purpose}. Wir beraten dabei und unterstützen den Antrag.`,
        ),
      ),
      paragraph(run(costReason(facts))),
      costTable(rows, 'Nachweis', ({ kind, verified }) => [
        run(verified && OF_AUTHORITY.has(kind) ? 'Gebühr der Stelle' : 'wird nachgereicht'),
      ]),
      paragraph(
        ...(facts.begun.length === 0
          ? [bold('Die Kosten sind noch nicht entstanden. ')]
          : [
              run(`Schon begonnen: ${facts.begun.join('; ')}. Beantragt ist nur, was in der Tabelle steht. `),
            ]),
        run(`${waiting(facts)} Senden Sie den Bescheid an ${client.name} und uns eine Kopie.`),
      ),
      paragraph(run(joined(' ', 'Bei Fragen erreichen Sie uns unter:', `${reach(facts)}.`))),
      paragraph(run('Ich beantrage die Übernahme dieser Kosten:')),
      signature(client.name),
    ],
    enclosures: [...(facts.withCostSheet ? ['Kostenübersicht'] : []), 'Schweigepflichtentbindung'],
  });
}

/** Whose price is known because the authority's order of fees has it. */
const OF_AUTHORITY: ReadonlySet<CostKind> = new Set(['fee', 'analysis']);

/** What we wait with, of what can still wait. */
function waiting({ begun, notApplied, rows }: CostRequestFacts): string {
  const order =
    begun.length === 0
      ? 'die Übersetzung in Auftrag gegeben wird'
      : 'weitere Übersetzungen in Auftrag gegeben werden';
  const steps = [
    ...(notApplied ? ['der Antrag bei der Stelle gestellt wird'] : []),
    ...(rows.some(({ kind }) => kind === 'translation') ? [order] : []),
  ];
  if (steps.length === 0) return 'Bitte entscheiden Sie, bevor diese Kosten entstehen.';
  return `Bitte entscheiden Sie, bevor ${steps.join(' und ')}; bis dahin warten wir damit.`;
}

export interface CostSheetFacts extends PaperFacts {
  readonly expected: readonly CostRow[];
  readonly spent: readonly CostRow[];
  /** Who may pay, each as one sentence. */
  readonly payerTexts: readonly string[];
  /** As in the request for costs. */
  readonly begun: readonly string[];
}

/** What it costs, who may pay and that nothing is ordered before: one page for the office, the person and the payer. */
export function costSheet(facts: CostSheetFacts): Letter {
  return letter.parse({
    ...pageFrame(facts, 'Kosten des Verfahrens'),
    information: about(facts),
    blocks: [
      ...known([
        ['Verfahren', procedureText(facts)],
        ['Stelle', facts.authority.name],
        ...occupationRows(facts),
      ]),
      ...(facts.expected.length === 0 && facts.spent.length > 0 ? [] : expectedCosts(facts)),
      ...titled(
        'Schon bestellt oder bezahlt',
        ...(facts.spent.length === 0
          ? []
          : [costTable(facts.spent, 'Wann', ({ arisen }) => [run(arisen === '' ? 'noch nicht' : arisen)])]),
      ),
      ...titled('Wer zahlen kann', ...(facts.payerTexts.length === 0 ? [] : [list(...facts.payerTexts)])),
      ...titled(
        'Vorher prüfen',
        ...alreadyBegun(facts.begun),
        boxes(
          ...(facts.begun.length > 0
            ? []
            : [
                'Der Antrag bei der Stelle ist noch nicht gestellt.',
                'Es ist noch keine Übersetzung in Auftrag gegeben.',
                'Es ist noch nichts bezahlt.',
              ]),
          'Kostenvoranschläge liegen vor.',
          'Die Zusage der Stelle, die zahlt, liegt schriftlich vor.',
        ),
      ),
    ],
  });
}

const expectedCosts = ({ expected }: CostSheetFacts): Block[] => [
  costTable(expected, 'Wer zahlt', () => [run(blank.slice(0, 18))]),
  paragraph(
    run('Beträge ohne Bescheid oder Angebot sind Schätzungen. Sie können höher oder niedriger sein.'),
  ),
];

const alreadyBegun = (begun: readonly string[]): Block[] =>
  begun.length === 0
    ? []
    : [
        paragraph(
          bold('Schon begonnen: '),
          run(`${begun.join('; ')}. Was nicht vorher beantragt war, wird meist nicht nachträglich gezahlt.`),
        ),
      ];

export interface GrantFacts extends PaperFacts {
  readonly grantName: string;
  /** Who decides on it. */
  readonly grantOffice: string;
  /** Taxable income of a year at most, alone and assessed jointly, in cents. */
  readonly limits: { readonly single: number; readonly joint: number } | null;
  readonly pots: readonly { readonly covers: readonly CostKind[]; readonly maxCents: number }[];
  readonly leastCents: number | null;
  /** Last day for an application (ISO). */
  readonly applyUntil: string | null;
  readonly rows: readonly CostRow[];
  readonly household: Household;
  /** Day, month or year; empty: nobody has said. */
  readonly arrivedText: string;
  /** As in the request for costs. */
  readonly begun: readonly string[];
  /** „25.10.2026“, when Jobcenter or Agentur refused; null: no refusal is known. */
  readonly refusedOn: string | null;
}

/** „bis zu 600 € für Gebühr des Verfahrens, Übersetzungen und beglaubigte Kopien“ */
function potText({ covers, maxCents }: GrantFacts['pots'][number]): string {
  const names = covers.map((kind) => fundingPage.kinds[kind]);
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  return `bis zu ${euroText(maxCents)} für ${first === '' ? last : `${first} und ${last}`}`;
}

const least = ({ leastCents }: GrantFacts): string =>
  leastCents === null ? '' : ` Zusammen müssen es mindestens ${euroText(leastCents)} sein.`;

/** Data sheet for the Anerkennungszuschuss with its limits and the „noch nicht begonnen“ check (domain 2.10, 6.2 no. 5). */
export function grantSheet(facts: GrantFacts): Letter {
  const { client, office, counsellor, applyUntil } = facts;
  const latest = applyUntil === null ? '' : `, spätestens am ${germanDate(applyUntil)}`;
  return letter.parse({
    ...pageFrame(facts, `Datenblatt: ${facts.grantName}`),
    information: about(facts),
    blocks: [
      paragraph(
        run(
          `Diese Angaben braucht der Antrag (${facts.grantOffice}). Das Blatt ersetzt das Formular nicht. Der Antrag muss gestellt sein, bevor das Verfahren beginnt${latest}.`,
        ),
      ),
      ...titled(
        'Person',
        ...known([
          ['Name', client.name],
          ['Geburtsdatum', client.birthDateText],
          ['Staatsangehörigkeit', client.nationalityText],
          ['Anschrift', client.addressLines.join(', ')],
          ['In Deutschland seit', facts.arrivedText || blank],
          ['Telefon', facts.phone],
          ['E-Mail', facts.email],
          ['IBAN', blank],
        ]),
      ),
      ...titled(
        'Abschluss und Verfahren',
        ...known([
          ['Abschluss', facts.qualification.title],
          ['Land und Jahr', joined(', ', facts.qualification.placeText, facts.qualification.yearText)],
          ...occupationRows(facts),
          ['Verfahren', procedureText(facts)],
          ['Stelle', facts.authority.name],
        ]),
      ),
      ...titled(
        'Geplante Kosten',
        costTable(facts.rows, 'Kostenvoranschlag', () => [run(blank.slice(0, 18))]),
        paragraph(run(`Gezahlt werden ${facts.pots.map(potText).join('; ')}.${least(facts)}`)),
      ),
      ...titled('Einkommen', ...income(facts)),
      ...titled(
        'Voraussetzungen (bitte prüfen und ankreuzen)',
        ...alreadyBegun(facts.begun),
        boxes(
          ...(facts.begun.length > 0
            ? []
            : [
                'Das Verfahren ist noch nicht begonnen: kein Antrag gestellt, keine Übersetzung in Auftrag gegeben, nichts bezahlt.',
              ]),
          facts.refusedOn === null
            ? 'Jobcenter, Agentur für Arbeit oder Land zahlen diese Kosten nicht. Eine Ablehnung, wenn es sie gibt, bitte beilegen.'
            : `Jobcenter oder Agentur für Arbeit zahlen diese Kosten nicht: abgelehnt am ${facts.refusedOn}. Die Ablehnung bitte beilegen.`,
          'Es läuft kein Insolvenzverfahren, und es wurde keine Vermögensauskunft abgegeben (falls der Antrag danach fragt).',
        ),
      ),
      ...titled(
        'Beratende Stelle',
        ...known([
          ['Büro', joined(', ', office.name, office.street, joined(' ', office.postcode, office.town))],
          [
            'Ansprechperson',
            joined(', ', counsellor.name, labelled('Telefon', counsellor.phone), counsellor.email),
          ],
        ]),
      ),
      signature(client.name),
    ],
  });
}

function income({ limits, household }: GrantFacts): Block[] {
  const { assessment, taxableCents } = household;
  return known([
    [
      'Grenze im Jahr',
      limits === null
        ? null
        : `${euroText(limits.single)} zu versteuern; gemeinsam veranlagt ${euroText(limits.joint)}`,
    ],
    ['Veranlagung', assessment === null ? blank : assessment === 'joint' ? 'gemeinsam' : 'einzeln'],
    ['Zu versteuern laut Bescheid', taxableCents === null ? blank : euroText(taxableCents)],
  ]);
}
