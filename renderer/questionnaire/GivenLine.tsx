import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useSheet } from './sheetSource.ts';

/** Who gave the answer, in which language, with whose help. Nothing where nobody knows. */
export function GivenLine({ slot }: { readonly slot: string }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const given = useSheet().given[slot];
  if (given === undefined) return null;
  return (
    <span>
      {[
        t(`intakeRules.sources.${given.source}`),
        languageName(given.language, language),
        given.interpreter && t('questionnaire.interpretedBy', { name: given.interpreter }),
        formatPartialDate(given.on, language, 'short'),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}
