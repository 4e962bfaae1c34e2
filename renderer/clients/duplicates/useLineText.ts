import { useTranslation } from 'react-i18next';
import { genderNames } from '#shared/catalogs/codeLists.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import { districtOf } from '#shared/catalogs/districts.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { municipalityOf } from '#shared/catalogs/municipalities.ts';
import type { MergeFields, MergeLineName } from '#shared/clients/duplicates/mergeLines.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { maritalStatuses } from '#shared/profile/maritalStatus.ts';
import { formatCents } from '../../ui/fields/MoneyField.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';

/** As much of the facts as there is. */
type Said = { readonly [C in keyof MergeFields]?: MergeFields[C] | undefined };

/** What a file says in a line, in words; empty when it says nothing. */
export function useLineText(): (line: MergeLineName, fields: Said) => string {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const join = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined && part !== '').join(', ');
  const country = (code: string | null | undefined): string => (code ? countryName(code, language) : '');

  function address({ street, postcode, town, municipality, district }: Said): string {
    const place = municipality ? municipalityOf(municipality)?.name : undefined;
    return join(
      street,
      `${postcode ?? ''} ${town ?? ''}`.trim(),
      place === town ? undefined : place,
      district ? districtOf(district)?.name[language] : undefined,
    );
  }

  return (line, fields) => {
    switch (line) {
      case 'name':
        return displayName(
          { familyName: fields.familyName ?? '', givenNames: fields.givenNames ?? '' },
          'familyFirst',
        );
      case 'birthDate':
        return fields.birthDate ? formatPartialDate(fields.birthDate, language) : '';
      case 'gender':
        return fields.gender ? genderNames[fields.gender][language] : '';
      case 'nationality':
      case 'birthCountry':
        return country(fields[line]);
      case 'nativeLanguage':
        return fields.nativeLanguage ? languageName(fields.nativeLanguage, language) : '';
      case 'address':
        return address(fields);
      case 'maritalStatus': {
        const status = maritalStatuses.find((code) => code === fields.maritalStatus);
        return status ? t(`profile.maritalStatuses.${status}`) : (fields.maritalStatus ?? '');
      }
      case 'income':
        return join(
          fields.taxableCents == null ? '' : `${formatCents(fields.taxableCents)} €`,
          fields.assessment ? t(`fundingPage.assessments.${fields.assessment}`) : '',
        );
      case 'children':
        return fields.children == null ? '' : String(fields.children);
      default:
        return fields[line] ?? '';
    }
  };
}
