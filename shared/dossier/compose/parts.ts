import {
  blank,
  frame,
  heading,
  homeAddress,
  joined,
  paragraph,
  run,
  withOriginal,
} from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import type { Block, Run, Sheet } from '../../letters/letter.ts';
import type { PaperFacts } from '../facts.ts';

/** Pieces the papers of a dossier share. */

/** The frame of a paper without an address window; `blocks` and `information` are the paper's own. */
export function pageFrame(facts: PaperFacts, title: string): Omit<Sheet, 'blocks' | 'information'> {
  return { kind: 'page', ...frame(facts), title, heading: title };
}

/** A paper of the person's own: their name at its head, nothing of the office. */
export function ownFrame(facts: PaperFacts, title: string): Omit<Sheet, 'blocks' | 'information'> {
  const sender = { name: facts.client.name, provider: '', returnLine: '', footer: [] };
  return { ...pageFrame(facts, title), sender };
}

/** For whom and of when, above the text. */
export const about = (facts: PaperFacts): Sheet['information'] => [
  { label: 'Für', value: facts.client.name },
  { label: 'Unser Zeichen', value: facts.reference },
  { label: 'Datum', value: germanDate(facts.date) },
];

export const list = (...items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => [run(item)]),
});

/** Boxes to tick by hand, none ticked. */
export const boxes = (...items: readonly string[]): Block => ({
  type: 'checklist',
  items: items.map((item) => ({ checked: false, runs: [run(item)], details: [] })),
});

/** „Ich, Olena Kovalenko (Олена Коваленко), geboren am 14. Mai 1989 in Poltawa, wohnhaft …,“ and how it goes on. */
export function declaring(facts: PaperFacts, verb: string): Block {
  const { client, bornText } = facts;
  const address = homeAddress(client.addressLines);
  const more = joined(', ', bornText, address === '' ? null : `wohnhaft ${address}`);
  return paragraph(
    ...withOriginal(`Ich, ${client.name}`, client.originalName),
    run(`${more === '' ? '' : `, ${more}`}, ${verb}`),
  );
}

/** Room for place, day and hand; the name below says whose. */
export const signature = (name: string): Block => ({
  type: 'terms',
  rows: [
    { term: 'Ort und Datum', value: [run(`\n${blank}`)] },
    { term: 'Unterschrift', value: [run(`\n${blank}\n${name}`)] },
  ],
});

/** Rows of „term: value“; what is not known stays out. A block needs one row at least. */
export function known(rows: readonly (readonly [string, Run[] | string | null])[]): Block[] {
  const given = rows.flatMap(([term, value]) => {
    if (value === null || value.length === 0) return [];
    return [{ term, value: typeof value === 'string' ? [run(value)] : value }];
  });
  return given.length === 0 ? [] : [{ type: 'terms', rows: given }];
}

export const titled = (title: string, ...blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

/** The degree as „Krankenschwester (медична сестра)“, school, place and year after it. */
export const degree = ({ qualification }: PaperFacts): [string, Run[] | string | null][] => [
  ['Abschluss', withOriginal(qualification.title, qualification.originalTitle)],
  ['Ausbildungsstätte', joined(', ', qualification.school, qualification.placeText, qualification.yearText)],
];
