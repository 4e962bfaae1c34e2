import type { Early } from './candidate.ts';
import { type FundingBook, shippedFunding } from './fundingCatalog.ts';
import { type Claim, firstDay, type Spending } from './spending.ts';

/** Whoever refused, or was asked no more, cares for no order. */
const stands = ({ result }: Claim): boolean => result !== 'refused' && result !== 'withdrawn';

/** The claims that ask for this kind of cost and count only from their own day on. */
const asking = (claims: readonly Claim[], { kind }: Spending, funding: FundingBook): Claim[] =>
  claims.filter((claim) => {
    const instrument = funding.on(claim.instrument, claim.appliedOn);
    return (
      instrument?.beforeCosts && stands(claim) && instrument.pots.some(({ covers }) => covers.includes(kind))
    );
  });

/**
 * The check „noch nicht begonnen“: what was ordered or paid before the day on which somebody was asked to
 * pay for it. The same day is in time. What nobody was asked for is named as well: it can no longer be.
 */
export function earlySpending(
  spending: readonly Spending[],
  claims: readonly Claim[],
  funding: FundingBook = shippedFunding,
): Early[] {
  return spending.flatMap((spent): Early[] => {
    const on = firstDay(spent);
    if (on === null) return [];
    const asked = asking(claims, spent, funding).toSorted((a, b) => (a.appliedOn < b.appliedOn ? -1 : 1));
    const [first] = asked;
    if (first && first.appliedOn <= on) return [];
    const claim = first ? { code: first.instrument, appliedOn: first.appliedOn } : null;
    return [{ id: spent.id, kind: spent.kind, on, claim }];
  });
}
