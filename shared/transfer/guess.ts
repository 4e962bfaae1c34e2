import { fold } from '../clients/names.ts';
import { headerNames } from './headerCatalog.ts';
import { type Mapping, type TargetKey, targetKeys } from './targets.ts';

const byName = new Map<string, TargetKey>();
for (const key of targetKeys) for (const name of headerNames[key]) byName.set(fold(name), key);

/** „Familienname*“, „Geburtsdatum (TT.MM.JJJJ)“: what stands in brackets or behind a sign is a remark. */
const withoutRemark = (header: string): string => header.replace(/[([{*:].*$/s, '');

const meant = (header: string): TargetKey | undefined =>
  byName.get(fold(header)) ?? byName.get(fold(withoutRemark(header)));

/** What the columns seem to be, by their headings. Each target once: of two columns the first has it. */
export function guessMapping(headers: readonly string[]): Mapping {
  const taken = new Set<TargetKey>();
  const mapping = headers.map((header) => {
    const key = meant(header);
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  // „Name“ beside no „Vorname“ holds both.
  const family = mapping.indexOf('familyName');
  if (
    family >= 0 &&
    fold(headers[family] ?? '') === 'name' &&
    !taken.has('givenNames') &&
    !taken.has('fullName')
  )
    return mapping.map((key, at) => (at === family ? 'fullName' : key));
  return mapping;
}

const DEEPEST_HEADER = 15;

/** Where the headings stand, from 0: above them may be a title, a date, an empty line. */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number {
  let best = { at: 0, hits: 0 };
  for (const [at, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const hits = cells.filter((cell) => cell !== '' && meant(cell) !== undefined).length;
    if (hits > best.hits) best = { at, hits };
  }
  if (best.hits > 1) return best.at;
  const filled = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return Math.max(0, filled);
}

/** By which an office remembers how it read such a table. */
export const headerKey = (headers: readonly string[]): string => JSON.stringify(headers.map(fold));
