import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { PassphraseField } from '../vault/PassphraseField.tsx';
import { Running } from './Running.tsx';
import { useStoppable } from './useStoppable.ts';

const formats = ['json', 'csv'] as const;
type Format = (typeof formats)[number];

/** Everything in the office as files anybody can read: said clearly, and not for a passer-by. */
export function ExportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle up={paths.settings()}>{t('transfer.exportTitle')}</PageTitle>
      <Section title={t('transfer.export.title')}>
        <Stack gap="md" maw={680}>
          <Text c="dimmed">{t('transfer.export.lead')}</Text>
          <ExportForm />
        </Stack>
      </Section>
    </>
  );
}

function ExportForm() {
  const { t } = useTranslation();
  const [format, setFormat] = useState<Format>('json');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const prove = useChange('vault.prove');
  const json = useStoppable('transfer.exportJson');
  const csv = useStoppable('transfer.exportCsv');
  const running = json.running ? json : csv.running ? csv : null;
  const last = format === 'json' ? json : csv;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (passphrase === '') return;
    prove.mutate(
      { passphrase },
      {
        onSuccess: () => {
          setPassphrase('');
          setTried(false);
          last.run({});
        },
      },
    );
  };
  if (running) {
    return (
      <Running
        task={running === json ? 'transfer.exportJson' : 'transfer.exportCsv'}
        label={t('transfer.export.running')}
        stopping={running.stopping}
        onStop={running.stop}
      />
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Radio.Group
          label={t('transfer.export.format')}
          value={format}
          onChange={(value) => setFormat(formats.find((name) => name === value) ?? 'json')}
        >
          <Stack gap={8} mt={8}>
            {formats.map((name) => (
              <Radio
                key={name}
                value={name}
                label={t(`transfer.export.${name}`)}
                description={t(`transfer.export.${name}Help`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Alert
          color="amber"
          title={t('transfer.export.warningTitle')}
          icon={<IconAlertTriangle aria-hidden />}
        >
          {t('transfer.export.warning')}
        </Alert>
        <PassphraseField
          label={t('transfer.export.passphrase')}
          maw={420}
          value={passphrase}
          error={tried && passphrase === '' ? t('errors.input.required') : null}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <ErrorAlert error={prove.error ?? last.error} />
        <div role="status">
          {last.stopped && <Text>{t('transfer.export.stopped')}</Text>}
          {last.result && (
            <Text>
              {t('transfer.export.done', { count: last.result.rows, name: last.result.fileName })}{' '}
              {t('transfer.export.doneHelp')}
            </Text>
          )}
        </div>
        <Group>
          <Button type="submit" color="red" variant="outline" loading={prove.isPending}>
            {t('transfer.export.button')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
