import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '#shared/transfer/transfer.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Running } from './Running.tsx';
import { useStoppable } from './useStoppable.ts';

type Back = ReturnType<typeof useStoppable<'transfer.takeBack'>>;

interface Props {
  readonly run: Pick<ImportRun, 'id' | 'fileName'>;
  /** It was taken back before: only what is still on screen about it is left. */
  readonly done?: boolean;
  readonly label: string;
  /** Read out instead of the label, where several stand in a list. */
  readonly named?: string;
}

/** Takes a whole import back, after a question. */
export function TakeBack({ run, label, named, done = false }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const back = useStoppable('transfer.takeBack');
  const close = () => setAsking(false);
  return (
    <>
      {!done && !back.result && (
        <Button variant="subtle" color="red" aria-label={named} onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
      <Modal
        opened={asking}
        onClose={close}
        title={t('transfer.takeBack.title')}
        closeOnEscape={!back.running}
        closeOnClickOutside={!back.running}
        withCloseButton={!back.running}
      >
        <Question run={run} back={back} onClose={close} />
      </Modal>
    </>
  );
}

interface QuestionProps {
  readonly run: Props['run'];
  readonly back: Back;
  readonly onClose: () => void;
}

function Question({ run, back, onClose }: QuestionProps) {
  const { t } = useTranslation();
  if (back.running) {
    return (
      <Running
        task="transfer.takeBack"
        label={t('transfer.takeBack.running')}
        stopping={back.stopping}
        onStop={back.stop}
      />
    );
  }
  if (back.result) {
    const { takenBack, kept } = back.result;
    return (
      <Stack gap="md">
        <Text role="status">
          {t('transfer.takeBack.done', { count: takenBack })}
          {kept > 0 && ` ${t('transfer.takeBack.kept', { count: kept })}`}
        </Text>
        <Group>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      <Text>{t('transfer.takeBack.text', { name: run.fileName })}</Text>
      {back.stopped && <Text role="status">{t('transfer.takeBack.stopped')}</Text>}
      <ErrorAlert error={back.error} />
      <Group>
        <Button color="red" onClick={() => back.run({ runId: run.id })}>
          {t('transfer.takeBack.button')}
        </Button>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
