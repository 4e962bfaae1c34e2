import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { staleAfterDays } from '#shared/catalogs/catalogNames.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import { sources } from '#shared/catalogs/sources.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './catalogs.module.css';
import { useLookedUp } from './useLookedUp.tsx';

/** „Geprüft am … von …“ without changing anything: the amber goes until the check is old. */
export function ConfirmBox({ entry: { catalog, code, row, ours } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const confirm = useChange('catalogs.confirm');
  // Where a row was never checked, its source is just what does not tell.
  const usual = row.verified ? sources[(ours ?? row).source].address : '';
  const { inputs, read } = useLookedUp(row.own?.said ?? usual);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const looked = read();
    if (looked)
      confirm.mutate(
        { rows: [{ catalog, code }], ...looked },
        { onSuccess: () => announce(t('catalogs.confirmed')) },
      );
  };
  return (
    <form className={classes.confirm} onSubmit={submit} noValidate aria-label={t('catalogs.confirmTitle')}>
      {!row.own && <p className={classes.strong}>{t('catalogs.confirmTitle')}</p>}
      <p className={classes.soft}>
        {row.own ? t('catalogs.confirmAgain', { days: staleAfterDays[catalog] }) : t('catalogs.confirmText')}
      </p>
      {inputs}
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
