import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Check } from '#shared/catalogs/checks.ts';
import { CheckLines } from '../recognition/Unverified.tsx';
import classes from './dossier.module.css';

/** The gravest thing to look up stands there (what the facts say against the paper comes first); more a click away. */
export function PaperChecks({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation();
  const [first, ...more] = checks;
  if (first === undefined) return null;
  return (
    <div className={classes.check}>
      <div className={classes.checkFirst}>
        <Badge tt="none" size="sm" variant="light" color="amber">
          {t('dossier.checkFirst')}
        </Badge>
        <CheckLines checks={[first]} />
      </div>
      {more.length > 0 && (
        <details>
          <summary>{t('dossier.checks', { count: more.length })}</summary>
          <CheckLines checks={more} />
        </details>
      )}
    </div>
  );
}
