import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './assess.module.css';

/** What nobody has checked against a source yet, and where to check it before telling it as a fact. */
export function Unverified({ checks }: { readonly checks: readonly string[] }) {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  return (
    <section className={classes.amber}>
      <h3 className={classes.partTitle}>
        <IconAlertTriangle size={16} aria-hidden /> {t('recognitionPage.toCheck')}
      </h3>
      <ul className={classes.list} lang="de">
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </section>
  );
}
