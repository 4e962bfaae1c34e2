import { Button, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mailing } from '#shared/mailings/mailing.ts';
import { flushAll } from '../api/pending.ts';
import { DispatchFields } from '../letters/DispatchFields.tsx';
import { useDispatch } from '../letters/useDispatch.ts';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { WouldBeHeld } from './HeldLetters.tsx';
import { SentOfRun } from './SentOfRun.tsx';

/** Records that the letters of a run have left, with one day and one way for all of them. */
export function SendRun({ run }: { readonly run: Mailing }) {
  const { t } = useTranslation();
  // Each time anew: what was recorded before is not told again.
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState(false);
  const begin = (): void => {
    setRound(round + 1);
    setOpen(true);
  };
  return (
    <>
      {run.drafts > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('mailings.send.of', { subject: run.subject })}
          onClick={() => void flushAll().then(begin)}
        >
          {t('mailings.send.open')}
        </Button>
      )}
      <SendDialog key={round} run={run} opened={open} onClose={() => setOpen(false)} />
    </>
  );
}

interface DialogProps {
  readonly run: Mailing;
  readonly opened: boolean;
  onClose(): void;
}

function SendDialog({ run, opened, onClose }: DialogProps) {
  const { t } = useTranslation();
  const send = useStoppable('mailings.send');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('mailings.send.title')}
      closeOnEscape={!send.running}
      closeOnClickOutside={!send.running}
      withCloseButton={!send.running}
    >
      {send.running ? (
        <Running
          task="mailings.send"
          label={t('mailings.send.running')}
          stopping={send.stopping}
          onStop={send.stop}
        />
      ) : send.result ? (
        <SentOfRun result={send.result} onClose={onClose} />
      ) : (
        <SendForm run={run} send={send} />
      )}
    </Modal>
  );
}

interface FormProps {
  readonly run: Mailing;
  readonly send: ReturnType<typeof useStoppable<'mailings.send'>>;
}

function SendForm({ run, send }: FormProps) {
  const { t } = useTranslation();
  const dispatch = useDispatch({ via: 'post', answer: false, answerBy: null });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const dispatched = dispatch.read();
    if (dispatched !== null) send.run({ id: run.id, ...dispatched });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{t('mailings.send.text', { count: run.drafts, subject: run.subject })}</Text>
        <DispatchFields dispatch={dispatch} answerLabel={t('mailings.send.answer')} />
        <WouldBeHeld id={run.id} via={dispatch.via} />
        {send.stopped && <Text role="status">{t('mailings.send.stopped')}</Text>}
        <ErrorAlert error={send.error} />
        <Button type="submit">{t('mailings.send.submit')}</Button>
      </Stack>
    </form>
  );
}
