import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bySource } from '#shared/catalogs/bySource.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import { type SourceKey, sources } from '#shared/catalogs/sources.ts';
import { useOwnRows } from '../api/catalogs.tsx';
import { useOpenRoom } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { today } from '../ui/today.ts';
import { useAddressState } from '../ui/useAddressState.ts';
import classes from './catalogs.module.css';
import { SourceRows } from './SourceRows.tsx';

type Group = readonly [SourceKey, readonly Entry[]];

/** What is oldest comes first, then what most stands on. */
const urgent = ([, a]: Group, [, b]: Group): number => {
  const stale = (rows: readonly Entry[]) => rows.filter((row) => row.stale).length;
  return stale(b) - stale(a) || b.length - a.length;
};

/** All that was read in one source, to be checked in one go. */
export function SourcesPage() {
  const { t } = useTranslation();
  const own = useOwnRows();
  useOpenRoom('catalogs');
  const [search, setSearch] = useAddressState();
  const groups = useMemo(() => [...bySource(own, today())].toSorted(urgent), [own]);
  const [source, entries] = groups.find(([key]) => key === search.get('source')) ?? groups[0] ?? ['own', []];
  const { title, address } = sources[source];
  return (
    <>
      <PageTitle up={paths.catalogs()}>{t('catalogs.sources.title')}</PageTitle>
      <p className={classes.lead}>{t('catalogs.sources.lead')}</p>
      <NativeSelect
        label={t('catalogs.stand.source')}
        mb="xs"
        value={source}
        data={groups.map(([value, rows]) => ({
          value,
          label: `${sources[value].title} (${rows.length})`,
        }))}
        onChange={(event) => setSearch({ source: event.currentTarget.value })}
      />
      <p className={classes.address}>{address}</p>
      <SourceRows key={source} entries={entries} usual={address || title} />
    </>
  );
}
