import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#shared/contract/fields.ts';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import type { Decision } from '#shared/privacy/consent.ts';
import { purposeOf } from '#shared/privacy/purposes.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './privacy.module.css';
import type { Talk } from './useTalk.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly clientId: string;
  /** The consent that is taken back. */
  readonly decision: Decision;
  readonly name: string;
  readonly talk: () => Talk;
}

/** As easy as giving (Art. 7(3) GDPR): the day stands there, Enter is enough; and what follows from it. */
export function WithdrawDialog({ opened, onClose, name, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('privacy.withdrawTitle', { what: name })}>
      <Withdrawal onClose={onClose} {...rest} />
    </Modal>
  );
}

function Withdrawal({ onClose, clientId, decision, talk }: Omit<Props, 'opened' | 'name'>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [text, setText] = useState(() => formatPartialDate(today(), language, 'short'));
  const decide = useChange('privacy.decide');
  const remove = useChange('privacy.remove');
  const read = parsePartialDate(text, { today: today(), future: false });
  const on = read.ok ? day.safeParse(read.value) : undefined;
  const withdraw = (event: FormEvent): void => {
    event.preventDefault();
    if (!on?.success) return;
    const { purpose, authority, body } = decision;
    const said = { ...talk(), on: on.data, state: 'withdrawn', validUntil: null } as const;
    decide.mutate({ clientId, decision: { purpose, authority, body, ...said } }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={withdraw}>
      <Stack gap="md">
        <Text>{t('privacy.withdrawLead')}</Text>
        <TextInput
          label={t('privacy.withdrawnOn')}
          value={text}
          autoComplete="off"
          error={on?.success ? undefined : t(read.ok ? 'errors.input.wholeDay' : 'errors.input.date')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <p className={classes.follows}>{t('privacy.follows')}</p>
          <ul className={classes.list}>
            {purposeOf(decision.purpose).consequences.map((code) => (
              <li key={code}>{t(`privacy.consequences.${code}`)}</li>
            ))}
          </ul>
        </div>
        <ErrorAlert error={decide.error ?? remove.error} />
        <Group>
          <Button type="submit" data-autofocus loading={decide.isPending}>
            {t('privacy.withdraw')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.start}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id: decision.id }, { onSuccess: onClose })}
        >
          {t('privacy.mistake')}
        </Button>
      </Stack>
    </form>
  );
}
