import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Drift, Entry } from '#shared/catalogs/entries.ts';
import { fieldsOfRow } from '#shared/catalogs/shipped.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Compare } from './Compare.tsx';
import classes from './catalogs.module.css';
import type { FieldSpec } from './fieldSpec.ts';

interface Props {
  readonly entry: Entry;
  readonly drift: Drift;
  readonly specs: readonly FieldSpec[];
}

/** An update has changed our row under theirs: both side by side, and one click to decide. */
export function DriftBox({ entry: { catalog, code, ours }, drift: { version }, specs }: Props) {
  const { t } = useTranslation();
  const adopt = useChange('catalogs.revert');
  const keep = useChange('catalogs.keep');
  if (ours === null) return null;
  const title = t('catalogs.drift.title');
  return (
    <section className={classes.drift} aria-label={title}>
      <h2 className={classes.driftTitle}>
        <IconArrowsDiff size={20} aria-hidden /> {title}
      </h2>
      <Compare
        label={title}
        specs={specs}
        columns={[
          { title: t('catalogs.drift.before'), fields: version.basis ?? {} },
          { title: t('catalogs.drift.now'), fields: fieldsOfRow(catalog, ours) },
          { title: t('catalogs.drift.theirs'), fields: version.fields },
        ]}
      />
      <ErrorAlert error={adopt.error ?? keep.error} />
      <div className={classes.formEnd}>
        <Button
          loading={adopt.isPending}
          onClick={() =>
            adopt.mutate(
              { catalog, code, id: version.id },
              { onSuccess: () => announce(t('catalogs.drift.adopted')) },
            )
          }
        >
          {t('catalogs.drift.adopt')}
        </Button>
        <Button
          variant="default"
          loading={keep.isPending}
          onClick={() =>
            keep.mutate({ id: version.id }, { onSuccess: () => announce(t('catalogs.drift.kept')) })
          }
        >
          {t('catalogs.drift.keep')}
        </Button>
      </div>
    </section>
  );
}
