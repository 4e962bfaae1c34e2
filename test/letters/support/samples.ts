import { type BusinessLetter, type Letter, letter, type Run } from '#shared/letters/letter.ts';
import { counsellor, office } from './people.ts';

/** A letter with one sentence, to be bent by a test. */
export function shortLetter(change: Partial<BusinessLetter> = {}): BusinessLetter {
  const made = letter.parse({
    version: 1,
    kind: 'letter',
    form: 'B',
    language: 'de-DE',
    direction: 'ltr',
    title: 'Probe',
    author: counsellor.name,
    date: '2026-11-23',
    sender: {
      name: office.name,
      provider: office.provider,
      returnLine: `${office.name} · ${office.street} · ${office.postcode} ${office.town}`,
      footer: [[office.name], [office.street, `${office.postcode} ${office.town}`], [office.phone]],
    },
    annotations: [],
    recipient: ['Handwerkskammer Schwerin', 'Friedensstraße 4a', '19053 Schwerin'],
    information: [
      { label: 'Unser Zeichen', value: '2026-0001/1' },
      { label: 'Datum', value: '23. November 2026' },
    ],
    subject: ['Betreffzeile'],
    salutation: 'Sehr geehrte Damen und Herren,',
    blocks: [{ type: 'paragraph', runs: [{ text: 'Ein Satz.' }] }],
    closing: 'Mit freundlichen Grüßen',
    signature: { organisation: office.name, name: counsellor.name, role: '' },
    enclosures: [],
    ...change,
  });
  if (made.kind !== 'letter') throw new Error('invariant: a letter stays one');
  return made;
}

const sentence = 'Wir bitten um Prüfung der Unterlagen und um eine kurze Nachricht, wenn etwas fehlt. ';

/** Three pages, form A, a person whose name is written in Arabic script, every kind of block. */
export function longLetter(change: Partial<BusinessLetter> = {}): BusinessLetter {
  const name = { text: 'أحمد حداد', lang: 'ar-SY' };
  return shortLetter({
    form: 'A',
    annotations: ['Persönlich/Vertraulich'],
    subject: ['Ausführliche Stellungnahme', 'Ahmad Haddad (أحمد حداد), 02.02.1990'],
    blocks: [
      {
        type: 'paragraph',
        runs: [
          { text: 'Herr Ahmad Haddad (' },
          name,
          { text: '), 02.02.1990, hat uns aufgesucht. ' },
          { text: sentence.repeat(8) },
        ],
      },
      {
        type: 'paragraph',
        runs: [{ text: 'مرحبا، هذه الورقة لك. موعدك القادم في 7 ديسمبر.', lang: 'ar-SY' }],
      },
      { type: 'heading', level: 2, runs: [{ text: 'Werdegang' }] },
      {
        type: 'table',
        columns: [
          { header: 'Zeit', share: 20 },
          { header: 'Tätigkeit', share: 50 },
          { header: 'Nachweis', share: 30 },
        ],
        rows: Array.from({ length: 24 }, (_, n) => [
          [{ text: `${1990 + n}` }],
          [{ text: `Station ${n + 1}: Montage und Wartung von Anlagen` }],
          [{ text: n % 3 === 0 ? 'keiner' : 'einfache Kopie' }],
        ]),
      },
      { type: 'heading', level: 2, runs: [{ text: 'Bewertung' }] },
      ...Array.from({ length: 4 }, () => ({
        type: 'paragraph' as const,
        runs: [{ text: sentence.repeat(7) }],
      })),
      { type: 'heading', level: 3, runs: [{ text: 'Im Einzelnen' }] },
      {
        type: 'list',
        ordered: true,
        items: [[{ text: 'Erster Punkt' }], [{ text: sentence.repeat(2) }]],
      },
      { type: 'list', ordered: false, items: [[{ text: 'Noch ein Punkt' }]] },
      {
        type: 'checklist',
        items: [
          { checked: true, runs: [{ text: 'Zeugnis' }], details: [[{ text: 'liegt bei' }]] },
          { checked: false, runs: [{ text: 'Übersetzung' }], details: [] },
        ],
      },
      { type: 'terms', rows: [{ term: 'Name', value: [{ text: 'Ahmad Haddad' }] }] },
      { type: 'note', title: 'Hinweis', lines: [[{ text: sentence }]] },
    ],
    enclosures: ['Zeugnis', 'Vollmacht'],
    ...change,
  });
}

export const copyOf = (given: Letter): unknown => JSON.parse(JSON.stringify(given));

/** All words of a paper in reading order, one line per paragraph, item and cell. */
export function allText(paper: Letter): string {
  const words = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
  const blocks = paper.blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [words(block.runs)];
      case 'list':
        return block.items.map(words);
      case 'checklist':
        return block.items.flatMap((item) => [words(item.runs), ...item.details.map(words)]);
      case 'table':
        return [block.columns.map((column) => column.header).join('\n'), ...block.rows.flat().map(words)];
      case 'terms':
        return block.rows.map((row) => `${row.term}\n${words(row.value)}`);
      default:
        return [block.title, ...block.lines.map(words)];
    }
  });
  const head = paper.kind === 'letter' ? [...paper.subject, paper.salutation] : [paper.heading];
  return [...head, ...blocks].join('\n');
}
