import { useTranslation } from 'react-i18next';
import type { Fee } from '#shared/recognition/fees.ts';
import { eurosOf } from '../ui/money.ts';

/** „100 bis 600 €“, or that the amount must be asked for. */
export function useAmount(): (fee: Pick<Fee, 'minCents' | 'maxCents'>) => string {
  const { t, i18n } = useTranslation();
  return ({ minCents, maxCents }) => {
    if (minCents === null || maxCents === null) return t('fundingPage.unknownAmount');
    if (minCents === maxCents) return eurosOf(minCents, i18n.language);
    const from = (minCents / 100).toLocaleString(i18n.language);
    return t('fundingPage.amountRange', { from, to: eurosOf(maxCents, i18n.language) });
  };
}
