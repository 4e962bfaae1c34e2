import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogs } from '../api/catalogs.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { type FieldSource, fieldId, saveOne } from '../ui/fields/source.ts';
import { occupationDetail, occupationLookup } from './occupationLookup.ts';

interface Props {
  readonly of: FieldSource<{ occupation: string | null }>;
  readonly label?: string;
  /** What it is called on paper or in their own words: asked for before anything is typed. */
  readonly titles: readonly string[];
}

/** Which German occupation something stands for, found in our own list. */
export function OccupationField({ of, label, titles }: Props) {
  const { t } = useTranslation();
  const { occupation } = of.values;
  const { occupations } = useCatalogs();
  const asked = titles.join('\n');
  const lookup = useMemo(() => occupationLookup(t, asked.split('\n'), occupations), [t, asked, occupations]);
  const chosen = occupation === null ? undefined : occupations.find(occupation);
  return (
    <LookupField
      id={fieldId(of, 'occupation')}
      label={label ?? t('recognitionPage.occupation')}
      help={chosen ? occupationDetail(t, chosen) : t('recognitionPage.occupationHelp')}
      wide
      lookup={lookup}
      value={occupation}
      save={(value) => saveOne(of, 'occupation', value)}
    />
  );
}
