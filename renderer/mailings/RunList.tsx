import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mailing } from '#shared/mailings/mailing.ts';
import { useRead } from '../api/calls.ts';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { instantText } from '../ui/instant.ts';
import { Section } from '../ui/Section.tsx';
import classes from './mailings.module.css';

/** The runs of before, each with a way back. */
export function RunList() {
  const { t, i18n } = useTranslation();
  const { data } = useRead('mailings.list', {});
  if (!data || data.mailings.length === 0) return null;
  const when = (iso: string): string => instantText(iso, i18n.language);
  return (
    <Section title={t('mailings.runs')}>
      <ul className={classes.runs}>
        {data.mailings.map((run) => (
          <li key={run.id}>
            <span>
              <bdi>{run.subject}</bdi>
              <br />
              <span className={classes.soft}>
                {t('mailings.runOf', { when: when(run.at), by: run.by })} ·{' '}
                {t('mailings.letters', { count: run.letters })}
              </span>
            </span>
            <span>
              {run.takenBackAt !== null && (
                <span className={classes.soft}>
                  {t('mailings.takenBack', { when: when(run.takenBackAt) })}
                </span>
              )}
              <TakeBack run={run} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TakeBack({ run }: { readonly run: Mailing }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const back = useStoppable('mailings.takeBack');
  const { subject } = run;
  return (
    <>
      {run.takenBackAt === null && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={t('mailings.takeBackOf', { subject })}
          onClick={() => setAsking(true)}
        >
          {t('mailings.takeBack')}
        </Button>
      )}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('mailings.takeBackTitle')}
        closeOnEscape={!back.running}
        closeOnClickOutside={!back.running}
        withCloseButton={!back.running}
      >
        {back.running ? (
          <Running
            task="mailings.takeBack"
            label={t('mailings.takingBack')}
            stopping={back.stopping}
            onStop={back.stop}
          />
        ) : (
          <Stack gap="md">
            {back.result ? (
              <Text role="status">
                {t('mailings.tookBack', { count: back.result.takenBack })}
                {back.result.kept > 0 && ` ${t('mailings.kept', { count: back.result.kept })}`}
              </Text>
            ) : (
              <Text>{t('mailings.takeBackText', { subject })}</Text>
            )}
            <ErrorAlert error={back.error} />
            <Group>
              {!back.result && (
                <Button color="red" onClick={() => back.run({ id: run.id })}>
                  {t('mailings.takeBack')}
                </Button>
              )}
              <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
                {t(back.result ? 'common.close' : 'common.cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  );
}
