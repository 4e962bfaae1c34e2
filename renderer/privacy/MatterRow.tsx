import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, Matter } from '#shared/privacy/consent.ts';
import { hasExpired } from '#shared/privacy/guard.ts';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { today } from '../ui/today.ts';
import { MatterDetails } from './MatterDetails.tsx';
import classes from './privacy.module.css';
import { useMatterName } from './useMatterName.ts';
import { useSaid } from './useSaid.ts';
import type { Talk } from './useTalk.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface Props {
  readonly clientId: string;
  readonly matter: Matter;
  /** All that was said about it, the latest first. */
  readonly said: readonly Decision[];
  readonly talk: () => Talk;
  /** Where a link from another page leads. */
  readonly fieldId: string;
  readonly children?: ReactNode;
}

/** One question and the answer: a tick is a yes at once, taking it off asks what follows from it. */
export function MatterRow({ clientId, matter, said, talk, fieldId, children }: Props) {
  const { t } = useTranslation();
  const words = useSaid();
  const [open, setOpen] = useOpen();
  const [withdrawing, setWithdrawing] = useState(false);
  const decide = useChange('privacy.decide');
  const [last] = said;
  const given = last !== undefined && last.state === 'given' && !hasExpired(last, today());
  const name = useMatterName()(matter, 'name');

  const say = async (state: 'given' | 'refused'): Promise<void> => {
    // Who interprets may have been typed a moment ago.
    await flushAll();
    const { purpose, authority, body } = matter;
    const decision = { purpose, authority, body, state, ...talk(), validUntil: null };
    decide.mutate({ clientId, decision }, { onSuccess: () => announce(t('common.saved')) });
  };
  const untick = (): void => {
    if (last && matter.purpose === 'information') setOpen(last.id);
    else setWithdrawing(true);
  };
  return (
    <li className={classes.matter}>
      <div className={classes.question}>
        <Checkbox
          id={fieldId}
          label={name}
          description={t(`privacy.purposes.${matter.purpose}.explain`)}
          checked={given || (decide.isPending && decide.variables.decision.state === 'given')}
          onChange={(event) => {
            if (event.currentTarget.checked) void say('given');
            else untick();
          }}
        />
        <div className={classes.answers}>
          {last === undefined && matter.purpose !== 'information' && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={t('privacy.refuseWhat', { what: name })}
              loading={decide.isPending && decide.variables.decision.state === 'refused'}
              onClick={() => void say('refused')}
            >
              {t('privacy.refuse')}
            </Button>
          )}
          {last && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('privacy.detailsOf', { what: name })}
              aria-expanded={open === last.id}
              onClick={() => setOpen(open === last.id ? null : last.id)}
            >
              {t('privacy.details')}
            </Button>
          )}
        </div>
      </div>
      {last && (
        <p
          className={classes.said}
          data-state={given ? 'given' : last.state === 'given' ? 'expired' : last.state}
        >
          {words(last, 'short')}
        </p>
      )}
      {children}
      <ErrorAlert error={decide.error} />
      {last && open === last.id && (
        <MatterDetails decision={last} earlier={said.slice(1)} name={name} onClose={() => setOpen(null)} />
      )}
      {last && (
        <WithdrawDialog
          opened={withdrawing}
          onClose={() => setWithdrawing(false)}
          clientId={clientId}
          decision={last}
          name={name}
          talk={talk}
        />
      )}
    </li>
  );
}
