import { isOffered } from '#shared/funding/fundingCatalog.ts';
import type { FundingCode } from '#shared/funding/instrument.ts';
import { useCatalogs, useFundingName } from '../api/catalogs.tsx';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { today } from '../ui/today.ts';

/** What may be applied for; the one that was chosen stays, also when it is no longer offered. */
export function useFundingChoices(): (chosen: FundingCode | undefined) => readonly Choice[] {
  const name = useFundingName();
  const { funding } = useCatalogs();
  return (chosen) => {
    const offered = funding.codes.filter((code) => code === chosen || isOffered(code, today(), funding));
    // What an undo has taken from the catalogue still stands in the claim.
    const missing = chosen !== undefined && !offered.includes(chosen) ? [chosen] : [];
    return [...offered, ...missing].map((value) => ({ value, label: name(value) }));
  };
}
