import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Provenance } from '#shared/questionnaire/answers.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';

/** How a rating came, in a sentence. */
export function useGivenWords(): (given: Provenance) => string {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  return ({ on, language, interpreter }) => {
    const told = { date: formatPartialDate(on, shown, 'short'), language: languageName(language, shown) };
    return interpreter === '' ? t('cards.given', told) : t('cards.givenWith', { ...told, interpreter });
  };
}
