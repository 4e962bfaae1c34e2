import { blank, heading, homeAddress, paragraph, run, withOriginal } from '../../letters/compose/parts.ts';
import type { OriginalText } from '../../letters/facts.ts';
import { type Block, type Letter, letter, type Run } from '../../letters/letter.ts';
import type { PaperFacts } from '../facts.ts';
import { known, ownFrame, signature } from './parts.ts';

/** A line of the CV; `period` empty where nobody knows when. */
export interface CvLine {
  readonly kind: 'training' | 'work' | 'gap';
  readonly period: string;
  readonly title: string;
  readonly original: OriginalText | null;
  readonly where: string;
  readonly tasks: string;
}

export interface CvFacts extends PaperFacts {
  /** The authority wants every month told: one row of time, with its gaps. */
  readonly gapless: boolean;
  /** The earliest first, gaps among them where they are asked for; what has no date comes last. */
  readonly lines: readonly CvLine[];
  /** „Januar 2022 bis heute“ */
  readonly gapTexts: readonly string[];
  readonly languages: readonly { readonly name: string; readonly level: string }[];
}

/**
 * Tabellarischer Lebenslauf, in German, to be dated and signed (§ 5 (1), § 12 (1) BQFG). A gap is named with its
 * months and left open for the hand: nothing is invented, and nothing hidden from whoever signs.
 */
export function cv(facts: CvFacts): Letter {
  return letter.parse({
    ...ownFrame(facts, 'Lebenslauf'),
    information: [],
    blocks: [
      ...person(facts),
      ...gapNote(facts),
      ...way(facts),
      ...languages(facts),
      signature(facts.client.name),
    ],
  });
}

function person({ client, birthName, bornText, phone, email }: CvFacts): Block[] {
  return known([
    ['Name', withOriginal(client.name, client.originalName)],
    ['Geburtsname', birthName?.text ?? null],
    ['Geboren', bornText?.replace('geboren ', '') ?? null],
    ['Staatsangehörigkeit', client.nationalityText],
    ['Anschrift', homeAddress(client.addressLines)],
    ['Telefon', phone],
    ['E-Mail', email],
  ]);
}

function gapNote({ gapless, gapTexts }: CvFacts): Block[] {
  if (!gapless || gapTexts.length === 0) return [];
  return [
    {
      type: 'note',
      title: 'Vor der Abgabe bitte ergänzen',
      lines: [
        [run(`Zu diesen Zeiten steht noch nichts da: ${gapTexts.join('; ')}.`)],
        [run('Auch Arbeitssuche, Familie, Flucht und Sprachkurs zählen. Krankheit muss hier nicht stehen.')],
      ],
    },
  ];
}

const table = (lines: readonly CvLine[]): Block => ({
  type: 'table',
  columns: [
    { header: 'Zeit', share: 26 },
    { header: 'Station', share: 74 },
  ],
  rows: lines.map((line) => [[run(line.period === '' ? 'Zeit nicht bekannt' : line.period)], station(line)]),
});

function station({ kind, title, original, where, tasks }: CvLine): Run[] {
  if (kind === 'gap') return [run(blank)];
  const name = withOriginal(title, original).map((part) => ({ ...part, bold: true }));
  const below = [where, tasks].filter((text) => text !== '').map(run);
  const parts = title === '' ? below.map((part) => [part]) : [name, ...below.map((part) => [part])];
  return parts.flatMap((part, index) => (index === 0 ? part : [run('\n'), ...part]));
}

function way({ gapless, lines }: CvFacts): Block[] {
  if (lines.length === 0)
    return [heading('Ausbildung und Arbeit'), paragraph(run(blank)), paragraph(run(blank))];
  if (gapless) return [heading('Ausbildung und Arbeit'), table(lines)];
  const latestFirst = (kind: CvLine['kind']) => lines.filter((line) => line.kind === kind).toReversed();
  const [work, training] = [latestFirst('work'), latestFirst('training')];
  return [
    ...(work.length === 0 ? [] : [heading('Arbeit'), table(work)]),
    ...(training.length === 0 ? [] : [heading('Schule und Ausbildung'), table(training)]),
  ];
}

function languages({ languages: spoken }: CvFacts): Block[] {
  if (spoken.length === 0) return [];
  const rows = spoken.map(({ name, level }) => ({
    term: name,
    value: [run(level === '' ? 'ohne Angabe' : level)],
  }));
  return [heading('Sprachen'), { type: 'terms', rows: rows.slice(0, 60) }];
}
