import { useTranslation } from 'react-i18next';
import type { Fee } from '#shared/recognition/fees.ts';

/** „100 bis 600 €“, or that the amount must be asked for. */
export function useAmount(): (fee: Pick<Fee, 'minCents' | 'maxCents'>) => string {
  const { t, i18n } = useTranslation();
  const format = (cents: number): string =>
    new Intl.NumberFormat(i18n.language, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    }).format(cents / 100);
  return ({ minCents, maxCents }) => {
    if (minCents === null || maxCents === null) return t('recognitionPage.amountUnknown');
    if (minCents === maxCents) return format(minCents);
    return t('recognitionPage.amountRange', { from: minCents / 100, to: format(maxCents) });
  };
}
