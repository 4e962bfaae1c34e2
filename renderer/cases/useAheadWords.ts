import { useTranslation } from 'react-i18next';
import type { Appointment, FollowUp, ProposalView, TodayRow } from '#shared/cases/ahead.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** What a thing to be done is called, and how its day is written. */
export function useAheadWords() {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const day = (on: string): string => formatPartialDate(on, language, 'short');
  const followUp = ({ text, proposal }: Pick<FollowUp, 'text' | 'proposal'>): string => {
    if (text !== '' || proposal === null) return text;
    return t(`caseWork.answers.${proposal}`);
  };
  const proposal = ({ kind, on }: Pick<ProposalView, 'kind' | 'on'>): string =>
    t(`caseWork.proposals.${kind}`, { date: day(on) });
  const appointment = ({ minutes, place }: Pick<Appointment, 'minutes' | 'place'>): string =>
    [t('caseWork.appointment'), t('caseWork.minutesCount', { count: minutes }), place]
      .filter((part) => part !== '')
      .join(', ');
  return {
    day,
    dayOfWeek: (on: string): string => `${weekday.format(new Date(`${on}T00:00:00Z`))} ${day(on)}`,
    followUp,
    proposal,
    appointment,
    row: (row: TodayRow): string => {
      switch (row.kind) {
        case 'followUp':
          return followUp(row);
        case 'appointment':
          return appointment({ minutes: row.minutes ?? 0, place: row.text });
        case 'title':
        case 'papers':
        case 'scans':
          return proposal({ kind: row.kind, on: row.on });
        case 'step':
          return row.proposal === null ? '' : proposal({ kind: row.proposal, on: row.on });
      }
    },
  };
}
