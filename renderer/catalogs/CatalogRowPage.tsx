import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { catalogNames } from '#shared/catalogs/catalogNames.ts';
import { type Entry, entryOf } from '#shared/catalogs/entries.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow } from '#shared/catalogs/shipped.ts';
import { useChange } from '../api/calls.ts';
import { useOwnRows } from '../api/catalogs.tsx';
import { useOpenRoom } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { announce } from '../ui/announce.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { Compare } from './Compare.tsx';
import classes from './catalogs.module.css';
import { DriftBox } from './DriftBox.tsx';
import { EntryMarks } from './EntryMarks.tsx';
import type { Json } from './fieldSpec.ts';
import { OnlyFor } from './OnlyFor.tsx';
import { RowHistory } from './RowHistory.tsx';
import { RowStand } from './RowStand.tsx';
import { RowValues } from './RowValues.tsx';
import { useFieldSpecs } from './useFieldSpecs.ts';
import { useRowWords } from './useRowWords.ts';
import type { About } from './useVersionForm.ts';
import { VersionForm } from './VersionForm.tsx';
import { Versions } from './Versions.tsx';

/** One row: what it says, who answers for it, what ours says, and the way to put it right. */
export function CatalogRowPage() {
  const { t } = useTranslation();
  const { catalog: asked, code = '' } = useParams();
  const own = useOwnRows();
  useOpenRoom('catalogs');
  const catalog = catalogNames.find((name) => name === asked) ?? 'authorities';
  const entry = entryOf(catalog, code, own, today());
  if (!entry)
    return (
      <>
        <PageTitle up={paths.catalog(catalog)}>{t('catalogs.rowTitle')}</PageTitle>
        <EmptyState title={t('catalogs.unknownTitle')} text={t('catalogs.unknownText')} />
      </>
    );
  return <Row key={`${catalog} ${code}`} entry={entry} />;
}

const aboutOf = (version: OwnRow | undefined): About => ({
  validFrom: version?.validFrom ?? null,
  validTo: version?.validTo ?? null,
  source: version?.source ?? '',
  checkedOn: today(),
  note: version?.note ?? '',
});

function Row({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { state } = useLocation();
  const { catalog, code, row, ours, versions, drifts } = entry;
  const specs = useFieldSpecs(catalog, code);
  const { title, details } = useRowWords()(entry);
  const revert = useChange('catalogs.revert');
  // In the address, so that the form is open again after the office was locked.
  const [search, setSearch] = useSearchParams();
  const open = search.get('open');
  const setOpen = (next: string | null): void =>
    setSearch(next === null ? {} : { open: next }, { replace: true, state });
  const inForce = versions.find(({ id }) => id === row.own?.id);
  const fields: Json = fieldsOfRow(catalog, { ...row });
  const edited = versions.find(({ id }) => id === open);
  const close = (): void => {
    setOpen(null);
    // The form is gone and with it what had the focus.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const saved = (): void => {
    announce(t('catalogs.form.saved'));
    close();
  };
  return (
    <>
      <PageTitle
        up={paths.catalog(catalog)}
        actions={
          open === null && (
            <Button
              leftSection={<IconPencil size={18} aria-hidden />}
              onClick={() => setOpen(inForce?.id ?? 'first')}
            >
              {t(inForce ? 'catalogs.change' : 'catalogs.correct')}
            </Button>
          )
        }
      >
        {title}
      </PageTitle>
      <p className={classes.lead}>
        {[t(`catalogs.names.${catalog}`), ...details].join(' · ')} <EntryMarks entry={entry} />
      </p>
      {drifts.map((drift) => (
        <DriftBox key={drift.version.id} entry={entry} drift={drift} specs={specs} />
      ))}
      <div className={classes.columns}>
        <div>
          {open !== null && (edited || open === 'first' || open === 'next') ? (
            <Section title={t('catalogs.form.title')}>
              <VersionForm
                key={open}
                asked={{
                  ...{ catalog, code, id: edited?.id ?? null },
                  fields: edited?.fields ?? fields,
                  about: aboutOf(edited),
                }}
                specs={specs}
                onSaved={saved}
                onClose={close}
              />
            </Section>
          ) : (
            <Section
              title={t('catalogs.values')}
              actions={
                versions.length > 0 && (
                  <Button size="compact-sm" variant="subtle" onClick={() => setOpen('next')}>
                    {t('catalogs.addVersion')}
                  </Button>
                )
              }
            >
              <RowValues specs={specs} fields={fields} />
              {row.own?.note && (
                <p className={classes.note} dir="auto">
                  {row.own.note}
                </p>
              )}
            </Section>
          )}
          {ours && inForce && row.own?.kind === 'changed' && drifts.length === 0 && (
            <Section title={t('catalogs.compare.title')}>
              <Compare
                label={t('catalogs.compare.title')}
                specs={specs}
                columns={[
                  { title: t('catalogs.compare.ours'), fields: fieldsOfRow(catalog, ours) },
                  { title: t('catalogs.compare.theirs'), fields: inForce.fields },
                ]}
              />
            </Section>
          )}
          {(versions.length > 1 || versions.some(({ validFrom, validTo }) => validFrom ?? validTo)) && (
            <Versions entry={entry} onEdit={(version) => setOpen(version.id)} />
          )}
          {catalog === 'documents' && <OnlyFor code={code} />}
          <RowHistory catalog={catalog} code={code} specs={specs} />
        </div>
        <div>
          <RowStand key={`${row.own?.id} ${row.checkedOn}`} entry={entry} />
          {versions.length > 0 && (
            <>
              <ErrorAlert error={revert.error} />
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                loading={revert.isPending}
                onClick={() =>
                  revert.mutate(
                    { catalog, code, id: null },
                    {
                      onSuccess: () => {
                        announce(t(ours ? 'catalogs.reverted' : 'catalogs.removed'));
                        if (!ours) void navigate(paths.catalog(catalog), { replace: true });
                      },
                    },
                  )
                }
              >
                {t(ours ? 'catalogs.revert' : 'catalogs.removeRow')}
              </Button>
              <p className={classes.soft}>{t('catalogs.undoHint')}</p>
            </>
          )}
        </div>
      </div>
    </>
  );
}
