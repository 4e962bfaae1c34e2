import { useTranslation } from 'react-i18next';
import classes from './scan.module.css';

/** Lies over the page while a file hangs above it. */
export function DropHint() {
  const { t } = useTranslation();
  return (
    <p className={classes.drop} aria-hidden>
      {t('papers.scan.drop')}
    </p>
  );
}
