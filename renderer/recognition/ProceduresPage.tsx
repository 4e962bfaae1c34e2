import { Button } from '@mantine/core';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureRow } from '#shared/recognition/procedure.ts';
import { filterOf, type ProcedureFilter, procedureFilters } from '#shared/recognition/procedureFilter.ts';
import { useRead } from '../api/calls.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import long from '../ui/longTable.module.css';
import { PageTitle } from '../ui/PageTitle.tsx';
import { ProceduresTable } from './ProceduresTable.tsx';
import classes from './procedures.module.css';

/** All running procedures with their clock, what is overdue first. */
export function ProceduresPage() {
  const { t } = useTranslation();
  const list = useRead('recognition.procedures', {});
  return (
    <div className={long.page}>
      <PageTitle>{t('procedure.title')}</PageTitle>
      <Loaded query={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              icon={<IconHourglass size={40} stroke={1.2} />}
              title={t('procedure.list.emptyTitle')}
              text={t('procedure.list.emptyText')}
            />
          ) : (
            <Procedures rows={rows} />
          )
        }
      </Loaded>
    </div>
  );
}

function Procedures({ rows }: { readonly rows: readonly ProcedureRow[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<ProcedureFilter>>(new Set());
  const counts = useMemo(() => Map.groupBy(rows, filterOf), [rows]);
  const shown = useMemo(
    () => (chosen.size === 0 ? rows : rows.filter((row) => chosen.has(filterOf(row)))),
    [rows, chosen],
  );
  const toggle = (filter: ProcedureFilter): void => {
    const next = new Set(chosen);
    if (!next.delete(filter)) next.add(filter);
    setChosen(next);
  };
  return (
    <>
      <p className={classes.lead}>{t('procedure.list.lead')}</p>
      <fieldset className={classes.filter} aria-label={t('procedure.list.filter')}>
        {procedureFilters
          .filter((filter) => counts.has(filter) || chosen.has(filter))
          .map((filter) => (
            <Button
              key={filter}
              size="compact-sm"
              radius="xl"
              variant={chosen.has(filter) ? 'light' : 'default'}
              aria-pressed={chosen.has(filter)}
              leftSection={chosen.has(filter) ? <IconCheck size={14} aria-hidden /> : undefined}
              onClick={() => toggle(filter)}
            >
              {t(`procedure.list.filters.${filter}`)} {counts.get(filter)?.length ?? 0}
            </Button>
          ))}
        <span className={classes.counted} role="status">
          {t(chosen.size > 0 ? 'procedure.list.countedFiltered' : 'procedure.list.counted', {
            shown: shown.length,
            count: rows.length,
          })}
        </span>
        {chosen.size > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setChosen(new Set())}>
            {t('procedure.list.showAll')}
          </Button>
        )}
      </fieldset>
      {shown.length === 0 ? (
        <p className={classes.lead}>{t('procedure.list.noneShown')}</p>
      ) : (
        <ProceduresTable key={[...chosen].join(' ')} rows={shown} />
      )}
    </>
  );
}
