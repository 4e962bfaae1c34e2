import { useTranslation } from 'react-i18next';
import type { Appointment, FollowUp, ProposalView, TodayRow } from '#shared/cases/ahead.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { paperFields } from '#shared/papers/paper.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { usePaperName } from '../ui/usePaperName.ts';

/** What a thing to be done is called, and how its day is written. */
export function useAheadWords() {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const paperName = usePaperName();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const day = (on: string): string => formatPartialDate(on, language, 'short');
  const followUp = ({ text, proposal }: Pick<FollowUp, 'text' | 'proposal'>): string => {
    if (text !== '' || proposal === null) return text;
    return t(`caseWork.answers.${proposal}`);
  };
  const proposal = ({ kind, on, about }: Pick<ProposalView, 'kind' | 'on' | 'about'>): string => {
    const type = paperFields.shape.type.safeParse(about).data;
    const what = kind === 'licence' ? countryName(about, language) : type ? paperName.ofType(type) : '';
    return t(`caseWork.proposals.${kind}`, { date: day(on), what });
  };
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
          return proposal({ kind: row.kind, on: row.on, about: '' });
        case 'step':
          return row.proposal === null ? '' : proposal({ kind: row.proposal, on: row.on, about: row.about });
      }
    },
  };
}
