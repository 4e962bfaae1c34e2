import { frame, joined, paragraph, personObject, run } from '../letters/compose/parts.ts';
import type { ClientFacts, CounsellorFacts, OfficeFacts } from '../letters/facts.ts';
import { germanDate } from '../letters/germanDate.ts';
import { type Block, type BusinessLetter, letter } from '../letters/letter.ts';
import { postalLines } from '../letters/postalLines.ts';
import type { MailingText } from './mailing.ts';
import { filledIn, type MailingWord } from './words.ts';

export interface MailingFacts {
  readonly form: 'A' | 'B';
  /** ISO date. */
  readonly date: string;
  /** Unser Zeichen: never a name. */
  readonly reference: string;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly client: ClientFacts;
  readonly givenNames: string;
  readonly familyName: string;
  readonly number: string;
}

/** How somebody is greeted of whom we know what they want to be called; all others by their whole name. */
function salutation({ client, familyName }: MailingFacts, greeting: MailingText['greeting']): string {
  if (greeting === 'formal' && familyName !== '') {
    if (client.gender === 'female') return `Sehr geehrte Frau ${familyName},`;
    if (client.gender === 'male') return `Sehr geehrter Herr ${familyName},`;
  }
  return `Guten Tag ${client.name},`;
}

const bullet = /^[-–•*]\s+/u;

/** Paragraphs and lists, as they are typed. */
export function blocksOf(body: string): Block[] {
  return body
    .split(/\n\s*\n/u)
    .map((part) => part.split('\n').map((line) => line.trim()))
    .flatMap((lines): Block[] => {
      const said = lines.filter((line) => line !== '');
      const first = said.findIndex((line) => bullet.test(line));
      if (said.length === 0) return [];
      if (first < 0 || !said.slice(first).every((line) => bullet.test(line)))
        return [paragraph(run(said.join('\n')))];
      const items = said.slice(first).map((line) => [run(line.replace(bullet, ''))]);
      const before = said.slice(0, first);
      return [
        ...(before.length > 0 ? [paragraph(run(before.join('\n')))] : []),
        { type: 'list', ordered: false, items },
      ];
    });
}

/** One letter of a run, to the person it is for. */
export function mailingLetter(facts: MailingFacts, text: MailingText): BusinessLetter {
  const { client, office, counsellor } = facts;
  const values: Readonly<Record<MailingWord, string>> = {
    Name: client.name,
    Vorname: facts.givenNames || client.name,
    Nachname: facts.familyName || client.name,
    Nummer: facts.number,
    Datum: germanDate(facts.date),
    Beratung: counsellor.name,
  };
  const subject = filledIn(text.subject, values);
  const rows = [
    { label: 'Unser Zeichen', value: facts.reference },
    { label: 'Name', value: counsellor.name },
    { label: 'Telefon', value: counsellor.phone },
    { label: 'E-Mail', value: counsellor.email },
    { label: 'Datum', value: germanDate(facts.date) },
  ];
  const made = letter.parse({
    kind: 'letter',
    ...frame(facts),
    title: subject,
    form: facts.form,
    annotations: ['Persönlich/Vertraulich'],
    recipient: postalLines({ lines: [personObject(client), ...client.addressLines], country: null }),
    information: rows.filter(({ value }) => value.trim() !== ''),
    subject: [subject],
    salutation: salutation(facts, text.greeting),
    blocks: blocksOf(filledIn(text.body, values)),
    closing: 'Mit freundlichen Grüßen',
    signature: { organisation: office.name, name: counsellor.name, role: counsellor.role },
    enclosures: text.enclosures
      .split('\n')
      .map((line) => joined(' ', line.trim()))
      .filter((line) => line !== '')
      .slice(0, 60),
  });
  if (made.kind !== 'letter') throw new Error('invariant: a letter stays one');
  return made;
}
