import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileItem } from '#shared/profile/profile.ts';
import { occupationOf } from '#shared/recognition/occupations.ts';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { type FieldSource, fieldId, saveOne } from '../ui/fields/source.ts';
import { occupationDetail, occupationLookup } from './occupationLookup.ts';

/** Which German occupation a qualification is to be compared with. */
export function OccupationField({ of }: { readonly of: FieldSource<ProfileItem<'qualification'>> }) {
  const { t } = useTranslation();
  const { occupation, titleGerman, titleOriginal } = of.values;
  const lookup = useMemo(
    () => occupationLookup(t, [titleGerman, titleOriginal]),
    [t, titleGerman, titleOriginal],
  );
  const chosen = occupation === null ? undefined : occupationOf(occupation);
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
