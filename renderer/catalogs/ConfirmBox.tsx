import { Button, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staleAfterDays } from '#shared/catalogs/catalogNames.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import { sources } from '#shared/catalogs/sources.ts';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './catalogs.module.css';

/** „Geprüft am … von …“ without changing anything: the amber goes until the check is old. */
export function ConfirmBox({ entry: { catalog, code, row, ours } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const confirm = useChange('catalogs.confirm');
  // Where a row was never checked, its source is just what does not tell.
  const usual = row.verified ? sources[(ours ?? row).source].address : '';
  const [day, setDay] = useState(formatPartialDate(today(), language, 'short'));
  const [source, setSource] = useState(row.own?.said ?? usual);
  const [wrong, setWrong] = useState<'day' | 'source' | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = parsePartialDate(day, { today: today() });
    const whole = read.ok && read.value.length === 10;
    setWrong(!whole ? 'day' : source.trim() === '' ? 'source' : null);
    if (!whole || source.trim() === '') return;
    confirm.mutate(
      { catalog, code, checkedOn: read.value, source },
      { onSuccess: () => announce(t('catalogs.confirmed')) },
    );
  };
  return (
    <form className={classes.confirm} onSubmit={submit} noValidate aria-label={t('catalogs.confirmTitle')}>
      {!row.own && <p className={classes.strong}>{t('catalogs.confirmTitle')}</p>}
      <p className={classes.soft}>
        {row.own ? t('catalogs.confirmAgain', { days: staleAfterDays[catalog] }) : t('catalogs.confirmText')}
      </p>
      <TextInput
        id="confirm-day"
        label={t('catalogs.form.checkedOn')}
        autoComplete="off"
        value={day}
        error={wrong === 'day' ? t('errors.input.wholeDay') : undefined}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        id="confirm-source"
        label={t('catalogs.form.source')}
        autoComplete="off"
        dir="auto"
        maxLength={300}
        value={source}
        error={wrong === 'source' ? t('errors.input.required') : undefined}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <ErrorAlert error={confirm.error} />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconCheck size={18} aria-hidden />}
        loading={confirm.isPending}
      >
        {t('catalogs.confirm')}
      </Button>
    </form>
  );
}
