import { blank, frame, joined, labelled, run } from '../../letters/compose/parts.ts';
import type { Block } from '../../letters/letter.ts';
import type { SheetFacts } from './sheetFacts.ts';

/** Pieces the sheets share. Simple German after DIN 8581-1, as the checklist has it. */

/** The frame of every sheet, with the wording's version in the foot. */
export function sheetFrame(facts: SheetFacts) {
  const { sender, ...rest } = frame(facts);
  const [office = [], place = [], reach = []] = sender.footer;
  return {
    ...rest,
    sender: { ...sender, footer: [office, place, [...reach, `Textfassung ${facts.textVersion}`]] },
  };
}

export const list = (...items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => [run(item)]),
});

/** The office under which a person finds us, as one line. */
export const officeLine = ({ office }: SheetFacts): string =>
  joined(', ', office.name, office.provider, office.street, joined(' ', office.postcode, office.town));

export const officeReach = ({ office }: SheetFacts): string =>
  joined(', ', labelled('Telefon', office.phone), labelled('E-Mail', office.email));

/** How it was said, and the hand: what the proof of a consent needs (Art. 7(1) GDPR). */
export const signature = (): Block => ({
  type: 'terms',
  rows: [
    { term: 'Sprache beim Erklären', value: [run(blank)] },
    { term: 'Wer dolmetscht', value: [run(blank)] },
    { term: 'Ort und Datum', value: [run(blank)] },
    // Room for the hand.
    { term: 'Unterschrift', value: [run(`\n${blank}`)] },
  ],
});
