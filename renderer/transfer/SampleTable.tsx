import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TableInfo } from '#shared/transfer/transfer.ts';
import { Foreign } from '../ui/PersonName.tsx';
import classes from './transfer.module.css';
import { useColumns } from './useColumns.ts';

/** The first rows as they were read: where umlauts and columns show whether it was right. */
export function SampleTable({ table }: { readonly table: TableInfo }) {
  const { t } = useTranslation();
  const columns = useColumns(table);
  const label = t('transfer.file.sample');
  return (
    <Box component="section" className={classes.sample} aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ at, name }) => (
              <th key={at} scope="col">
                <Foreign text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map((cells) => (
            <tr key={cells.join('\n')}>
              {columns.map(({ at }) => (
                <td key={at}>
                  <Foreign text={cells[at] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
