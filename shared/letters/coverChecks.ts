import type { Catalogs } from '../catalogs/catalogs.ts';
import { type Check, checksOf, uniqueChecks } from '../catalogs/checks.ts';
import type { Way } from '../recognition/way.ts';
import { lawReference } from './lawReferences.ts';

interface Asked {
  readonly authority: string;
  /** Null when today's facts lead to none; then no law is cited anew. */
  readonly way: Way | null;
  readonly occupation: string;
  /** Only the cover letter cites what the law has to say beyond the way's own. */
  readonly cites: boolean;
}

/** What a letter to an authority stands on and nobody has looked up: the address it goes to, the law it cites. */
export function addressedChecks(
  { authority, way, occupation, cites }: Asked,
  { authorities, occupations }: Pick<Catalogs, 'authorities' | 'occupations'>,
  day: string,
): readonly Check[] {
  const found = authorities.find(authority);
  if (!found) return [];
  const regulated = occupations.find(occupation)?.regulation === 'regulated';
  const cited = cites && way ? lawReference(way.law.family, regulated, day) : null;
  return uniqueChecks([
    ...checksOf(found, day, { catalog: 'authorities', code: found.code }),
    ...(way?.checks ?? []).filter(({ row }) => row?.catalog === 'laws'),
    ...(cited ? checksOf(cited, day) : []),
  ]);
}
