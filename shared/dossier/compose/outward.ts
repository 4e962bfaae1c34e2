import { information } from '../../letters/compose/coverLetter.ts';
import { frame, joined } from '../../letters/compose/parts.ts';
import { type Block, type Letter, letter } from '../../letters/letter.ts';
import { postalLines } from '../../letters/postalLines.ts';
import type { PaperFacts } from '../facts.ts';

/** A recipient that is no authority of the register. */
export interface Addressee {
  readonly name: string;
  /** Below the name; may be empty. */
  readonly lines: readonly string[];
  /** Abroad: its German name, which closes the address in capitals. */
  readonly country: { readonly code: string; readonly germanName: string } | null;
}

export interface OutwardFacts extends PaperFacts {
  readonly to: Addressee;
}

interface Parts {
  readonly title: string;
  readonly subject: readonly string[];
  readonly salutation?: string;
  readonly blocks: readonly Block[];
  readonly closing?: string;
  readonly enclosures: readonly string[];
}

/** A letter of the office to somebody who is not the authority: a translator, a school, a Jobcenter. */
export function outwardLetter(facts: OutwardFacts, parts: Parts): Letter {
  const { to, office, counsellor } = facts;
  return letter.parse({
    kind: 'letter',
    ...frame(facts),
    title: parts.title,
    form: facts.form,
    annotations: ['Persönlich/Vertraulich'],
    recipient: postalLines({ lines: [to.name, ...to.lines], country: to.country }),
    information: information({ ...facts, theirReference: null, theirLetterDate: null }),
    subject: parts.subject,
    salutation: parts.salutation ?? 'Sehr geehrte Damen und Herren,',
    blocks: parts.blocks,
    closing: parts.closing ?? 'Mit freundlichen Grüßen',
    signature: { organisation: office.name, name: counsellor.name, role: counsellor.role },
    enclosures: parts.enclosures,
  });
}

/** „Olena Kovalenko, geb. 14. Mai 1989“ */
export const personLine = ({ client }: PaperFacts): string =>
  joined(', ', client.name, client.birthDateText === null ? null : `geb. ${client.birthDateText}`);

/** How the office is reached, as one clause. */
export const reach = ({ counsellor }: PaperFacts): string =>
  joined(
    ', ',
    counsellor.phone === '' ? null : `Telefon ${counsellor.phone}`,
    counsellor.email === '' ? null : `E-Mail ${counsellor.email}`,
  );
