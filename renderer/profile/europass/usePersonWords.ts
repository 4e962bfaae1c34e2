import { useTranslation } from 'react-i18next';
import { genderNames } from '#shared/catalogs/codeLists.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { genders } from '#shared/clients/client.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { PersonField } from '#shared/profile/europassCompare.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';

/** How a field of the person is called, and its codes and dates in words. */
export function usePersonWords() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return {
    label: (field: PersonField): string => t(`clients.${field}`),
    value(field: PersonField, value: string): string {
      if (field === 'birthDate') return formatPartialDate(value, language);
      if (field === 'nationality' || field === 'birthCountry') return countryName(value, language);
      if (field === 'nativeLanguage') return languageName(value, language);
      const gender = field === 'gender' ? genders.find((one) => one === value) : undefined;
      return gender === undefined ? value : genderNames[gender][language];
    },
  };
}
