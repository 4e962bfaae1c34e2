import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { proofKindNames, qualificationKindNames } from '#shared/catalogs/codeLists.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { paths } from '../app/paths.ts';
import { OccupationCoding } from '../esco/OccupationCoding.tsx';
import { OccupationField } from '../recognition/OccupationField.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { DateField } from '../ui/fields/DateField.tsx';
import { countryLookup } from '../ui/fields/lookups.ts';
import { PaperDateField } from '../ui/fields/PaperDateField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ItemList } from './ItemList.tsx';
import { QualificationForms } from './QualificationForms.tsx';
import { SayNone } from './SayNone.tsx';
import type { Item } from './useItemSource.ts';

interface Props {
  readonly clientId: string;
  readonly items: readonly Item<'qualification'>[];
}

/** Diplomas and certificates, as they stand on the paper, and what the person wants to be with them. */
export function QualificationSection({ clientId, items }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => countryLookup(language, 'papers'), [language]);
  return (
    <ItemList
      clientId={clientId}
      kind="qualification"
      items={items}
      title={t('profile.qualifications')}
      add={t('profile.addQualification')}
      none={<SayNone clientId={clientId} part="qualification" />}
      summary={(item) => <Summary item={item} />}
      actions={(item) => (
        <Button
          component={Link}
          to={paths.assess(item.id)}
          size="compact-sm"
          variant="light"
          leftSection={<IconRoute size={16} aria-hidden />}
        >
          {t('profile.findWay')}
        </Button>
      )}
      more={(item) => (
        <OccupationCoding kind="qualification" item={item} title={item.titleGerman || item.titleOriginal} />
      )}
      fields={(of) => (
        <>
          <TextField of={of} name="titleOriginal" label={t('profile.titleOriginal')} wide />
          <TextField of={of} name="titleGerman" label={t('profile.titleGerman')} wide />
          <OccupationField of={of} titles={[of.values.titleGerman, of.values.titleOriginal]} />
          <ChoiceField
            of={of}
            name="kind"
            label={t('profile.kind')}
            choices={choicesOf(qualificationKindNames, language)}
            none={t('fields.unknown')}
          />
          <CodeField of={of} name="country" label={t('profile.country')} lookup={lookup} />
          <TextField of={of} name="institution" label={t('profile.institution')} />
          <TextField of={of} name="place" label={t('profile.place')} />
          <DateField of={of} name="startedOn" label={t('profile.from')} />
          <DateField of={of} name="endedOn" label={t('profile.to')} />
          <PaperDateField of={of} name="degreeDate" label={t('profile.degreeDate')} />
          <ChoiceField
            of={of}
            name="completed"
            label={t('profile.completed')}
            choices={[
              { value: 'true', label: t('fields.yes') },
              { value: 'false', label: t('fields.no') },
            ]}
            none={t('fields.unknown')}
          />
          <ChoiceField
            of={of}
            name="proof"
            label={t('profile.proof')}
            choices={choicesOf(proofKindNames, language)}
            none={t('fields.unknown')}
          />
          <QualificationForms of={of} />
          <ProseField of={of} name="note" label={t('profile.note')} />
        </>
      )}
    />
  );
}

function Summary({ item }: { readonly item: Item<'qualification'> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const year = item.endedOn ?? item.degreeDate?.iso ?? null;
  const rest = [
    item.country === null ? null : countryName(item.country, language),
    year === null ? null : formatPartialDate(year, language, 'short'),
  ].filter(Boolean);
  const titles = [item.titleGerman, item.titleOriginal].filter((title) => title !== '');
  return (
    <>
      {titles.length === 0 && t('profile.unnamed')}
      {titles.map((title, index) => (
        <span key={title}>
          {index > 0 && ' · '}
          <Foreign text={title} />
        </span>
      ))}
      {rest.length > 0 && ` · ${rest.join(' · ')}`}
    </>
  );
}
