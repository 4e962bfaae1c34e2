import { Button, Group, Text, Title } from '@mantine/core';
import { IconTableExport, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportRun } from '#shared/transfer/transfer.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { instantText } from '../ui/instant.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { TakeBack } from './TakeBack.tsx';
import classes from './transfer.module.css';

/** In the settings: the two ways, and the imports of before with a way back. */
export function TransferSection() {
  const { t } = useTranslation();
  const runs = useRead('transfer.runs', {});
  return (
    <Section title={t('transfer.sectionTitle')}>
      <Text c="dimmed" mb="sm">
        {t('transfer.sectionLead')}
      </Text>
      <Group>
        <Button
          variant="default"
          component={Link}
          to={paths.importPeople()}
          leftSection={<IconTableImport size={18} aria-hidden />}
        >
          {t('transfer.importTitle')}
        </Button>
        <Button
          variant="default"
          component={Link}
          to={paths.exportAll()}
          leftSection={<IconTableExport size={18} aria-hidden />}
        >
          {t('transfer.exportTitle')}
        </Button>
      </Group>
      <Loaded query={runs}>{({ runs: list }) => (list.length > 0 ? <Runs runs={list} /> : null)}</Loaded>
    </Section>
  );
}

function Runs({ runs }: { readonly runs: readonly ImportRun[] }) {
  const { t, i18n } = useTranslation();
  const when = (iso: string): string => instantText(iso, i18n.language);
  return (
    <section aria-labelledby="import-runs" className={classes.runs}>
      <Title order={3} id="import-runs">
        {t('transfer.runs.title')}
      </Title>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <span>
              <bdi>{run.fileName}</bdi>
              <br />
              <span className={classes.soft}>
                {t('transfer.runs.of', { when: when(run.at), by: run.by })} ·{' '}
                {t('transfer.runs.counts', { created: run.created, completed: run.completed })}
              </span>
            </span>
            <span>
              {run.takenBackAt !== null && (
                <span className={classes.soft}>
                  {t('transfer.runs.takenBack', { when: when(run.takenBackAt) })}
                </span>
              )}
              <TakeBack
                run={run}
                done={run.takenBackAt !== null}
                label={t('transfer.takeBack.button')}
                named={t('transfer.takeBack.buttonOf', { name: run.fileName })}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
