import { useTranslation } from 'react-i18next';
import { daysBetween } from '#shared/dates/dayMath.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Clock, Deadline } from '#shared/recognition/clock.ts';
import type { RowDeadline } from '#shared/recognition/procedure.ts';
import { useCatalogs, useOutcomes } from '../api/catalogs.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

export interface Standing extends Pick<Clock, 'state' | 'result' | 'lastWordOn'> {
  readonly authority: string | null;
  readonly deadline: RowDeadline | Deadline | null;
}

export interface ClockWords {
  /** Where a procedure stands, in one sentence: „LAGuS schweigt seit 41 Tagen, Frist seit 10 Tagen vorbei“. */
  says(standing: Standing): string;
  /** „noch 3 Tage“, „seit 10 Tagen vorbei“ */
  state(deadline: Deadline): string;
  /** „LAGuS, Landesprüfungsamt für Heilberufe“ is called „LAGuS“ in a sentence. Null for none. */
  calledShort(authority: string | null): string | null;
  /** „12.02.2026“ */
  date(day: string): string;
}

export function useClockWords(): ClockWords {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { authorities } = useCatalogs();
  const outcomes = useOutcomes();
  const date = (day: string): string => formatPartialDate(day, language, 'short');
  const calledShort = (code: string | null): string | null =>
    (code === null ? undefined : authorities.find(code))?.shortName.split(',')[0] ?? null;

  function withoutDeadline({ state, result }: Standing): string {
    const what = result === null ? null : outcomes.name(result);
    if (state === 'decided')
      return what ? t('procedure.says.decidedWith', { result: what }) : t('procedure.says.decided');
    if (state === 'closed')
      return what ? t('procedure.says.closedWith', { result: what }) : t('procedure.says.closed');
    if (state === 'gathering' || state === 'appealed' || state === 'compensation' || state === 'measureEnded')
      return t(`procedure.says.${state}`);
    return t('procedure.says.waiting');
  }

  function silence({ lastWordOn, authority }: Standing): string {
    const who = calledShort(authority) ?? t('procedure.theAuthority');
    return t('procedure.says.silent', {
      who,
      count: lastWordOn === null ? 0 : daysBetween(lastWordOn, today()),
    });
  }

  function says(standing: Standing): string {
    const { deadline, authority } = standing;
    if (deadline === null) return withoutDeadline(standing);
    const { kind, by, end, state, why, daysLeft, daysOver, pausedSince } = deadline;
    const who = calledShort(authority) ?? t('procedure.theAuthority');
    if (why === 'noPeriod') return `${silence(standing)}. ${t('procedure.says.noPeriod')}`;
    if (why !== null) return t(`procedure.says.${why}`);
    if (pausedSince !== null && state === 'paused')
      return end === null
        ? t('procedure.says.paused', { date: date(pausedSince) })
        : t('procedure.says.pausedUntil', { date: date(pausedSince), end: date(end) });
    if (daysOver !== null) {
      const first =
        by === 'authority'
          ? silence(standing)
          : t(kind === 'cooperation' ? 'procedure.says.cooperationOver' : 'procedure.says.supplyOver', {
              date: date(end ?? ''),
            });
      return `${first}, ${t('procedure.says.over', { count: daysOver })}`;
    }
    const left =
      daysLeft === 0 ? t('procedure.says.lastDay') : t('procedure.says.left', { count: daysLeft ?? 0 });
    return `${t(`procedure.says.${kind}`, { who, date: date(end ?? '') })}, ${left}`;
  }

  function state(deadline: Deadline): string {
    const { state: is, daysLeft, daysOver, metOn, pausedSince } = deadline;
    if (is === 'met') {
      const done = { date: date(metOn ?? '') };
      return daysOver === null
        ? t('procedure.deadlineStates.met', done)
        : t('procedure.deadlineStates.late', { ...done, count: daysOver });
    }
    if (is === 'running' && daysLeft === 0) return t('procedure.deadlineStates.lastDay');
    if (is === 'running') return t('procedure.deadlineStates.running', { count: daysLeft ?? 0 });
    if (is === 'overdue') return t('procedure.deadlineStates.overdue', { count: daysOver ?? 0 });
    if (is === 'paused') return t('procedure.deadlineStates.paused', { date: date(pausedSince ?? '') });
    return t(`procedure.deadlineStates.${is}`);
  }

  return { says, state, date, calledShort };
}
