import { blank, bold, joined, labelled, paragraph, personSubject, run } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../../letters/letter.ts';
import { amountText, type CostLine, euroText, sumOf } from '../costs.ts';
import type { PaperFacts } from '../facts.ts';
import { occupationText, procedureText } from './declarations.ts';
import { type OutwardFacts, outwardLetter, personLine, reach } from './outward.ts';
import { about, boxes, known, list, pageFrame, signature, titled } from './parts.ts';

/** How a sum is told that has open ends. */
export function sumText(lines: readonly CostLine[]): string {
  const { minCents, maxCents, open } = sumOf(lines);
  if (maxCents === 0) return 'noch nicht bekannt';
  const known = amountText({ minCents, maxCents }) ?? euroText(maxCents);
  return open ? `${known} und was noch offen ist` : known;
}

const amount = (line: CostLine): string => {
  const text = amountText(line);
  return text ?? 'Angebot oder Bescheid folgt';
};

/** Costs as a table; `third` says something of each in a column of its own. */
function costTable(lines: readonly CostLine[], header: string, third: (line: CostLine) => Run[]): Block {
  return {
    type: 'table',
    columns: [
      { header: 'Wofür', share: 40 },
      { header: 'Betrag', share: 30 },
      { header, share: 30 },
    ],
    rows: [
      ...lines.map((line) => [[run(line.label)], [run(amount(line))], third(line)]),
      [[bold('Zusammen')], [bold(sumText(lines))], [run('')]],
    ],
  };
}

export interface CostRequestFacts extends OutwardFacts {
  readonly lines: readonly CostLine[];
  /** „§ 44 SGB III“, „§ 16 Abs. 1 SGB II in Verbindung mit § 44 SGB III“ */
  readonly citation: string;
  readonly customerNumber: string;
  /** „BG-Nummer oder Kundennummer“, as this office calls it. */
  readonly numberLabel: string;
  readonly authorityWhy: string | null;
}

/**
 * Antrag auf Kostenübernahme aus dem Vermittlungsbudget (domain catalogue 6.2 no. 6). The person applies and signs,
 * the office supports: costs that have arisen before are not paid.
 */
export function costRequest(facts: CostRequestFacts): Letter {
  const { client, customerNumber, numberLabel, lines } = facts;
  const occupation = occupationText(facts);
  const purpose =
    facts.way === 'assessment'
      ? 'die Bewertung des ausländischen Hochschulabschlusses (Zeugnisbewertung)'
      : `die ${procedureText(facts)} (Referenzberuf: ${occupation})`;
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
      paragraph(run(reason(facts))),
      costTable(lines, 'Nachweis', ({ arisenOn, verified }) => [
        run(
          arisenOn !== null
            ? `entstanden am ${germanDate(arisenOn)}`
            : verified
              ? 'Gebühr der Stelle'
              : 'wird nachgereicht',
        ),
      ]),
      paragraph(
        bold('Die Kosten sind noch nicht entstanden. '),
        run(
          `Bitte entscheiden Sie, bevor der Antrag bei der Stelle gestellt und die Übersetzung in Auftrag gegeben wird; bis dahin warten wir damit. Senden Sie den Bescheid an ${client.name} und uns eine Kopie.`,
        ),
      ),
      paragraph(run(joined(' ', 'Bei Fragen erreichen Sie uns unter:', `${reach(facts)}.`))),
      paragraph(run('Ich beantrage die Übernahme dieser Kosten:')),
      signature(client.name),
    ],
    enclosures: ['Kostenübersicht', 'Schweigepflichtentbindung'],
  });
}

function reason(facts: CostRequestFacts): string {
  const occupation = occupationText(facts);
  if (facts.way === 'assessment')
    return `Mit der Bewertung können Betriebe und Hochschulen den Abschluss einordnen. Das erleichtert eine Stelle, die zum Studium passt, und den Zugang zu Weiterbildung.`;
  return facts.law.regulated
    ? `Der Beruf ist reglementiert: Ohne Anerkennung darf er nicht ausgeübt werden. Die Kosten sind notwendig, damit ${personSubject(facts.client)} als ${occupation} arbeiten kann.`
    : `Mit der Anerkennung wird der Abschluss auf dem Arbeitsmarkt verständlich. Sie führt zu einer Stelle als ${occupation} statt zu einer Tätigkeit als Hilfskraft.`;
}

export interface CostSheetFacts extends PaperFacts {
  readonly lines: readonly CostLine[];
  /** Who may pay, each as one sentence. */
  readonly payerTexts: readonly string[];
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
        ...(facts.way === 'assessment' ? [] : ([['Referenzberuf', occupationText(facts)]] as const)),
      ]),
      costTable(facts.lines, 'Wer zahlt', ({ payer }) => [run(payer === '' ? blank.slice(0, 18) : payer)]),
      paragraph(
        run('Beträge ohne Bescheid oder Angebot sind Schätzungen. Sie können höher oder niedriger sein.'),
      ),
      ...titled('Wer zahlen kann', ...(facts.payerTexts.length === 0 ? [] : [list(...facts.payerTexts)])),
      ...titled(
        'Vorher prüfen',
        boxes(
          'Der Antrag bei der Stelle ist noch nicht gestellt.',
          'Es ist noch keine Übersetzung in Auftrag gegeben.',
          'Es ist noch nichts bezahlt.',
          'Kostenvoranschläge liegen vor.',
          'Die Zusage der Stelle, die zahlt, liegt schriftlich vor.',
        ),
      ),
    ],
  });
}

export interface GrantFacts extends PaperFacts {
  readonly grantName: string;
  /** Who decides on it. */
  readonly grantOffice: string;
  readonly lines: readonly CostLine[];
  /** Assessed jointly; null: nobody has said. */
  readonly jointly: boolean | null;
  readonly singleIncomeCents: number;
  readonly jointIncomeCents: number;
  readonly procedureMaxCents: number;
  readonly leastCents: number;
  readonly applyUntil: string;
  readonly insolvencyQuestion: string;
  /** The undertaking has not been applied for. */
  readonly notBegun: boolean;
}

/** Data sheet for the Anerkennungszuschuss with its limits and the „noch nicht begonnen“ check (domain 2.10, 6.2 no. 5). */
export function grantSheet(facts: GrantFacts): Letter {
  const { client, office, counsellor } = facts;
  const limits = `${euroText(facts.singleIncomeCents)} im Jahr; bei gemeinsamer Veranlagung ${euroText(facts.jointIncomeCents)}`;
  return letter.parse({
    ...pageFrame(facts, `Datenblatt: ${facts.grantName}`),
    information: about(facts),
    blocks: [
      paragraph(
        run(
          `Diese Angaben braucht der Antrag (${facts.grantOffice}). Das Blatt ersetzt das Formular nicht. Der Antrag muss gestellt sein, bevor das Verfahren beginnt, spätestens am ${germanDate(facts.applyUntil)}.`,
        ),
      ),
      ...titled(
        'Person',
        ...known([
          ['Name', client.name],
          ['Geburtsdatum', client.birthDateText],
          ['Staatsangehörigkeit', client.nationalityText],
          ['Anschrift', client.addressLines.join(', ')],
          ['In Deutschland seit', blank],
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
          ...(facts.way === 'assessment' ? [] : ([['Referenzberuf', occupationText(facts)]] as const)),
          ['Verfahren', procedureText(facts)],
          ['Stelle', facts.authority.name],
        ]),
      ),
      ...titled(
        'Geplante Kosten',
        costTable(facts.lines, 'Kostenvoranschlag', () => [run(blank.slice(0, 18))]),
        paragraph(
          run(
            `Gezahlt werden bis zu ${euroText(facts.procedureMaxCents)}, wenn es zusammen mindestens ${euroText(facts.leastCents)} sind.`,
          ),
        ),
      ),
      ...titled(
        'Einkommen',
        ...known([
          ['Grenze (zu versteuern)', limits],
          [
            'Veranlagung',
            facts.jointly === null
              ? blank
              : facts.jointly
                ? 'verheiratet: gemeinsam oder einzeln, bitte prüfen'
                : 'einzeln',
          ],
          ['Einkommen laut Steuerbescheid', blank],
        ]),
      ),
      ...titled(
        'Voraussetzungen (bitte prüfen und ankreuzen)',
        boxes(
          facts.notBegun
            ? 'Das Verfahren ist noch nicht begonnen: kein Antrag gestellt, keine Übersetzung in Auftrag gegeben, nichts bezahlt.'
            : 'Achtung: Ein Antrag ist schon gestellt. Nachträglich wird nichts gezahlt.',
          'Jobcenter, Agentur für Arbeit oder Land zahlen diese Kosten nicht (Ablehnung liegt bei).',
          facts.insolvencyQuestion,
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
