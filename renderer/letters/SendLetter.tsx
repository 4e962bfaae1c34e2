import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { habitOn } from '#shared/catalogs/habits.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { isAgainst, wayFor } from '#shared/intake/contactWish.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { isOwnPaper } from '#shared/privacy/guard.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { flushAll } from '../api/pending.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { today } from '../ui/today.ts';
import { DispatchFields } from './DispatchFields.tsx';
import classes from './letterPage.module.css';
import { useDispatch } from './useDispatch.ts';
import { useChannelName, useContactWish, WishNote } from './WishNote.tsx';

interface Props {
  readonly info: LetterInfo;
  readonly letter: Letter;
  /** It may not leave but by the person's own hand. */
  readonly held: boolean;
}

/** Records that a letter has left: how, when, to whom, and when to ask for the answer. */
export function SendLetter({ info, letter, held }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSend size={18} aria-hidden />}
        onClick={() => void flushAll().then(() => setOpen(true))}
      >
        {t('letterDesk.send.open')}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('letterDesk.send.title')}>
        <SendForm info={info} letter={letter} held={held} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function SendForm({ info, letter, held, onDone }: Props & { onDone(): void }) {
  const { t } = useTranslation();
  const send = useChange('letters.send');
  const { habits } = useCatalogs();
  const outward = letter.kind === 'letter';
  const own = isOwnPaper(info);
  const asked = useRead(
    'recommendations.get',
    { id: info.recommendationId ?? '-' },
    { enabled: info.recommendationId !== null },
  ).data?.recommendation.decisionBy;
  const wish = useContactWish(info);
  const channelName = useChannelName();
  const dispatch = useDispatch({
    // As the person wishes, where a paper goes that way.
    via: held || !outward ? 'handed' : ((wish && wayFor(wish)) ?? 'post'),
    answer: outward,
    answerBy: onWorkday(asked ?? addDays(today(), habitOn('answerDays', today(), habits))),
  });
  const { via } = dispatch;
  const [to, setTo] = useState(outward ? (letter.recipient[0] ?? '') : '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const dispatched = dispatch.read();
    if (dispatched === null) return;
    send.mutate(
      { id: info.id, ...dispatched, to },
      {
        onSuccess: () => {
          announce(t('letterDesk.send.done'));
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{t('letterDesk.send.text')}</Text>
        {wish && <WishNote wish={wish} letter={letter} />}
        <DispatchFields
          dispatch={dispatch}
          onlyByHand={held}
          answerLabel={t('letterDesk.send.answer')}
          ofWay={
            wish?.channel &&
            isAgainst(wish, via) && (
              <p className={classes.against} role="status">
                {t('letterDesk.wish.against', { channel: channelName(wish.channel) })}
              </p>
            )
          }
        >
          {via !== 'handed' && own && <p className={classes.toPerson}>{t('letterDesk.send.toPerson')}</p>}
          {via !== 'handed' && !own && (
            <TextInput
              label={t('letterDesk.send.to')}
              description={t('letterDesk.send.toHelp')}
              autoComplete="off"
              maxLength={200}
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          )}
        </DispatchFields>
        <ErrorAlert error={send.error} />
        <Button type="submit" loading={send.isPending}>
          {t('letterDesk.send.submit')}
        </Button>
      </Stack>
    </form>
  );
}
