import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { delimiters } from '#shared/transfer/csv.ts';
import { encodings } from '#shared/transfer/decode.ts';
import type { TableInfo } from '#shared/transfer/transfer.ts';
import { appErrorOf } from '../api/callError.ts';
import { Busy } from '../ui/Busy.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { SampleTable } from './SampleTable.tsx';
import classes from './transfer.module.css';
import type { Import } from './useImport.ts';

/** The first step: which file, and whether it is read rightly. */
export function FileStep({ of }: { readonly of: Import }) {
  const { t } = useTranslation();
  const { table, busy, error } = of;
  const cancelled = error ? appErrorOf(error).code === 'call.cancelled' : false;
  return (
    <Section title={t('transfer.steps.file')}>
      <Stack gap="md">
        <Text c="dimmed" maw={680}>
          {t('transfer.file.lead')}
        </Text>
        <Group>
          <Button
            variant={table ? 'default' : 'filled'}
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            disabled={busy}
            onClick={of.open}
          >
            {t(table ? 'transfer.file.chooseOther' : 'transfer.file.choose')}
          </Button>
          {busy && <Busy label={t('transfer.file.reading')} />}
        </Group>
        {!cancelled && <ErrorAlert error={error} />}
        {table && <Chosen of={of} table={table} />}
      </Stack>
    </Section>
  );
}

function Chosen({ of, table }: { readonly of: Import; readonly table: TableInfo }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.fileName}>
        <strong>
          <bdi>{table.fileName}</bdi>
        </strong>
        <span className={classes.soft}>{t('transfer.file.counted', { count: table.rows })}</span>
      </p>
      <ReadAs of={of} table={table} />
      {table.garbled > 0 && (
        <Alert color="amber">{t('transfer.file.garbled', { count: table.garbled })}</Alert>
      )}
      {table.broken > 0 && <Alert color="amber">{t('transfer.file.broken', { count: table.broken })}</Alert>}
      <SampleTable table={table} />
      <Group>
        <Button onClick={() => of.goTo('columns')}>{t('transfer.file.next')}</Button>
      </Group>
    </>
  );
}

const deepest = 15;

/** How the file was read; changed here, the rows below change with it. */
function ReadAs({ of, table }: { readonly of: Import; readonly table: TableInfo }) {
  const { t } = useTranslation();
  const { view } = table;
  return (
    <div className={classes.readAs}>
      {view.encoding !== null && (
        <NativeSelect
          label={t('transfer.file.encoding')}
          description={t('transfer.file.encodingHelp')}
          value={view.encoding}
          data={encodings.map((value) => ({ value, label: t(`transfer.file.encodings.${value}`) }))}
          onChange={({ currentTarget }) =>
            of.look({
              encoding: encodings.find((name) => name === currentTarget.value) ?? null,
              delimiter: null,
            })
          }
        />
      )}
      {view.delimiter !== null && (
        <NativeSelect
          label={t('transfer.file.delimiter')}
          value={view.delimiter}
          data={delimiters.map((value) => ({ value, label: t(`transfer.file.delimiters.${value}`) }))}
          onChange={({ currentTarget }) =>
            of.look({
              delimiter: delimiters.find((sign) => sign === currentTarget.value) ?? null,
              headerRow: null,
            })
          }
        />
      )}
      {table.sheets.length > 1 && (
        <NativeSelect
          label={t('transfer.file.sheet')}
          value={String(view.sheet)}
          data={table.sheets.map((name, at) => ({ value: String(at), label: name }))}
          onChange={({ currentTarget }) => of.look({ sheet: Number(currentTarget.value), headerRow: null })}
        />
      )}
      <NativeSelect
        label={t('transfer.file.headerRow')}
        value={String(view.headerRow)}
        data={[
          ...Array.from({ length: Math.max(deepest, view.headerRow + 1) }, (_, at) => ({
            value: String(at),
            label: String(at + 1),
          })),
          { value: '-1', label: t('transfer.file.noHeaders') },
        ]}
        onChange={({ currentTarget }) => of.look({ headerRow: Number(currentTarget.value) })}
      />
    </div>
  );
}
