import { ActionIcon, Button } from '@mantine/core';
import { IconBulb, IconCalendarEvent, IconCheck, IconClock, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { waitingPartyNames } from '#shared/cases/codes.ts';
import { dueFor } from '#shared/cases/steps.ts';
import type { Output } from '#shared/contract/index.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { AppointmentForm } from './AppointmentForm.tsx';
import { AskButton } from './AskButton.tsx';
import classes from './ahead.module.css';
import { CalendarMenu } from './CalendarMenu.tsx';
import { FollowUpForm } from './FollowUpForm.tsx';
import { useAheadWords } from './useAheadWords.ts';

interface Props {
  readonly clientId: string;
  readonly file: Output<'cases.get'>;
}

interface Line {
  readonly key: string;
  readonly icon: ReactNode;
  readonly when: string;
  readonly late: boolean;
  readonly what: string;
  readonly note: string;
  readonly actions: ReactNode;
  /** Its actions stand below the words: they are long themselves. */
  readonly below?: boolean;
  /** Takes the line's place while it is being changed. */
  readonly form?: ReactNode;
}

/** Proposals first, for they wait for an answer; then everything by its day. */
export function AheadLines({ clientId, file }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = useAheadWords();
  const [open, setOpen] = useOpen();
  const finish = useChange('cases.finishFollowUp');
  const answer = useChange('cases.answerProposal');
  const close = (): void => setOpen(null);
  const tick = (what: string, run: () => void) => (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconCheck size={16} aria-hidden />}
      aria-label={t('caseWork.doneNamed', { what })}
      onClick={run}
    >
      {t('caseWork.done')}
    </Button>
  );
  const change = (id: string, what: string) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('caseWork.changeNamed', { what })}
      title={t('caseWork.change')}
      onClick={() => setOpen(id)}
    >
      <IconPencil size={18} aria-hidden />
    </ActionIcon>
  );

  const proposals = file.proposals.map(({ key, ...proposal }): Line => {
    const what = words.proposal(proposal);
    return {
      ...{ key, what, when: t('caseWork.proposed'), late: false, note: '' },
      below: proposal.applicationId !== null,
      icon: <IconBulb size={18} stroke={1.6} aria-hidden />,
      actions: (
        <>
          {proposal.applicationId === null ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('caseWork.laterNamed', { what })}
              onClick={() => answer.mutate({ clientId, key, dueOn: onWorkday(addDays(today(), 7)) })}
            >
              {t('caseWork.later')}
            </Button>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('caseWork.noteForNamed', { date: words.day(dueFor(proposal, today())), what })}
              onClick={() => answer.mutate({ clientId, key, dueOn: dueFor(proposal, today()) })}
            >
              {t('caseWork.noteFor', { date: words.day(dueFor(proposal, today())) })}
            </Button>
          )}
          {proposal.kind === 'ask' && proposal.applicationId !== null && (
            <AskButton applicationId={proposal.applicationId} />
          )}
          {tick(what, () => answer.mutate({ clientId, key, dueOn: null }))}
        </>
      ),
    };
  });
  const followUps = file.followUps.map((item): Line & { readonly by: string } => {
    const what = words.followUp(item);
    return {
      ...{
        key: item.id,
        by: item.dueOn,
        what,
        when: words.dayOfWeek(item.dueOn),
        late: item.dueOn < today(),
      },
      note: `${t('caseWork.waitingFor')}: ${waitingPartyNames[item.waitingFor][language]}`,
      icon: <IconClock size={18} stroke={1.6} aria-hidden />,
      actions: (
        <>
          {change(item.id, what)}
          <CalendarMenu id={item.id} what={what} kind="FollowUp" />
          {tick(what, () => finish.mutate({ id: item.id, done: true }))}
        </>
      ),
      form: <FollowUpForm clientId={clientId} item={item} onClose={close} />,
    };
  });
  const appointments = file.appointments.map((item): Line & { readonly by: string } => {
    const what = words.appointment(item);
    const when = words.dayOfWeek(item.on);
    return {
      ...{ key: item.id, by: `${item.on} ${item.at}`, what, late: false, note: '' },
      when: `${when}, ${t('caseWork.at', { time: item.at })}`,
      icon: <IconCalendarEvent size={18} stroke={1.6} aria-hidden />,
      actions: (
        <>
          {change(item.id, `${what}, ${when}`)}
          <CalendarMenu id={item.id} what={`${what}, ${when}`} />
        </>
      ),
      form: <AppointmentForm clientId={clientId} item={item} onClose={close} />,
    };
  });
  const byDay = [...followUps, ...appointments].toSorted((a, b) => (a.by < b.by ? -1 : 1));
  return (
    <>
      <ErrorAlert error={finish.error ?? answer.error} />
      <ul className={classes.lines}>
        {[...proposals, ...byDay].map(({ key, icon, when, late, what, note, actions, below, form }) => (
          <li
            key={key}
            id={`entry-${key}`}
            className={classes.line}
            data-late={late || undefined}
            data-below={below || undefined}
            tabIndex={-1}
          >
            {form && open === key ? (
              form
            ) : (
              <>
                <span className={classes.icon}>{icon}</span>
                <p className={classes.what}>
                  <span className={classes.when}>
                    {late ? `${when} · ${t('caseWork.parts.overdue')}` : when}
                  </span>
                  <Foreign text={what} />
                  {note !== '' && <span className={classes.note}>{note}</span>}
                </p>
                <div className={classes.actions}>{actions}</div>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
