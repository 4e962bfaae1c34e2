import {
  germanTeller,
  type PaperWordKey,
  type Teller,
  type Told,
  tellerOf,
} from '../../text/papers/languages.ts';
import type { Review } from '../../translations/review.ts';
import type { ClientFacts, CounsellorFacts, OfficeFacts } from '../facts.ts';
import type { BlockOf, Letter, Run } from '../letter.ts';
import { bold, joined, labelled, paragraph, run } from './parts.ts';

/** Pieces of papers in simple German with a second language beside it, line by line. */

export type Row = BlockOf<'table'>['rows'][number];

export const marked = (text: string, lang: string): Run => (lang === 'de' ? { text } : { text, lang });

export const said = (told: Told): Run[] => (told.text === '' ? [] : [marked(told.text, told.lang)]);

/** A sentence with names put in. They are German and stay unmarked, so that they keep their own direction. */
export function fill(
  { text, lang }: Told,
  params: Readonly<Record<string, string | Run | readonly Run[]>>,
): Run[] {
  return text.split(/(\{\{\w+\}\})/u).flatMap((part) => {
    const name = /^\{\{(\w+)\}\}$/u.exec(part)?.[1];
    const words = name === undefined ? null : (params[name] ?? '');
    if (typeof words === 'string') return words === '' ? [] : [run(words)];
    if (words !== null) return 'text' in words ? [words] : [...words];
    return part === '' ? [] : [marked(part, lang)];
  });
}

/** Lines below each other in one cell. */
export const lines = (...rows: readonly (readonly Run[])[]): Run[] =>
  rows.filter((row) => row.length > 0).flatMap((row, index) => (index === 0 ? row : [run('\n'), ...row]));

/** The same in both languages; the second says so where it has only the German. */
export function both(second: Teller, say: (teller: Teller) => Run[], sign = ''): Row {
  const own = say(second);
  const lacks = own.length > 0 && !own.some(({ lang }) => lang !== undefined);
  const note = second.tell('germanOnly');
  return [[run(sign)], say(germanTeller), lacks ? [marked(note.text, note.lang)] : own];
}

/** Of the sentence's words; what is put in is the same in both. */
export const sentence = (
  second: Teller,
  key: PaperWordKey,
  params: Readonly<Record<string, string>> = {},
  sign = '',
): Row => both(second, ({ tell }) => fill(tell(key), params), sign);

export const title = (second: Teller, key: PaperWordKey): Row =>
  both(second, ({ tell }) => fill(tell(key), {}).map((part) => ({ ...part, bold: true })));

/** Whoever reads the second language is greeted as their own script writes the name. */
export const nameFor = (
  { name, originalName }: Pick<ClientFacts, 'name' | 'originalName'>,
  { code }: Teller,
): string | Run => (originalName?.lang === code ? marked(originalName.text, code) : name);

export interface Beside {
  readonly second: Teller;
  /** Who has looked through the second language; null: nobody yet. */
  readonly review: Review | null;
}

/** Null without a second language, or for one nobody has written texts in. */
export function besideOf(language: string | null, review: Review | null): Beside | null {
  const second = language === null ? null : tellerOf(language);
  return second && { second, review };
}

export interface Reachable {
  readonly counsellor: CounsellorFacts;
  readonly office: OfficeFacts;
}

export function contact({ counsellor, office }: Reachable): string {
  return [
    joined(', ', counsellor.name, office.name),
    joined(', ', office.street, joined(' ', office.postcode, office.town)),
    labelled('Telefon:', counsellor.phone || office.phone),
    labelled('E-Mail:', counsellor.email || office.email),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Bold, and no box before it: such a row stays with what follows. */
const isTitle = ([sign = [], words = []]: Row): boolean =>
  sign.every(({ text }) => text === '') && words.length > 0 && words.every((part) => part.bold === true);

/** The two languages beside each other, whom to ask, and who has not yet read the second. */
export const bilingualBlocks = (
  { second, review }: Beside,
  mark: string,
  rows: readonly Row[],
  by: Reachable,
) => [
  {
    type: 'table' as const,
    columns: [
      { header: mark, share: 6 },
      { header: 'Deutsch', share: 47 },
      { header: second.ownName, lang: second.code, share: 47 },
    ],
    rows: [...rows],
    parts: rows.flatMap((row, at) => (isTitle(row) ? [at] : [])),
  },
  paragraph(run(contact(by))),
  ...stateOfTexts({ second, review }),
];

/** Until a native speaker has read the second language, the paper itself says so, in both. */
function stateOfTexts({ second, review }: Beside) {
  if (review !== null) return [];
  const own = second.tell('unreviewed');
  return [
    {
      type: 'note' as const,
      title: '',
      lines: [[bold(germanTeller.tell('unreviewed').text)], [marked(own.text, own.lang)]],
    },
  ];
}

/** The same at the foot of each page. */
export function checkedFoot(sender: Letter['sender'], review: Review | null): Letter['sender'] {
  const [office = [], place = [], reach = []] = sender.footer;
  const unchecked = review === null ? ['Übersetzung noch nicht geprüft'] : [];
  return { ...sender, footer: [office, place, [...reach, ...unchecked]] };
}
