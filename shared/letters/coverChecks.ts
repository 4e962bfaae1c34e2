import type { Catalogs } from '../catalogs/catalogs.ts';
import { type Check, checksOf, uniqueChecks } from '../catalogs/checks.ts';
import type { Way } from '../recognition/way.ts';
import { type LawReference, lawReference } from './lawReferences.ts';

interface Asked {
  readonly authority: string;
  /** Null when today's facts lead to none; then no law is cited anew. */
  readonly way: Way | null;
  readonly occupation: string;
  /** Only the cover letter cites what the law has to say beyond the way's own. */
  readonly cites: boolean;
}

interface Addressed {
  readonly address: readonly Check[];
  /** Of the way's own law. */
  readonly ofWay: readonly Check[];
  /** Of what the cover letter cites besides. */
  readonly law: readonly Check[];
  readonly cited: LawReference | null;
}

/** What a letter to an authority stands on and nobody has looked up, apart; null: no authority of the register. */
export function addressedParts(
  { authority, way, occupation, cites }: Asked,
  { authorities, occupations }: Pick<Catalogs, 'authorities' | 'occupations'>,
  day: string,
): Addressed | null {
  const found = authorities.find(authority);
  if (!found) return null;
  const regulated = occupations.find(occupation)?.regulation === 'regulated';
  const cited = cites && way ? lawReference(way.law.family, regulated, day) : null;
  return {
    address: checksOf(found, day, { catalog: 'authorities', code: found.code }),
    ofWay: (way?.checks ?? []).filter(({ row }) => row?.catalog === 'laws'),
    law: cited ? checksOf(cited, day) : [],
    cited,
  };
}

/** The same together: the address it goes to, the law it cites. */
export function addressedChecks(...asked: Parameters<typeof addressedParts>): readonly Check[] {
  const parts = addressedParts(...asked);
  return parts ? uniqueChecks([...parts.address, ...parts.ofWay, ...parts.law]) : [];
}
