import assert from 'node:assert/strict';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import type { Block, Letter, Run } from '#shared/letters/letter.ts';
import { allText } from '#test/letters/support/samples.ts';

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Pairs of what is asked and what is answered: rows of facts, and of tables without headers. */
function answers(block: Block): (readonly [string, string])[] {
  if (block.type === 'terms') return block.rows.map(({ term, value }) => [term, words(value)]);
  if (block.type === 'table' && block.columns.every(({ header }) => header === ''))
    return block.rows.map((row) => [words(row[0] ?? []), words(row[1] ?? [])]);
  return [];
}

const BLANK = /^[_\s]*$/u;

/** What the forms call a fact about the person or the degree, and the fact as it was entered. */
function askedFor({ client, qualification }: Pick<DossierFacts, 'client' | 'qualification'>) {
  const year = (date: string | null): string => date?.slice(0, 4) ?? '';
  return [
    [/^Nachname \*$/u, client.familyName],
    [/^Vornamen? \*$/u, client.givenNames],
    [/^Name \*$/u, client.familyName],
    [/^Geburtsdatum/u, year(client.birthDate)],
    [/^Geburtsort/u, client.birthPlace],
    [/^(Straße und Hausnummer|Straße, Hausnummer|Postanschrift|Anschrift)/u, client.street],
    [/^(Postleitzahl und Ort|PLZ, Ort|Postanschrift|Anschrift)/u, client.town],
    [/^(Bezeichnung im Original|Berufsabschluss in der Originalsprache)/u, qualification.titleOriginal],
    [/^(Ausbildungsinstitution|Ausbildungsstätte|Hochschule|Schule)( \*)?$/u, qualification.institution],
    [/^(Beginn|Von)( |$)/u, year(qualification.startedOn)],
    [/^(Ende|Bis)( |$)/u, year(qualification.endedOn)],
  ] as const;
}

/** Sections about the person and the degree; others ask the same of offices, employers and other certificates. */
const OWN_SECTION = /Person|Antragstell|Anschrift|Ausbildung|Studium|Schulabschluss|Abschluss|Qualifikation/u;

/**
 * A field of the data sheet whose fact is known is filled in with it; a line for the hand is for what nobody knows.
 * Returns how many fields were found.
 */
export function assertFilled(letter: Letter, facts: DossierFacts, who: string): number {
  const known = askedFor(facts).filter(([, fact]) => fact !== '');
  let [found, title] = [0, ''];
  for (const block of letter.blocks) {
    if (block.type === 'heading' && block.level === 2) title = words(block.runs);
    if (!OWN_SECTION.test(title) || /Beruf(s|liche)?erfahrung|weitere/iu.test(title)) continue;
    for (const [asked, answer] of answers(block))
      for (const [label, fact] of known)
        if (label.test(asked)) {
          assert.doesNotMatch(answer, BLANK, `${who}: ${asked} is known`);
          assert.ok(answer.includes(fact), `${who}: ${asked}: ${answer} instead of ${fact}`);
          found += 1;
        }
  }
  return found;
}

/** Left by a template, a missing fact or a mistake of the program. */
const leftover = /undefined|\bnull\b|NaN|\[object|\{\{|\}\}|\bTODO\b|XXX|invariant/u;

/** A paper as its reader has it: nothing left over, no question without an answer or a line for the hand. */
export function assertReadable(letter: Letter, who: string): void {
  const text = [allText(letter), letter.title, ...letter.information.map(({ value }) => value)].join('\n');
  assert.doesNotMatch(text, leftover, who);
  assert.doesNotMatch(text, / {2}|\(\)|, ,|: \.|\.\.(?!\.)| ,/u, who);
  for (const block of letter.blocks)
    for (const [asked, answer] of answers(block)) {
      assert.notEqual(asked.trim(), '', `${who}: a row without a name`);
      assert.notEqual(answer.trim(), '', `${who}: ${asked}`);
    }
  if (letter.kind === 'letter') {
    assert.ok(letter.recipient.length > 0, `${who}: to nobody`);
    for (const line of [...letter.subject, letter.salutation, letter.closing]) assert.notEqual(line, '', who);
  }
}
