import { editDistance } from '../clients/duplicates/distance.ts';

/**
 * The words in braces that an office writes into its own Word template. German, because whoever sets up a
 * letterhead reads them; capitals and blanks inside the braces do not matter.
 */
export const placeholders = [
  'Anschrift',
  'Vermerk',
  'Absender',
  'Angaben',
  'Zeichen',
  'IhrZeichen',
  'NachrichtVom',
  'Datum',
  'Beratung',
  'Aufgabe',
  'Telefon',
  'Mail',
  'Betreff',
  'Anrede',
  'Text',
  'Gruß',
  'Unterschrift',
  'Anlagen',
  'Name',
  'Nummer',
  'Kundennummer',
  'Aufenthaltstitel',
  'Büro',
  'Träger',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** Without these no letter can be printed on it. */
export const demanded = ['Anschrift', 'Text'] as const satisfies readonly Placeholder[];

/** Where a template has no place of its own for these, they stand in `{Text}`: nothing of a letter is lost. */
export const partsOfText = [
  'Betreff',
  'Anrede',
  'Gruß',
  'Unterschrift',
  'Anlagen',
] as const satisfies readonly Placeholder[];
export type PartOfText = (typeof partsOfText)[number];

/** One spelling for all: „ name “ is „Name“, and so is a name whose ß or ü came in two characters. */
export const folded = (text: string): string =>
  text.normalize('NFC').trim().toLocaleLowerCase('de-DE').replaceAll('ß', 'ss');

const byFold = new Map<string, Placeholder>(placeholders.map((name) => [folded(name), name]));

/** The placeholder that stands between two braces; null when there is none of that name. */
export const placeholderOf = (text: string): Placeholder | null => byFold.get(folded(text)) ?? null;

/** What an office may well call it instead. */
const synonyms: Readonly<Record<string, Placeholder>> = {
  adresse: 'Anschrift',
  empfänger: 'Anschrift',
  anschriftfeld: 'Anschrift',
  inhalt: 'Text',
  brieftext: 'Text',
  aktenzeichen: 'Zeichen',
  'unser zeichen': 'Zeichen',
  unserzeichen: 'Zeichen',
  'ihr zeichen': 'IhrZeichen',
  bearbeiter: 'Beratung',
  bearbeiterin: 'Beratung',
  sachbearbeiter: 'Beratung',
  beraterin: 'Beratung',
  berater: 'Beratung',
  funktion: 'Aufgabe',
  tel: 'Telefon',
  durchwahl: 'Telefon',
  email: 'Mail',
  'e-mail': 'Mail',
  grussformel: 'Gruß',
  anlage: 'Anlagen',
  informationsblock: 'Angaben',
  infoblock: 'Angaben',
  'bg-nummer': 'Kundennummer',
  aufenthalt: 'Aufenthaltstitel',
  aufenthaltsstatus: 'Aufenthaltstitel',
  absenderzeile: 'Absender',
  rücksendeangabe: 'Absender',
};

/** Which placeholder was probably meant: by another name for it, or by its letters. Null: no idea. */
export function nearestOf<T extends string>(text: string, known: readonly T[]): T | null {
  const typed = folded(text);
  const other = synonyms[typed];
  const named = known.find((name) => name === other);
  if (named !== undefined) return named;
  // A third of the letters may be wrong, at least one and at most three.
  const limit = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  let best: { readonly name: T; readonly distance: number } | null = null;
  for (const name of known) {
    const distance = editDistance(typed, folded(name), limit);
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** A piece of text in its braces, or a brace that has no partner. */
export interface Braced {
  readonly text: string;
  readonly closed: boolean;
  /** Nothing but blanks stands before and after it. */
  readonly alone: boolean;
}

/** As much of a line as is told of a brace without a partner. */
const TOLD = 24;

/** Every brace of a paragraph, in order. An opening one before the closing one has come stands open itself. */
export function bracesOf(paragraph: string): Braced[] {
  const found: Braced[] = [];
  const alone = (from: number, to: number): boolean =>
    paragraph.slice(0, from).trim() === '' && paragraph.slice(to).trim() === '';
  let open = -1;
  const leftOpen = (): void => {
    if (open >= 0) found.push({ text: told(paragraph, open), closed: false, alone: false });
  };
  for (let at = 0; at < paragraph.length; at += 1) {
    const sign = paragraph[at];
    if (sign === '{') {
      leftOpen();
      open = at;
    } else if (sign === '}') {
      if (open < 0)
        found.push({ text: told(paragraph.slice(0, at + 1), at - TOLD), closed: false, alone: false });
      else found.push({ text: paragraph.slice(open + 1, at), closed: true, alone: alone(open, at + 1) });
      open = -1;
    }
  }
  leftOpen();
  return found;
}

const told = (paragraph: string, from: number): string =>
  paragraph
    .slice(Math.max(0, from), Math.max(0, from) + TOLD + 1)
    .replaceAll(/\s+/gu, ' ')
    .trim();
