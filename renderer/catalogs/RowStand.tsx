import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#shared/catalogs/entries.ts';
import { sources } from '#shared/catalogs/sources.ts';
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
