import { Button } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconHelpCircle, IconMail, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { uniqueChecks } from '#shared/catalogs/checks.ts';
import type { Application } from '#shared/recognition/application.ts';
import type { DeadlineState } from '#shared/recognition/clock.ts';
import { lastRound } from '#shared/recognition/rounds.ts';
import { waitedFor } from '#shared/recognition/waitedFor.ts';
import { useOutcomes } from '../api/catalogs.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useReminderLetter } from '../ui/useReminderLetter.ts';
import { DeadlineCalendar } from './DeadlineCalendar.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import classes from './procedure.module.css';
import { Unverified } from './Unverified.tsx';
import { useClockWords } from './useClockWords.ts';

const icons: Readonly<Partial<Record<DeadlineState, typeof IconClock>>> = {
  overdue: IconAlertTriangle,
  paused: IconPlayerPause,
  unknown: IconHelpCircle,
};

/** What is due, who must do it, since when: one sentence first, then every deadline with what it stands on. */
export function ClockPanel({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const words = useClockWords();
  const letter = useReminderLetter();
  const { clock, authority, events } = application.procedure;
  const { next, deadlines, state, since } = clock;
  const tone = next?.state ?? 'none';
  const Icon = icons[tone as DeadlineState] ?? IconClock;
  const { checks: checksOf } = useOutcomes();
  const checks = uniqueChecks([
    ...deadlines.flatMap((deadline) => deadline.checks),
    // The sentence above names the outcome.
    ...(next === null ? checksOf(clock.result) : []),
  ]);
  const round = lastRound(events);
  const ended = round.findLast(({ kind }) => kind === 'measureEnded')?.measureResult ?? null;
  if (state === 'gathering' && deadlines.length === 0) return null;
  return (
    <section className={classes.clock} data-tone={tone} aria-labelledby="clock-title">
      <h2 id="clock-title" className={classes.says}>
        <Icon size={22} aria-hidden />
        {words.says({ ...clock, authority: authority ?? application.way?.authority ?? null, deadline: next })}
      </h2>
      {since !== null && (
        <p className={classes.soft}>
          {t('procedure.stateSince', { date: words.date(since), state: t(`procedure.states.${state}`) })}
        </p>
      )}
      {next?.why && <p className={classes.why}>{t(`procedure.why.${next.why}`)}</p>}
      {state === 'measureEnded' && ended !== null && ended !== 'passed' && (
        <p className={classes.why}>{t('procedure.retry')}</p>
      )}
      {deadlines.length > 0 && <DeadlineTable deadlines={deadlines} />}
      <Unverified checks={checks} />
      <ErrorAlert error={letter.error} />
      <div className={classes.deeds}>
        {waitedFor(application.procedure) !== null && (
          <Button
            leftSection={<IconMail size={18} aria-hidden />}
            variant={next?.state === 'overdue' && next.by === 'authority' ? 'filled' : 'default'}
            loading={letter.isPending}
            onClick={() => void letter.write(application.id)}
          >
            {t('procedure.ask')}
          </Button>
        )}
        <DeadlineCalendar application={application} />
      </div>
    </section>
  );
}
