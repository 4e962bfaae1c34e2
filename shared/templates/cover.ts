import type { FactClass } from '../privacy/factClasses.ts';
import { folded, type Placeholder } from './placeholders.ts';

/**
 * What a letterhead may say of a person. It is the same for every letter, while consent is given for one recipient:
 * such a placeholder says only what the letter itself tells (`shared/privacy/paperOutflow.ts`), and stays empty where
 * no consent covers it.
 */

export const carries: Readonly<Partial<Record<Placeholder, FactClass>>> = {
  Name: 'identity',
  Nummer: 'identity',
  Kundennummer: 'benefits',
  Aufenthaltstitel: 'residence',
};

/** Words an office may try that name what no letterhead says; folded. */
const named: Readonly<Record<string, FactClass>> = {
  gesundheit: 'health',
  krankheit: 'health',
  diagnose: 'health',
  behinderung: 'health',
  schwerbehinderung: 'health',
  gdb: 'health',
  familie: 'family',
  familienstand: 'family',
  kinder: 'family',
  leistung: 'benefits',
  leistungen: 'benefits',
  bürgergeld: 'benefits',
  aufenthalt: 'residence',
  aufenthaltsstatus: 'residence',
  geburtsdatum: 'birthDate',
  geburtsort: 'birthPlace',
  staatsangehörigkeit: 'nationality',
  nationalität: 'nationality',
};

/** What a word in braces would tell of the person that nothing covers on every letter; null: it is just unknown. */
export const uncoverable = (text: string): FactClass | null => named[folded(text)] ?? null;

/** Placeholders that stay empty on a letter, as it does not tell what they name. */
export const uncovered = (
  has: Iterable<Placeholder>,
  tells: ReadonlySet<FactClass>,
): { readonly name: Placeholder; readonly data: FactClass }[] =>
  [...new Set(has)].flatMap((name) => {
    const data = carries[name];
    return data === undefined || tells.has(data) ? [] : [{ name, data }];
  });
