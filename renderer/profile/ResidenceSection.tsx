import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { residenceTitleOf } from '#shared/catalogs/residenceTitles.ts';
import { workNotes } from '#shared/catalogs/workNotes.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { usualBasis } from '#shared/profile/legalBasis.ts';
import type { ProfileItem } from '#shared/profile/profile.ts';
import type { SaveOutcome } from '../ui/fields/autosave.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { residenceLookup } from '../ui/fields/lookups.ts';
import { type FieldSource, fieldId } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ItemList } from './ItemList.tsx';
import type { Item } from './useItemSource.ts';
import { WorkAccess } from './WorkAccess.tsx';

interface Props {
  readonly clientId: string;
  readonly items: readonly Item<'residence'>[];
}

type Residence = ProfileItem<'residence'>;

/** The paragraph comes with the title, unless the counsellor wrote a more exact one. */
function saveTitle(of: FieldSource<Residence>, status: string | null): Promise<SaveOutcome> {
  const legalBasis = usualBasis(of.values, status);
  return of.save(legalBasis === null ? { status } : { status, legalBasis });
}

export function ResidenceSection({ clientId, items }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => residenceLookup(language), [language]);
  return (
    <ItemList
      clientId={clientId}
      kind="residence"
      items={items}
      title={t('profile.residence')}
      add={t('profile.addResidence')}
      summary={(item) =>
        [
          item.status === null ? null : residenceTitleOf(item.status)?.name[language],
          item.legalBasis,
          item.validUntil === null
            ? null
            : t('profile.until', { date: formatPartialDate(item.validUntil, language, 'short') }),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      fields={(of) => (
        <>
          <LookupField
            id={fieldId(of, 'status')}
            label={t('profile.status')}
            help={t('profile.statusHelp')}
            wide
            lookup={lookup}
            value={of.values.status}
            save={(status) => saveTitle(of, status)}
          />
          <WorkAccess status={of.values.status} workCode={of.values.workCode} />
          <TextField of={of} name="legalBasis" label={t('profile.legalBasis')} />
          <DateField of={of} name="validUntil" label={t('profile.validUntil')} future />
          <ChoiceField
            of={of}
            name="workCode"
            label={t('profile.workCode')}
            choices={workNotes.map(({ code, name }) => ({ value: code, label: name[language] }))}
            none={t('fields.unknown')}
          />
          <TextField of={of} name="workNote" label={t('profile.workNote')} wide />
        </>
      )}
    />
  );
}
