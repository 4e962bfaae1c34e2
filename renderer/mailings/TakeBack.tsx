import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mailing } from '#shared/mailings/mailing.ts';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

/** What a run takes back: the sending first, the letters only while none of them is sent. */
const words = {
  sending: {
    call: 'mailings.takeBackSending',
    of: 'mailings.send.backOf',
    deed: 'mailings.send.back',
    title: 'mailings.send.backTitle',
    text: 'mailings.send.backText',
    done: 'mailings.send.tookBack',
    keeps: 'mailings.send.kept',
  },
  letters: {
    call: 'mailings.takeBack',
    of: 'mailings.takeBackOf',
    deed: 'mailings.takeBack',
    title: 'mailings.takeBackTitle',
    text: 'mailings.takeBackText',
    done: 'mailings.tookBack',
    keeps: 'mailings.kept',
  },
} as const;

type What = keyof typeof words;

export function TakeBack({ run }: { readonly run: Mailing }) {
  const { t } = useTranslation();
  // Each time anew: what was taken back before is not told again.
  const [round, setRound] = useState(0);
  const [asking, setAsking] = useState<What>('letters');
  const [open, setOpen] = useState(false);
  const { subject } = run;
  const what = run.sent > 0 ? 'sending' : run.takenBackAt === null ? 'letters' : null;
  const begin = (chosen: What): void => {
    setAsking(chosen);
    setRound(round + 1);
    setOpen(true);
  };
  return (
    <>
      {what !== null && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={t(words[what].of, { subject })}
          onClick={() => begin(what)}
        >
          {t(words[what].deed)}
        </Button>
      )}
      <Asking key={round} run={run} what={asking} opened={open} onClose={() => setOpen(false)} />
    </>
  );
}

interface Props {
  readonly run: Mailing;
  readonly what: What;
  readonly opened: boolean;
  onClose(): void;
}

function Asking({ run: { id, subject }, what, opened, onClose }: Props) {
  const { t } = useTranslation();
  const { call, title, text, deed, done, keeps } = words[what];
  const back = useStoppable(call);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(title)}
      closeOnEscape={!back.running}
      closeOnClickOutside={!back.running}
      withCloseButton={!back.running}
    >
      {back.running ? (
        <Running task={call} label={t('mailings.takingBack')} stopping={back.stopping} onStop={back.stop} />
      ) : (
        <Stack gap="md">
          {back.result ? (
            <Text role="status">
              {t(done, { count: back.result.takenBack })}
              {back.result.kept > 0 && ` ${t(keeps, { count: back.result.kept })}`}
            </Text>
          ) : (
            <Text>{t(text, { subject })}</Text>
          )}
          <ErrorAlert error={back.error} />
          <Group>
            {!back.result && (
              <Button color="red" onClick={() => back.run({ id })}>
                {t(deed)}
              </Button>
            )}
            <Button variant="default" data-autofocus onClick={onClose}>
              {t(back.result ? 'common.close' : 'common.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
