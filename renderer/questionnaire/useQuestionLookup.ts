import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/questionnaire/definition.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { occupationLookup } from '../recognition/occupationLookup.ts';
import type { Lookup } from '../ui/fields/LookupField.tsx';
import { countryLookup, languageLookup, lookupOf, residenceLookup } from '../ui/fields/lookups.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

const nothing: Lookup = lookupOf([], (code) => code);

/** The catalogue a question of that kind is answered from. */
export function useQuestionLookup(question: Question): Lookup {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { occupations } = useCatalogs();
  const { kind } = question;
  const use = kind === 'country' || kind === 'countries' ? question.use : 'papers';
  return useMemo(() => {
    switch (kind) {
      case 'country':
      case 'countries':
        return countryLookup(language, use);
      case 'language':
      case 'languages':
        return languageLookup(language);
      case 'residenceTitle':
        return residenceLookup(language);
      case 'occupation':
        return occupationLookup(t, [], occupations);
      default:
        return nothing;
    }
  }, [kind, use, language, t, occupations]);
}
