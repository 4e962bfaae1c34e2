import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '#shared/catalogs/countries.ts';
import { experienceKinds } from '#shared/profile/profile.ts';
import { OccupationCoding } from '../esco/OccupationCoding.tsx';
import { OccupationField } from '../recognition/OccupationField.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { countryLookup } from '../ui/fields/lookups.ts';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { period } from '../ui/period.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ItemList } from './ItemList.tsx';
import { SayNone } from './SayNone.tsx';
import type { Item } from './useItemSource.ts';

interface Props {
  readonly clientId: string;
  readonly items: readonly Item<'experience'>[];
}

const proofs = ['reference', 'employmentBook', 'contract', 'confirmation', 'none'] as const;
const forms = ['original', 'copy'] as const;

export function ExperienceSection({ clientId, items }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => countryLookup(language, 'papers'), [language]);
  return (
    <ItemList
      clientId={clientId}
      kind="experience"
      items={items}
      title={t('profile.experience')}
      add={t('profile.addExperience')}
      none={<SayNone clientId={clientId} part="experience" />}
      summary={(item) => {
        const rest = [
          item.employer,
          item.country === null ? null : countryName(item.country, language),
          period(item.startedOn, item.endedOn, language),
          item.years === null ? null : t('profile.yearsCount', { count: item.years }),
        ].filter(Boolean);
        return item.title === '' && rest.length === 0 ? null : (
          <>
            <Foreign text={item.title} />
            {item.title !== '' && rest.length > 0 && ' · '}
            {rest.join(' · ')}
          </>
        );
      }}
      more={(item) => <OccupationCoding kind="experience" item={item} title={item.title} />}
      fields={(of) => (
        <>
          <TextField of={of} name="title" label={t('profile.jobTitle')} wide />
          <OccupationField of={of} label={t('profile.jobOccupation')} titles={[of.values.title]} />
          <ChoiceField
            of={of}
            name="kind"
            label={t('assessment.workKind')}
            choices={experienceKinds.map((value) => ({ value, label: t(`profile.workKinds.${value}`) }))}
            none={t('fields.unknown')}
          />
          <NumberField of={of} name="hoursWeek" label={t('assessment.hoursWeek')} />
          <TextField of={of} name="employer" label={t('profile.employer')} />
          <TextField of={of} name="place" label={t('assessment.workPlace')} />
          <CodeField of={of} name="country" label={t('profile.country')} lookup={lookup} />
          <DateField of={of} name="startedOn" label={t('profile.from')} />
          <DateField of={of} name="endedOn" label={t('profile.to')} />
          <NumberField of={of} name="years" label={t('profile.years')} help={t('profile.yearsHelp')} />
          <ChoiceField
            of={of}
            name="proof"
            label={t('profile.workProof')}
            choices={proofs.map((value) => ({ value, label: t(`profile.workProofs.${value}`) }))}
            none={t('fields.unknown')}
          />
          <ChoiceField
            of={of}
            name="proofForm"
            label={t('profile.proofForm')}
            choices={forms.map((value) => ({ value, label: t(`profile.proofForms.${value}`) }))}
            none={t('fields.unknown')}
          />
          <ProseField of={of} name="employerContact" label={t('profile.employerContact')} />
          <ProseField of={of} name="tasks" label={t('profile.tasks')} />
        </>
      )}
    />
  );
}
