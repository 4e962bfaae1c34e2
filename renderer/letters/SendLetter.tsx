import { Button, Checkbox, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { habitOn } from '#shared/catalogs/habits.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { isAgainst, wayFor } from '#shared/intake/contactWish.ts';
import { type DispatchWay, dispatchWays, type LetterInfo } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { flushAll } from '../api/pending.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './letterPage.module.css';
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
  const language = useDateLanguage();
  const send = useChange('letters.send');
  const { habits } = useCatalogs();
  const outward = letter.kind === 'letter';
  const short = (day: string): string => formatPartialDate(day, language, 'short');
  const asked = useRead(
    'recommendations.get',
    { id: info.recommendationId ?? '-' },
    { enabled: info.recommendationId !== null },
  ).data?.recommendation.decisionBy;
  const usual = onWorkday(asked ?? addDays(today(), habitOn('answerDays', today(), habits)));
  const wish = useContactWish(info);
  const channelName = useChannelName();
  const [chosen, setVia] = useState<DispatchWay | null>(null);
  // As the person wishes, where a paper goes that way.
  const via = chosen ?? (held || !outward ? 'handed' : ((wish && wayFor(wish)) ?? 'post'));
  const [on, setOn] = useState(short(today()));
  const [to, setTo] = useState(outward ? (letter.recipient[0] ?? '') : '');
  const [wanted, setWanted] = useState(outward);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<'on' | 'answerBy' | null>(null);
  const answer = typed ?? short(usual);
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
    if (refused !== null || day === null) return;
    send.mutate(
      { id: info.id, via, on: day, to, answerBy },
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
        <Radio.Group
          label={t('letterDesk.send.via')}
          value={via}
          onChange={(value) => setVia(dispatchWays.find((way) => way === value) ?? via)}
        >
          <Stack gap={6} mt={4}>
            {dispatchWays.map((way) => (
              <Radio
                key={way}
                value={way}
                disabled={held && way !== 'handed'}
                label={t(`letterDesk.send.ways.${way}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {wish?.channel && isAgainst(wish, via) && (
          <p className={classes.against} role="status">
            {t('letterDesk.wish.against', { channel: channelName(wish.channel) })}
          </p>
        )}
        <TextInput
          label={t('letterDesk.send.on')}
          autoComplete="off"
          value={on}
          error={wrong === 'on' ? t('errors.input.wholeDay') : undefined}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        {via !== 'handed' && (
          <TextInput
            label={t('letterDesk.send.to')}
            description={t('letterDesk.send.toHelp')}
            autoComplete="off"
            maxLength={200}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        )}
        <Checkbox
          label={t('letterDesk.send.answer')}
          checked={wanted}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />
        {wanted && (
          <TextInput
            label={t('letterDesk.send.answerBy')}
            autoComplete="off"
            value={answer}
            error={wrong === 'answerBy' ? t('errors.input.wholeDay') : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <ErrorAlert error={send.error} />
        <Button type="submit" loading={send.isPending}>
          {t('letterDesk.send.submit')}
        </Button>
      </Stack>
    </form>
  );
}
