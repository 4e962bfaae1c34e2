import type { Catalogs } from '../catalogs/catalogs.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
import { needKindNames } from '../plan/names.ts';
import { levelKinds, type Need } from '../plan/need.ts';

/** „Deutsch von B1 nach B2 (Pflegefachfrau/Pflegefachmann)“ */
export function needWords(
  { kind, fromLevel, toLevel, occupation }: Need,
  { occupations }: Pick<Catalogs, 'occupations'>,
): string {
  const from = levelKinds.includes(kind) && fromLevel !== null ? ` von ${levelNames[fromLevel].de}` : '';
  const to = levelKinds.includes(kind) && toLevel !== null ? ` nach ${levelNames[toLevel].de}` : '';
  const job = occupation === null ? undefined : occupations.find(occupation)?.neutral;
  return `${needKindNames[kind].de}${from}${to}${job ? ` (${job})` : ''}`;
}
