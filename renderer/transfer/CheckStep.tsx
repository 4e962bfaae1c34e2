import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  choices,
  type RowFilter,
  rowFilters,
  type TableCheck,
  type TableInfo,
  type TableReading,
} from '#shared/transfer/transfer.ts';
import { useRead } from '../api/calls.ts';
import { Busy } from '../ui/Busy.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { CheckTable } from './CheckTable.tsx';
import classes from './check.module.css';
import { SaveRefused } from './SaveRefused.tsx';
import type { Import } from './useImport.ts';

interface Props {
  readonly of: Import;
  readonly table: TableInfo;
  readonly reading: TableReading;
}

/** The third step, the dry run: what would become of each row. */
export function CheckStep({ of, table, reading }: Props) {
  const { t } = useTranslation();
  const check = useRead('transfer.check', reading);
  const back = (
    <Button variant="default" onClick={() => of.goTo('columns')}>
      {t('common.back')}
    </Button>
  );
  if (check.data) return <Found of={of} table={table} reading={reading} found={check.data} back={back} />;
  return (
    <>
      {check.isFetching && <Busy label={t('transfer.check.checking')} />}
      <ErrorAlert error={check.error} onRetry={() => void check.refetch()} />
      {back}
    </>
  );
}

/** How many people will be entered or completed. */
function taken({ fresh, likely }: TableCheck, { standard, exceptions }: Import['choosing']): number {
  const skips = exceptions.filter(({ choice }) => choice === 'skip').length;
  return fresh + (standard === 'skip' ? exceptions.length - skips : likely - skips);
}

interface FoundProps extends Props {
  readonly found: TableCheck;
  readonly back: React.ReactNode;
}

function Found({ of, table, reading, found, back }: FoundProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<RowFilter>('all');
  const counts: Readonly<Record<RowFilter, number>> = {
    ...found,
    all: found.fresh + found.likely + found.refused,
  };
  const people = taken(found, of.choosing);
  const flawed = found.refused + found.partly;
  return (
    <>
      <Text c="dimmed" mb="xs">
        {t('transfer.check.lead')}
        {found.empty > 0 && ` ${t('transfer.check.empty', { count: found.empty })}`}
      </Text>
      <div className={classes.tools}>
        <fieldset className={classes.filter} aria-label={t('transfer.check.filter')}>
          {rowFilters.map((name) => (
            <Button
              key={name}
              size="compact-sm"
              radius="xl"
              variant={filter === name ? 'light' : 'default'}
              aria-pressed={filter === name}
              leftSection={filter === name ? <IconCheck size={14} aria-hidden /> : undefined}
              onClick={() => setFilter(name)}
            >
              {t(`transfer.check.filters.${name}`)} ({counts[name]})
            </Button>
          ))}
        </fieldset>
        {found.likely > 0 && (
          <NativeSelect
            className={classes.standard}
            label={t('transfer.check.standard')}
            description={t('transfer.check.standardHelp')}
            value={of.choosing.standard}
            data={choices.map((value) => ({ value, label: t(`transfer.check.choices.${value}`) }))}
            onChange={({ currentTarget }) =>
              of.chooseStandard(choices.find((name) => name === currentTarget.value) ?? 'skip')
            }
          />
        )}
      </div>
      {counts[filter] === 0 ? (
        <EmptyState title={t('transfer.check.none')} text={t('transfer.check.noneText')} />
      ) : (
        <CheckTable
          key={filter}
          of={of}
          table={table}
          reading={reading}
          filter={filter}
          matching={counts[filter]}
        />
      )}
      <Group mt="sm">
        {people > 0 ? (
          <Button onClick={() => of.goTo('take')}>{t('transfer.check.take', { count: people })}</Button>
        ) : (
          <Text>{t('transfer.check.nothing')}</Text>
        )}
        {back}
        {flawed > 0 && (
          <SaveRefused
            reading={reading}
            label={t('transfer.check.saveRefused')}
            onSaved={(text) => notifications.show({ message: text })}
          />
        )}
      </Group>
    </>
  );
}
