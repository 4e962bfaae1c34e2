import { useTranslation } from 'react-i18next';
import { type DatedRow, validOn } from '#shared/catalogs/datedRow.ts';
import { sources } from '#shared/catalogs/sources.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** Who has looked a row up and when, where, and from when until when it holds. */
export function useStand(): {
  stand(row: DatedRow): string;
  source(row: DatedRow): string;
  validity(row: Pick<DatedRow, 'validFrom' | 'validTo'>): string;
} {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const date = (day: string): string => formatPartialDate(day, language, 'short');
  return {
    stand({ own, checkedOn, source }) {
      if (own) return t(`catalogs.stand.${own.kind}`, { date: date(checkedOn ?? ''), name: own.by });
      // Our own words and rules of thumb were read nowhere.
      if (source === 'office') return t('catalogs.stand.shipped');
      return checkedOn === null
        ? t('catalogs.stand.never')
        : t('catalogs.stand.read', { date: date(checkedOn) });
    },
    source({ own, source }) {
      if (own) return own.said;
      const { title, address } = sources[source];
      return address === '' ? title : `${title}: ${address}`;
    },
    validity({ validFrom, validTo }) {
      const parts = [
        validFrom === null ? '' : t('catalogs.stand.from', { date: date(validFrom) }),
        validTo === null ? '' : t('catalogs.stand.until', { date: date(validTo) }),
      ].filter((part) => part !== '');
      if (validOn({ validFrom, validTo }, today())) return parts.join(' ');
      const past = validTo !== null && validTo < today();
      return [...parts, t(past ? 'catalogs.stand.ended' : 'catalogs.stand.later')].join(', ');
    },
  };
}
