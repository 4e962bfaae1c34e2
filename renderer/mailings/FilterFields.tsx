import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { caseStatusNames } from '#shared/cases/codes.ts';
import { type CaseStatus, caseStatuses } from '#shared/cases/status.ts';
import { languages } from '#shared/catalogs/languages.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { everybody, type MailingFilter } from '#shared/mailings/mailing.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './mailings.module.css';

interface Props {
  readonly filter: MailingFilter;
  onChange(next: MailingFilter): void;
}

const dues = [
  ['dueToday', 0],
  ['dueWeek', 7],
  ['dueMonth', 30],
] as const;

/** The filters a letter to many may be for; each narrows the others. */
export function FilterFields({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { districts } = useCatalogs();
  const office = useRead('office.get', {});
  const set = (patch: Partial<MailingFilter>): void => onChange({ ...filter, ...patch });
  const any = { value: '', label: t('mailings.filter.any') };
  return (
    <fieldset className={classes.filter}>
      <legend>{t('mailings.filter.legend')}</legend>
      <Statuses filter={filter} onChange={onChange} />
      <div className={classes.fields}>
        <TextInput
          label={t('mailings.filter.query')}
          leftSection={<IconSearch size={18} aria-hidden />}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={filter.query}
          onChange={(event) => set({ query: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mailings.filter.counsellor')}
          value={filter.counsellor ?? ''}
          data={[
            { value: '', label: t('mailings.filter.anyone') },
            ...(office.data?.users ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ counsellor: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('mailings.filter.due')}
          value={filter.dueUntil ?? ''}
          data={[
            { value: '', label: t('mailings.filter.dueAny') },
            ...dues.map(([key, days]) => ({
              value: addDays(today(), days),
              label: t(`mailings.filter.${key}`),
            })),
          ]}
          onChange={(event) => set({ dueUntil: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('mailings.filter.district')}
          value={filter.district ?? ''}
          data={[any, ...districts.rows.map(({ code, name }) => ({ value: code, label: name[language] }))]}
          onChange={(event) => set({ district: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('mailings.filter.language')}
          value={filter.language ?? ''}
          data={[any, ...languages.map(({ code, name }) => ({ value: code, label: name[language] }))]}
          onChange={(event) => set({ language: event.currentTarget.value || null })}
        />
      </div>
    </fieldset>
  );
}

function Statuses({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const toggle = (status: CaseStatus): void => {
    const statuses = filter.statuses.includes(status)
      ? filter.statuses.filter((one) => one !== status)
      : [...filter.statuses, status];
    onChange({ ...filter, statuses });
  };
  const empty = JSON.stringify(filter) === JSON.stringify(everybody);
  return (
    <fieldset className={classes.statuses} aria-label={t('mailings.filter.status')}>
      {caseStatuses.map((status) => {
        const on = filter.statuses.includes(status);
        return (
          <Button
            key={status}
            size="compact-sm"
            radius="xl"
            variant={on ? 'light' : 'default'}
            aria-pressed={on}
            leftSection={on ? <IconCheck size={14} aria-hidden /> : undefined}
            onClick={() => toggle(status)}
          >
            {caseStatusNames[status][language]}
          </Button>
        );
      })}
      {!empty && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(everybody)}>
          {t('mailings.filter.reset')}
        </Button>
      )}
    </fieldset>
  );
}
