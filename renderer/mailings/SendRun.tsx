import { Button, Checkbox, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { type DispatchWay, dispatchWays } from '#shared/letters/calls.ts';
import type { Mailing } from '#shared/mailings/mailing.ts';
import { flushAll } from '../api/pending.ts';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
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
  const language = useDateLanguage();
  const [via, setVia] = useState<DispatchWay>('post');
  const [on, setOn] = useState(formatPartialDate(today(), language, 'short'));
  const [wanted, setWanted] = useState(false);
  const [answer, setAnswer] = useState('');
  const [wrong, setWrong] = useState<'on' | 'answerBy' | null>(null);
  const whole = (text: string, future: boolean): string | null => {
    const read = parsePartialDate(text, { today: today(), future });
    return read.ok && read.value.length === 10 ? read.value : null;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = whole(on, false);
    const answerBy = wanted ? whole(answer, true) : null;
    const refused = day === null ? 'on' : wanted && answerBy === null ? 'answerBy' : null;
    setWrong(refused);
    if (refused === null && day !== null) send.run({ id: run.id, via, on: day, answerBy });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{t('mailings.send.text', { count: run.drafts, subject: run.subject })}</Text>
        <Radio.Group
          label={t('letterDesk.send.via')}
          value={via}
          onChange={(value) => setVia(dispatchWays.find((way) => way === value) ?? via)}
        >
          <Stack gap={6} mt={4}>
            {dispatchWays.map((way) => (
              <Radio key={way} value={way} label={t(`letterDesk.send.ways.${way}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('letterDesk.send.on')}
          autoComplete="off"
          value={on}
          error={wrong === 'on' ? t('errors.input.wholeDay') : undefined}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <Checkbox
          label={t('mailings.send.answer')}
          checked={wanted}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />
        {wanted && (
          <TextInput
            label={t('letterDesk.send.answerBy')}
            autoComplete="off"
            value={answer}
            error={wrong === 'answerBy' ? t('errors.input.wholeDay') : undefined}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
        )}
        <WouldBeHeld id={run.id} via={via} />
        {send.stopped && <Text role="status">{t('mailings.send.stopped')}</Text>}
        <ErrorAlert error={send.error} />
        <Button type="submit">{t('mailings.send.submit')}</Button>
      </Stack>
    </form>
  );
}
