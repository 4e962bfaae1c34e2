import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TableInfo, TableReading, TakeResult } from '#shared/transfer/transfer.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { Running } from './Running.tsx';
import { SaveRefused } from './SaveRefused.tsx';
import { TakeBack } from './TakeBack.tsx';
import type { Import } from './useImport.ts';
import { useStoppable } from './useStoppable.ts';

interface Props {
  readonly of: Import;
  readonly table: TableInfo;
  readonly reading: TableReading;
}

/** The last step: all of it or nothing, and what was not taken as a table to put right. */
export function TakeStep({ of, table, reading }: Props) {
  const { t } = useTranslation();
  const take = useStoppable('transfer.take');
  const begun = useRef(false);
  const { choosing } = of;
  useEffect(() => {
    // The button of the step before was the order.
    if (begun.current) return;
    begun.current = true;
    take.run({ reading, choosing });
  }, [take, reading, choosing]);
  const back = (
    <Button variant="default" onClick={() => of.goTo('check')}>
      {t('common.back')}
    </Button>
  );
  return (
    <Section title={t(take.result ? 'transfer.take.doneTitle' : 'transfer.steps.take')}>
      <Stack gap="md">
        {take.running && (
          <Running
            task="transfer.take"
            label={t('transfer.take.running')}
            stopping={take.stopping}
            onStop={take.stop}
          />
        )}
        {take.stopped && <Alert color="amber">{t('transfer.take.stopped')}</Alert>}
        <ErrorAlert error={take.error} />
        {(take.stopped || take.error) && <Group>{back}</Group>}
        {take.result && <Taken of={of} table={table} reading={reading} result={take.result} />}
      </Stack>
    </Section>
  );
}

const counted = ['created', 'completed', 'skipped', 'refused', 'partly'] as const;

function Taken({ of, table, reading, result }: Props & { readonly result: TakeResult }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <>
      <div role="status">
        <List>
          {counted.map(
            (name) =>
              (result[name] > 0 || name === 'created') && (
                <List.Item key={name}>{t(`transfer.take.${name}`, { count: result[name] })}</List.Item>
              ),
          )}
        </List>
      </div>
      {result.refused + result.partly > 0 && (
        <Alert color="amber" title={t('transfer.take.returnTitle')}>
          <Stack gap="sm" align="flex-start">
            <Text size="sm">{t('transfer.take.returnText')}</Text>
            <SaveRefused reading={reading} label={t('transfer.take.saveRefused')} onSaved={setSaved} />
            {saved !== null && <Text role="status">{saved}</Text>}
          </Stack>
        </Alert>
      )}
      <Group>
        <Button component={Link} to={paths.people()}>
          {t('common.toPeople')}
        </Button>
        <Button variant="default" onClick={() => of.goTo('file')}>
          {t('transfer.take.another')}
        </Button>
        <TakeBack
          run={{ id: result.runId, fileName: table.fileName }}
          label={t('transfer.takeBack.button')}
        />
      </Group>
    </>
  );
}
