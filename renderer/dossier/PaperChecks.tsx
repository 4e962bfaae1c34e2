import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Check } from '#shared/catalogs/checks.ts';
import { CheckLines } from '../recognition/Unverified.tsx';
import classes from './dossier.module.css';

/** One thing to look up stands there by itself; more of them a click away. */
export function PaperChecks({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  const mark = (
    <Badge tt="none" size="sm" variant="light" color="amber">
      {t('dossier.checkFirst')}
    </Badge>
  );
  if (checks.length === 1)
    return (
      <div className={classes.check}>
        {mark}
        <CheckLines checks={checks} />
      </div>
    );
  return (
    <details className={classes.check}>
      <summary>
        {mark} {t('dossier.checks', { count: checks.length })}
      </summary>
      <CheckLines checks={checks} />
    </details>
  );
}
