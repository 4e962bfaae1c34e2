import { ActionIcon } from '@mantine/core';
import {
  IconCalendarEvent,
  IconCheck,
  IconClock,
  IconClockPlus,
  IconFileAlert,
  IconFileX,
  IconGavel,
  IconHourglass,
  IconId,
  IconMail,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayPart, TodayRow } from '#shared/cases/ahead.ts';
import { waitingPartyNames } from '#shared/cases/codes.ts';
import { dueFor } from '#shared/cases/steps.ts';
import { displayName } from '#shared/clients/personName.ts';
import { paths } from '../app/paths.ts';
import { Foreign } from '../ui/PersonName.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { CalendarMenu } from './CalendarMenu.tsx';
import classes from './today.module.css';
import { useAheadWords } from './useAheadWords.ts';
import type { TodayDeeds } from './useTodayDeeds.ts';

const icons = {
  followUp: IconClock,
  appointment: IconCalendarEvent,
  title: IconId,
  papers: IconFileAlert,
  step: IconGavel,
  scans: IconFileX,
} as const;

interface Props {
  readonly part: TodayPart;
  readonly row: TodayRow;
  readonly deeds: TodayDeeds;
  onLeave(id: string): void;
}

/** One thing to be done. The link covers the row: Enter or a click anywhere opens the person. */
export function TodayLine({ part, row, deeds, onLeave }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = useAheadWords();
  const Icon = part === 'ending' && row.kind === 'step' ? IconHourglass : icons[row.kind];
  const what = words.row(row);
  const name = displayName(row, 'familyFirst');
  const times = [
    part === 'today' ? '' : words.dayOfWeek(row.on),
    row.at === null ? '' : t('caseWork.at', { time: row.at }),
  ];
  const dated = row.kind === 'followUp' || row.kind === 'appointment';
  const when = dated ? times.filter(Boolean).join(', ') : '';
  /** The day a next step would be noted for. */
  const noted =
    row.kind === 'step' && row.proposal !== null
      ? words.day(dueFor({ kind: row.proposal, on: row.on }, today()))
      : null;
  /** The undertaking whose authority is to be asked. */
  const application = row.proposal === 'ask' ? row.applicationId : null;
  const act = (deed: (row: TodayRow) => void): void => {
    onLeave(row.id);
    deed(row);
  };
  return (
    <li className={classes.thing} data-thing={row.id}>
      <Icon size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <span className={classes.when}>{when}</span>
      <bdi className={classes.what}>{what}</bdi>
      <span className={classes.who}>
        <Link to={paths.person(row.clientId)} className={classes.link}>
          <Foreign text={name} />
        </Link>{' '}
        <span className={classes.number}>{row.number}</span>
      </span>
      <span className={classes.waiting}>
        {row.waitingFor !== null &&
          `${t('caseWork.waitingFor')}: ${waitingPartyNames[row.waitingFor][language]}`}
      </span>
      <span className={classes.actions}>
        {row.kind === 'appointment' ? (
          <CalendarMenu id={row.id} what={`${what}, ${name}`} />
        ) : (
          <>
            {application !== null && (
              <ActionIcon
                variant="subtle"
                aria-label={t('caseWork.askNamed', { name })}
                title={t('procedure.ask')}
                onClick={() => deeds.ask(application)}
              >
                <IconMail size={18} aria-hidden />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={
                noted === null
                  ? t('caseWork.laterNamed', { what: `${what}, ${name}` })
                  : t('caseWork.noteForNamed', { date: noted, what: `${what}, ${name}` })
              }
              title={noted === null ? t('caseWork.later') : t('caseWork.noteFor', { date: noted })}
              onClick={() => act(deeds.later)}
            >
              <IconClockPlus size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              data-done
              aria-label={t('caseWork.doneNamed', { what: `${what}, ${name}` })}
              aria-keyshortcuts="E"
              title={t('caseWork.done')}
              onClick={() => act(deeds.done)}
            >
              <IconCheck size={18} aria-hidden />
            </ActionIcon>
          </>
        )}
      </span>
    </li>
  );
}
