import { useTranslation } from 'react-i18next';
import type { Fee } from '#shared/recognition/fees.ts';
import { useCatalogs } from '../api/catalogs.tsx';

/** „Gebühr des Verfahrens: HWK Schwerin, HWK Ostmecklenburg-Vorpommern“, or what the office calls it. */
export function useFeeName(): (fee: Pick<Fee, 'code' | 'name' | 'label'>) => string {
  const { t } = useTranslation();
  const { authorities } = useCatalogs();
  return ({ code, name, label }) => {
    if (name) return name;
    const whose = authorities.rows
      .filter(({ fees }) => fees.includes(code))
      .map(({ shortName }) => shortName);
    // Of a fee that many share, a few names are enough to know it by.
    const told = whose.length > 3 ? [...whose.slice(0, 2), '…'] : whose;
    return [t(`recognition.${label}`), told.join(', ')].filter((part) => part !== '').join(': ');
  };
}
