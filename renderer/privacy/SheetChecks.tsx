import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { sheetChecks } from '#shared/privacy/checks.ts';
import classes from './privacy.module.css';

/** What a sheet tells and nobody has looked up yet. */
export function SheetChecks({ info: { kind, on } }: { readonly info: LetterInfo }) {
  const { t } = useTranslation();
  const checks = sheetChecks(kind, on);
  if (checks.length === 0) return null;
  return (
    <Alert color="amber" mb="sm" title={t('privacy.checks')}>
      <ul className={classes.list} lang="de">
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </Alert>
  );
}
