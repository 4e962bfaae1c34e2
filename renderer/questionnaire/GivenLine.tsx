import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Provenance } from '#shared/questionnaire/answers.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** Who gave the answer, in which language, with whose help. Nothing where nobody knows. */
export function GivenLine({ given }: { readonly given: Provenance | undefined }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
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
