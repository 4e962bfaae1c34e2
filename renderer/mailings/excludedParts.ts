import type { TFunction } from 'i18next';
import type { Exclusion, RecommendationExclusion } from '#shared/mailings/mayGet.ts';

type Code = Exclusion | RecommendationExclusion;

/** „2 × Anschrift unvollständig; 1 × verstorben“, in the order of the codes. */
export const excludedParts = (
  t: TFunction,
  codes: readonly Code[],
  rows: readonly { readonly excluded: Code | null }[],
): string =>
  codes
    .flatMap((code) => {
      const count = rows.filter(({ excluded }) => excluded === code).length;
      return count === 0 ? [] : [t('mailings.excludedPart', { count, why: t(`mailings.why.${code}`) })];
    })
    .join('; ');
