import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Hit } from '#shared/find/find.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** Whose a find is, what it is, of which day; part by part. */
export function useHitWords(): (hit: Hit) => string[] {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (hit) =>
    [
      displayName(hit, 'familyFirst'),
      t(`find.kinds.${hit.kind}`),
      hit.on === null ? '' : formatPartialDate(hit.on, language, 'short'),
      hit.own ? t('find.own') : '',
    ].filter((part) => part !== '');
}
