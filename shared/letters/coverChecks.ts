import type { Catalogs } from '../catalogs/catalogs.ts';
import { asChecks, type Check, checksOf, uniqueChecks } from '../catalogs/checks.ts';
import type { Authority } from '../recognition/authorities.ts';
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

const NO_ADDRESS = 'Die Anschrift fehlt: nachsehen und im Katalog eintragen, bevor der Brief hinausgeht.';

/** An office whose address nobody knows is asked for it, also once a colleague has confirmed its row. */
function addressChecks(found: Authority, day: string): readonly Check[] {
  const ref = { catalog: 'authorities', code: found.code } as const;
  const checks = checksOf(found, day, ref);
  const lacking = found.addressLines.length < 2 && checks.length === 0;
  return lacking ? asChecks([NO_ADDRESS], ref) : checks;
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
    address: addressChecks(found, day),
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
