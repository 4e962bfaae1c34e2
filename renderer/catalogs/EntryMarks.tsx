import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Entry, passes } from '#shared/catalogs/entries.ts';
import classes from './catalogs.module.css';

/** How far a row can be relied on, in words as well as in colour. */
export function EntryMarks({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { row, drifts, catalog } = entry;
  const { asked, offered } = row as { readonly asked?: boolean; readonly offered?: boolean };
  const left =
    catalog === 'documents' && asked === false
      ? 'notAsked'
      : (catalog === 'measures' || catalog === 'outcomes') && offered === false
        ? 'notOffered'
        : null;
  const open = (['unverified', 'stale'] as const).find((filter) => passes(entry, filter)) ?? null;
  if (drifts.length === 0 && open === null && !row.own && left === null) return null;
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
      {left !== null && (
        <Badge tt="none" size="sm" variant="default">
          {t(`catalogs.marks.${left}`)}
        </Badge>
      )}
    </span>
  );
}
