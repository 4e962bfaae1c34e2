import type { TFunction } from 'i18next';
import type { Register } from '#shared/catalogs/register.ts';
import type { Occupation } from '#shared/recognition/occupation.ts';
import { searchOccupations, shippedOccupations } from '#shared/recognition/occupations.ts';
import type { Lookup } from '../ui/fields/LookupField.tsx';

/** „KldB 81302 · reglementiert“ */
export const occupationDetail = (t: TFunction, { kldb, regulation }: Occupation): string =>
  `KldB ${kldb} · ${t(`recognitionPage.regulation.${regulation}`)}`;

/**
 * Reference occupations by German titles, everyday words and the person's own: „медична сестра“, „ممرضة“.
 * Before anything is typed the title on the diploma is asked for.
 */
export const occupationLookup = (
  t: TFunction,
  titles: readonly string[],
  register: Register<Occupation> = shippedOccupations,
): Lookup => ({
  search(text) {
    const queries = text.trim() === '' ? titles : [text];
    const found = queries.flatMap((query) => searchOccupations(query, undefined, register));
    const seen = new Set<string>();
    return found.flatMap(({ occupation, matched }) => {
      if (seen.has(occupation.code)) return [];
      seen.add(occupation.code);
      return {
        value: occupation.code,
        label: occupation.neutral,
        detail: occupationDetail(t, occupation),
        ...(matched === null ? {} : { matched }),
      };
    });
  },
  labelOf: (code) => register.find(code)?.neutral ?? code,
});
