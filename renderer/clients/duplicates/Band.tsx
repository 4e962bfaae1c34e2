import { useTranslation } from 'react-i18next';
import type { LikenessBand } from '#shared/clients/duplicates/likeness.ts';
import classes from './duplicates.module.css';

/** „sehr wahrscheinlich“ or „möglich“; null: looked at, and the two are no longer alike. */
export function Band({ band }: { readonly band: LikenessBand | null }) {
  const { t } = useTranslation();
  return (
    <span className={classes.band} data-band={band ?? undefined}>
      {band === null ? t('duplicates.notAlike') : t(`duplicates.bands.${band}`)}
    </span>
  );
}
