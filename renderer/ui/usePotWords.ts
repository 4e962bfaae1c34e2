import { useTranslation } from 'react-i18next';
import type { Pot } from '#shared/funding/instrument.ts';

/** „Übersetzungen, Gebühr des Verfahrens bis 300 €, davon 50 %“ */
export function usePotWords(): (pot: Pot) => string {
  const { t, i18n } = useTranslation();
  return ({ covers, maxCents, percent }) =>
    [
      covers.map((kind) => t(`fundingPage.kinds.${kind}`)).join(', '),
      maxCents === null
        ? ''
        : t('catalogs.fields.funding.upTo', { amount: (maxCents / 100).toLocaleString(i18n.language) }),
      percent === 100 ? '' : t('fundingPage.share', { percent }),
    ]
      .filter((part) => part !== '')
      .join(' ');
}
