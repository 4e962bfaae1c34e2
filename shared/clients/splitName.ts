import type { PersonName } from './personName.ts';

/** „Kovalenko, Olena“ and „Olena Kovalenko“ alike; a single word is taken for the family name. */
export function splitName(text: string): PersonName {
  const trimmed = text.trim();
  const comma = trimmed.indexOf(',');
  if (comma >= 0) {
    return { familyName: trimmed.slice(0, comma).trim(), givenNames: trimmed.slice(comma + 1).trim() };
  }
  const blank = trimmed.lastIndexOf(' ');
  return {
    familyName: trimmed.slice(blank + 1),
    givenNames: blank < 0 ? '' : trimmed.slice(0, blank).trim(),
  };
}
