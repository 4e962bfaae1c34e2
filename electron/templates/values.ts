import { germanDate } from '#shared/letters/germanDate.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { restsOf } from '#shared/letters/rests.ts';
import { enclosuresTitle } from '#shared/letters/words.ts';
import type { PartOfText, Placeholder } from '#shared/templates/placeholders.ts';

/** Whom a letter is about. */
export interface About {
  readonly name: string;
  readonly number: string;
}

const isTitle = /^residence\.[^.]+\.title$/u;

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** What stands in the place of each word in braces; `\n` for a new line, `\t` for a tab. */
export function valuesOf(
  letter: BusinessLetter,
  about: About,
  has: ReadonlySet<Placeholder>,
): Readonly<Record<Exclude<Placeholder, 'Text'>, string>> {
  const told = (label: string): string => letter.information.find((row) => row.label === label)?.value ?? '';
  const { organisation, name, role } = letter.signature;
  const { enclosures } = letter;
  const enclosed = enclosures.length === 0 ? '' : lines(enclosuresTitle(letter), ...enclosures);
  const room = name === '' && role === '' ? '' : '\n\n';
  const signed = lines(organisation, room, name, role);
  // Of greeting, hand and what is enclosed a part without a place goes with the one above it.
  const hand = has.has('Anlagen') || enclosed === '' ? signed : lines(signed, '\n', enclosed);
  const notes = letter.annotations.join('\n');
  const recipient = letter.recipient.join('\n');
  return {
    // Who opens it is told above the address where there is no place of its own for that (DIN 5008).
    Anschrift: has.has('Vermerk') ? recipient : lines(notes, recipient),
    Vermerk: notes,
    Absender: letter.sender.returnLine,
    Angaben: letter.information.map(({ label, value }) => `${label}:\t${value}`).join('\n'),
    Zeichen: told('Unser Zeichen'),
    IhrZeichen: told('Ihr Zeichen'),
    NachrichtVom: told('Ihre Nachricht vom'),
    Datum: germanDate(letter.date),
    Beratung: name || letter.author,
    Aufgabe: role,
    Telefon: told('Telefon'),
    Mail: told('E-Mail'),
    Betreff: letter.subject.join('\n'),
    Anrede: letter.salutation,
    Gruß: has.has('Unterschrift') ? letter.closing : lines(letter.closing, '\n', hand),
    Unterschrift: hand,
    Anlagen: enclosed,
    Name: about.name,
    Nummer: about.number,
    // Only what the letter itself tells: its composer has asked whether that may leave.
    Kundennummer: told('Kundennummer'),
    Aufenthaltstitel: restsOf(letter).find(({ fact }) => isTitle.test(fact))?.value ?? '',
    Büro: letter.sender.name,
    Träger: letter.sender.provider,
  };
}

/** Parts of the text that have a place of their own on this template. */
export const elsewhereOn = (has: ReadonlySet<Placeholder>): ReadonlySet<PartOfText> =>
  new Set(
    (['Betreff', 'Anrede', 'Gruß', 'Unterschrift', 'Anlagen'] as const).filter((name) => has.has(name)),
  );
