import { Box } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowFilter, TableInfo, TableReading } from '#shared/transfer/transfer.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import long from '../ui/longTable.module.css';
import { Foreign } from '../ui/PersonName.tsx';
import { CheckLine } from './CheckLine.tsx';
import classes from './check.module.css';
import { useCheckedRows } from './useCheckedRows.ts';
import { useColumns } from './useColumns.ts';
import type { Import } from './useImport.ts';

const rowHeight = 58;

interface Props {
  readonly of: Import;
  readonly table: TableInfo;
  readonly reading: TableReading;
  readonly filter: RowFilter;
  readonly matching: number;
}

/** The rows of a dry run, of which only those in sight exist, each problem in its cell. */
export function CheckTable({ of, table, reading, filter, matching }: Props) {
  const { t } = useTranslation();
  const all = useColumns(table);
  const columns = all.filter(({ at }) => reading.mapping[at] != null);
  const frame = useRef<HTMLElement>(null);
  const lines = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: matching,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: 40,
  });
  const seen = lines.getVirtualItems();
  const rows = useCheckedRows(reading, filter, matching, seen[0]?.index ?? 0, lines.range?.endIndex ?? 0);
  const grid = { gridTemplateColumns: `64px 320px 200px repeat(${columns.length}, 160px)` };
  return (
    <>
      <ErrorAlert error={rows.error} />
      <Box
        component="section"
        ref={frame}
        className={long.frame}
        aria-label={t('transfer.check.table')}
        tabIndex={0}
      >
        <table
          className={`${long.table} ${classes.table}`}
          aria-rowcount={matching + 1}
          aria-label={t('transfer.check.table')}
        >
          <thead className={`${long.head} ${classes.head}`}>
            <tr className={`${long.row} ${classes.row}`} style={grid} aria-rowindex={1}>
              <th scope="col">{t('transfer.check.line')}</th>
              <th scope="col">{t('transfer.check.outcome')}</th>
              <th scope="col">{t('transfer.check.name')}</th>
              {columns.map(({ at, name }) => (
                <th key={at} scope="col" title={name}>
                  <Foreign text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={long.body} style={{ height: lines.getTotalSize() }}>
            {seen.map(({ index, start }) => (
              <CheckLine
                key={index}
                index={index}
                row={rows.row(index)}
                place={{ ...grid, transform: `translateY(${start}px)` }}
                columns={columns}
                heading={(column) => all[column]?.name ?? ''}
                choice={of.choiceOf(rows.row(index)?.row ?? -1)}
                onChoose={of.choose}
              />
            ))}
          </tbody>
        </table>
      </Box>
    </>
  );
}
