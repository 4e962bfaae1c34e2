import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameTargets, type TargetKey, targetGroups, targetKeys, targets } from '#shared/transfer/targets.ts';
import type { TableInfo, TableReading } from '#shared/transfer/transfer.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './transfer.module.css';
import { useColumns } from './useColumns.ts';
import type { Import } from './useImport.ts';
import { ValuesPart } from './ValuesPart.tsx';

interface Props {
  readonly of: Import;
  readonly table: TableInfo;
  readonly reading: TableReading;
}

/** After a change the rows are gone through again, but not at each click. */
const restMs = 400;

/** The second step: what each column becomes, and what values mean that no list has. */
export function ColumnsStep({ of, table, reading }: Props) {
  const { t } = useTranslation();
  const { mapping } = reading;
  const named = mapping.some((key) => key !== null && nameTargets.includes(key));
  const [tried, setTried] = useState(false);
  const [settled] = useDebouncedValue(reading, restMs);
  const check = useRead('transfer.check', settled, { enabled: named, keepPrevious: true });
  const remember = useChange('transfer.remember');
  const taken = mapping.filter((key) => key !== null).length;

  const next = (): void => {
    setTried(true);
    if (named) remember.mutate(reading, { onSuccess: () => of.goTo('check') });
  };
  return (
    <>
      <Section title={t('transfer.steps.columns')}>
        <Text c="dimmed" mb="sm" maw={680}>
          {t(table.remembered ? 'transfer.columns.remembered' : 'transfer.columns.lead')}
        </Text>
        <ColumnList of={of} table={table} mapping={mapping} />
        <p className={classes.soft} role="status">
          {t('transfer.columns.counted', { taken, total: mapping.length })}
          {mapping.includes('openedOn') ? '' : `. ${t('transfer.columns.openedHelp')}`}
        </p>
      </Section>
      {named && check.data && <ValuesPart of={of} check={check.data} />}
      {tried && !named && (
        <Text c="var(--danger)" role="alert" mb="sm">
          {t('transfer.columns.needName')}
        </Text>
      )}
      <ErrorAlert error={check.error ?? remember.error} />
      <Group>
        <Button onClick={next} loading={remember.isPending}>
          {t('transfer.columns.next')}
        </Button>
        <Button variant="default" onClick={() => of.goTo('file')}>
          {t('common.back')}
        </Button>
      </Group>
    </>
  );
}

const examples = 3;

interface ListProps {
  readonly of: Import;
  readonly table: TableInfo;
  readonly mapping: readonly (TargetKey | null)[];
}

function ColumnList({ of, table, mapping }: ListProps) {
  const { t } = useTranslation();
  const columns = useColumns(table);
  const choices = targetGroups.map((group) => ({
    group: t(`transfer.groups.${group}`),
    items: targetKeys
      .filter((key) => targets[key].group === group)
      .map((key) => ({ value: key, label: t(`transfer.targets.${key}`) })),
  }));
  return (
    <table className={classes.columns} aria-label={t('transfer.columns.table')}>
      <thead>
        <tr>
          <th scope="col">{t('transfer.columns.column')}</th>
          <th scope="col">{t('transfer.columns.example')}</th>
          <th scope="col">{t('transfer.columns.target')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ at, name }) => {
          const target = mapping[at] ?? null;
          const seen = new Set(table.sample.map((cells) => cells[at] ?? '').filter((cell) => cell !== ''));
          return (
            <tr key={at} data-left={target === null || undefined}>
              <th scope="row">
                <Foreign text={name} />
              </th>
              <td className={classes.examples}>
                {seen.size === 0
                  ? t('transfer.columns.empty')
                  : [...seen].slice(0, examples).map((cell) => (
                      <span key={cell}>
                        <Foreign text={cell} />
                      </span>
                    ))}
              </td>
              <td>
                <NativeSelect
                  aria-label={t('transfer.columns.targetOf', { name })}
                  value={target ?? ''}
                  data={[{ value: '', label: t('transfer.columns.none') }, ...choices]}
                  onChange={({ currentTarget }) =>
                    of.assignColumn(at, targetKeys.find((key) => key === currentTarget.value) ?? null)
                  }
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
