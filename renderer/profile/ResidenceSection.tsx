import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { residenceTitleOf } from '#shared/catalogs/residenceTitles.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { ProfileItem } from '#shared/profile/profile.ts';
import type { SaveOutcome } from '../ui/fields/autosave.ts';
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
  const usual = status === null ? undefined : residenceTitleOf(status)?.legalBasis;
  const before = of.values.status === null ? undefined : residenceTitleOf(of.values.status)?.legalBasis;
  const untouched = of.values.legalBasis === '' || of.values.legalBasis === before;
  return of.save(untouched ? { status, legalBasis: usual ?? '' } : { status });
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
          <WorkAccess status={of.values.status} />
          <TextField of={of} name="legalBasis" label={t('profile.legalBasis')} />
          <DateField of={of} name="validUntil" label={t('profile.validUntil')} future />
          <TextField of={of} name="workNote" label={t('profile.workNote')} wide />
        </>
      )}
    />
  );
}
