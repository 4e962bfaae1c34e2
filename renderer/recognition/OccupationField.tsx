import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileItem } from '#shared/profile/profile.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { type FieldSource, fieldId, saveOne } from '../ui/fields/source.ts';
import { occupationDetail, occupationLookup } from './occupationLookup.ts';

/** Which German occupation a qualification is to be compared with. */
export function OccupationField({ of }: { readonly of: FieldSource<ProfileItem<'qualification'>> }) {
  const { t } = useTranslation();
  const { occupation, titleGerman, titleOriginal } = of.values;
  const { occupations } = useCatalogs();
  const lookup = useMemo(
    () => occupationLookup(t, [titleGerman, titleOriginal], occupations),
    [t, titleGerman, titleOriginal, occupations],
  );
  const chosen = occupation === null ? undefined : occupations.find(occupation);
  return (
    <LookupField
      id={fieldId(of, 'occupation')}
      label={t('recognitionPage.occupation')}
      help={chosen ? occupationDetail(t, chosen) : t('recognitionPage.occupationHelp')}
      wide
      lookup={lookup}
      value={occupation}
      save={(value) => saveOne(of, 'occupation', value)}
    />
  );
}
