import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bySource } from '#shared/catalogs/bySource.ts';
import type { Entry } from '#shared/catalogs/entries.ts';
import { sources } from '#shared/catalogs/sources.ts';
import { useOwnRows } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { today } from '../ui/today.ts';
import { ConfirmBox } from './ConfirmBox.tsx';
import classes from './catalogs.module.css';
import { useStand } from './useStand.ts';

/** How far the row can be relied on, what to look up and where, and the place to say that one has. */
export function RowStand({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { stand, source, validity } = useStand();
  const { row, ours, checks } = entry;
  const open = checks.length > 0;
  const Icon = open ? IconAlertTriangle : IconCircleCheck;
  const { title, address } = sources[(ours ?? row).source];
  const when = validity(row);
  const own = useOwnRows();
  const together = useMemo(() => (ours && bySource(own, today()).get(ours.source)?.length) ?? 0, [own, ours]);
  return (
    <section className={classes.standing} data-open={open || undefined} aria-labelledby="row-stand">
      <h2 id="row-stand" className={classes.standTitle}>
        <Icon size={18} aria-hidden /> {open ? t('catalogs.toCheck') : stand(row)}
      </h2>
      {open && (
        <ul className={classes.list} lang="de">
          {checks.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className={classes.soft}>
        {open && <>{stand(row)}. </>}
        {t('catalogs.stand.source')}: <span dir="auto">{source(row)}</span>
        {when !== '' && <> · {when}</>}
      </p>
      {together > 1 && (
        <p className={classes.soft}>
          <Anchor
            component={Link}
            to={paths.catalogSources((ours ?? row).source)}
            size="sm"
            underline="always"
            inherit
          >
            {t('catalogs.sources.together', { count: together })}
          </Anchor>
        </p>
      )}
      {row.own && ours && (
        <p className={classes.soft}>
          {t('catalogs.stand.shipped')}: {title}
          {address !== '' && `, ${address}`}
        </p>
      )}
      <ConfirmBox entry={entry} />
    </section>
  );
}
