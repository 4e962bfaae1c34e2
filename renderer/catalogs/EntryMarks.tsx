import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#shared/catalogs/entries.ts';
import classes from './catalogs.module.css';

/** How far a row can be relied on, in words as well as in colour. */
export function EntryMarks({ entry: { row, checks, drifts, catalog } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const left = catalog === 'documents' && (row as { asked?: boolean }).asked === false;
  const open = !row.verified ? 'unverified' : checks.length > 0 ? 'stale' : null;
  if (drifts.length === 0 && open === null && !row.own && !left) return null;
  return (
    <span className={classes.marks}>
      {drifts.length > 0 && (
        <Badge tt="none" size="sm" variant="light" color="amber">
          {t('catalogs.marks.drifted')}
        </Badge>
      )}
      {open && (
        <Badge tt="none" size="sm" variant="light" color="amber">
          {t(`catalogs.marks.${open}`)}
        </Badge>
      )}
      {row.own && (
        <Badge tt="none" size="sm" variant="light">
          {t(`catalogs.marks.${row.own.kind}`)}
        </Badge>
      )}
      {left && (
        <Badge tt="none" size="sm" variant="default">
          {t('catalogs.marks.notAsked')}
        </Badge>
      )}
    </span>
  );
}
