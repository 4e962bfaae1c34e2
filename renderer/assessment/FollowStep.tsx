import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '#shared/assessment/wish.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './wishes.module.css';

interface Props {
  readonly clientId: string;
  readonly wish: Wish;
  readonly name: string;
  readonly followUpId: string | null;
}

/** The next step as a follow-up: not yet, open, or open with another day or other words. */
export function FollowStep({ clientId, wish: { id, step, stepOn }, name, followUpId }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const follow = useChange('assessment.followStep');
  const file = useRead('cases.get', { clientId }, { enabled: followUpId !== null });
  const open = file.data?.followUps.find((one) => one.id === followUpId);
  const isSame = open !== undefined && open.dueOn === stepOn && open.text === step;
  if (step === '' || stepOn === null)
    return open || step !== '' || stepOn !== null ? (
      <p className={classes.follow}>{t('motivation.followNeeds')}</p>
    ) : null;
  return (
    <>
      <p className={classes.follow}>
        {open && (
          <span className={classes.followed}>
            <IconBell size={16} aria-hidden />
            {t('motivation.followed', { date: formatPartialDate(open.dueOn, language, 'short') })}
          </span>
        )}
        {!isSame && (
          <Button
            size="compact-sm"
            variant="light"
            loading={follow.isPending}
            aria-label={t(open ? 'motivation.followAgainOf' : 'motivation.followOf', { what: name })}
            onClick={() => follow.mutate({ clientId, wish: id })}
          >
            {t(open ? 'motivation.followAgain' : 'motivation.follow')}
          </Button>
        )}
      </p>
      <ErrorAlert error={follow.error} />
    </>
  );
}
