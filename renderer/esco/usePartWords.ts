import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { EscoPartState } from '#shared/esco/esco.ts';
import { instantText } from '../ui/instant.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** What is imported of a part, in one line. */
export function usePartWords(): (part: EscoPartState) => string {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  return ({ rows, version, modifiedOn, importedAt, by }) =>
    [
      t('esco.rows', { count: rows }),
      t('esco.version', { version }),
      modifiedOn === null
        ? null
        : t('esco.modified', { date: formatPartialDate(modifiedOn, language, 'short') }),
      t('esco.imported', { when: instantText(importedAt, i18n.language), by }),
    ]
      .filter(Boolean)
      .join(' · ');
}
