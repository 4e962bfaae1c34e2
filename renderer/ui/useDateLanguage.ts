import { useTranslation } from 'react-i18next';
import type { DateLanguage } from '#shared/dates/partialDate.ts';

/** The window's language, for dates and names of countries. */
export function useDateLanguage(): DateLanguage {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'de';
}
