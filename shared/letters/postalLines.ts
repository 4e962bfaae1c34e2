import { cleanLine } from './clean.ts';

/** Lines that stand in the window of an envelope: six, and three more in the zone above (DIN 5008). */
export const addressLineLimit = 9;

export interface PostalAddress {
  /** Name first, postcode and town last; blank ones are left out. */
  readonly lines: readonly string[];
  /** ISO 3166 code and German name of the country. Null or `DE`: an address at home. */
  readonly country: { readonly code: string; readonly germanName: string } | null;
}

const capitals = (line: string): string => line.toLocaleUpperCase('de-DE');

/**
 * The lines as they are printed: no blank ones, at most nine (upper ones are joined rather than lost),
 * abroad the town and below it the country in capitals, in German (DIN 5008, address abroad).
 */
export function postalLines(address: PostalAddress): string[] {
  const lines = address.lines.map(cleanLine).filter((line) => line !== '');
  const abroad = address.country !== null && address.country.code !== 'DE';
  const country = abroad ? capitals(cleanLine(address.country?.germanName ?? '')) : '';
  if (country !== '' && lines.length > 0) {
    if (lines.length > 1 && capitals(lines[lines.length - 1] ?? '') === country) lines.pop();
    lines.push(capitals(lines.pop() ?? ''), country);
  }
  return joinUpper(lines, addressLineLimit);
}

/** Joins the second and third line, again and again, until there are at most `limit`: name, street and town stay. */
function joinUpper(lines: readonly string[], limit: number): string[] {
  const joined = [...lines];
  while (joined.length > limit) joined.splice(1, 2, `${joined[1]}, ${joined[2]}`);
  return joined;
}

/** „Fachdienst X · Lange Straße 1 · 18055 Rostock“ */
export const returnLine = (parts: readonly string[]): string =>
  parts
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(' · ');
