import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { addableCatalogs, type CatalogName, catalogNames } from '#shared/catalogs/catalogNames.ts';
import { type EntryFilter, entriesOf, entryFilters, passes } from '#shared/catalogs/entries.ts';
import { documentProfiles } from '#shared/recognition/documentMatrix.ts';
import { paperPlace } from '#shared/recognition/papers.ts';
import { useOwnRows } from '../api/catalogs.tsx';
import { useOpenRoom } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { folded } from '../ui/fields/lookups.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { today } from '../ui/today.ts';
import { useAddressState } from '../ui/useAddressState.ts';
import { CatalogTable } from './CatalogTable.tsx';
import classes from './catalogs.module.css';
import { useRowWords } from './useRowWords.ts';

const isCatalog = (name: string | undefined): name is CatalogName =>
  (catalogNames as readonly (string | undefined)[]).includes(name);

/** Rows of their own the office may add here; everywhere else it corrects ours. */
const addable = [...addableCatalogs, 'documents'] as const;
type Addable = (typeof addable)[number];
const isAddable = (name: CatalogName): name is Addable => (addable as readonly string[]).includes(name);

/** What the program looks up, catalogue by catalogue, and what of it still has to be checked. */
export function CatalogsPage() {
  const { t } = useTranslation();
  const { catalog: asked } = useParams();
  const [search] = useSearchParams();
  const catalog = isCatalog(asked) ? asked : 'authorities';
  useOpenRoom('catalogs');
  return (
    <>
      <PageTitle
        actions={
          <>
            <Button component={Link} to={paths.catalogSources()} variant="subtle">
              {t('catalogs.sources.title')}
            </Button>
            {isAddable(catalog) && (
              <Button
                component={Link}
                to={paths.newCatalogRow(catalog, search.get('list'))}
                variant="default"
                leftSection={<IconPlus size={18} aria-hidden />}
              >
                {t(`catalogs.add.${catalog}`)}
              </Button>
            )}
          </>
        }
      >
        {t('catalogs.title')}
      </PageTitle>
      <p className={classes.lead}>{t('catalogs.lead')}</p>
      <nav className={classes.tabs} aria-label={t('catalogs.choose')}>
        {catalogNames.map((name) => (
          <Link
            key={name}
            to={paths.catalog(name)}
            replace
            className={classes.tab}
            aria-current={name === catalog ? 'page' : undefined}
          >
            {t(`catalogs.names.${name}`)}
          </Link>
        ))}
      </nav>
      <OneCatalog key={catalog} catalog={catalog} />
    </>
  );
}

function OneCatalog({ catalog }: { readonly catalog: CatalogName }) {
  const { t } = useTranslation();
  const own = useOwnRows();
  const wordsOf = useRowWords();
  const [search, setSearch] = useAddressState();
  const query = search.get('q') ?? '';
  const list = search.get('list') ?? '';
  const chosen = entryFilters.filter((filter) => search.get('only')?.split(' ').includes(filter));
  const entries = useMemo(() => entriesOf(catalog, own, today()), [catalog, own]);
  const all = entries.map((entry) => ({ entry, words: wordsOf(entry) }));
  const typed = folded(query).split(/\s+/);
  const found = all.filter(({ entry, words }) => {
    if (list !== '' && paperPlace(entry.code)?.profile !== list) return false;
    const text = folded([words.title, ...words.details, entry.code].join(' '));
    return typed.every((word) => text.includes(word));
  });
  const shown = found.filter(({ entry }) => chosen.every((filter) => passes(entry, filter)));
  const toggle = (filter: EntryFilter): void =>
    setSearch({
      only: (chosen.includes(filter) ? chosen.filter((one) => one !== filter) : [...chosen, filter]).join(
        ' ',
      ),
    });
  const filtered = chosen.length > 0 || query !== '' || list !== '';
  return (
    <section aria-label={t(`catalogs.names.${catalog}`)}>
      <p className={classes.lead}>{t(`catalogs.leads.${catalog}`)}</p>
      <div className={classes.search}>
        <TextInput
          id="catalog-search"
          label={t('catalogs.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={100}
          value={query}
          onChange={(event) => setSearch({ q: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setSearch({ q: '' });
          }}
        />
        {catalog === 'documents' && (
          <NativeSelect
            label={t('catalogs.list')}
            value={list}
            data={[
              { value: '', label: t('catalogs.allLists') },
              ...documentProfiles.map((value) => ({ value, label: t(`catalogs.profiles.${value}`) })),
            ]}
            onChange={(event) => setSearch({ list: event.currentTarget.value })}
          />
        )}
      </div>
      <fieldset className={classes.filter} aria-label={t('catalogs.filter')}>
        {entryFilters.map((filter) => {
          const pressed = chosen.includes(filter);
          const count = found.filter(({ entry }) => passes(entry, filter)).length;
          if (count === 0 && !pressed) return null;
          return (
            <Button
              key={filter}
              size="compact-sm"
              radius="xl"
              variant={pressed ? 'light' : 'default'}
              aria-pressed={pressed}
              leftSection={pressed ? <IconCheck size={14} aria-hidden /> : undefined}
              onClick={() => toggle(filter)}
            >
              {t(`catalogs.filters.${filter}`)} {count}
            </Button>
          );
        })}
        <span className={classes.counted} role="status">
          {t(filtered ? 'catalogs.countedFiltered' : 'catalogs.counted', {
            shown: shown.length,
            count: all.length,
          })}
        </span>
        {filtered && (
          <Button size="compact-sm" variant="subtle" onClick={() => setSearch(null)}>
            {t('catalogs.showAll')}
          </Button>
        )}
      </fieldset>
      {shown.length === 0 ? (
        <EmptyState title={t('catalogs.noneTitle')} text={t('catalogs.noneText')} />
      ) : (
        <CatalogTable rows={shown} label={t(`catalogs.names.${catalog}`)} />
      )}
    </section>
  );
}
