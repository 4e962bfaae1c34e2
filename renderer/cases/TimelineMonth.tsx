import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '#shared/cases/case.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { EntryLine } from './EntryLine.tsx';
import classes from './timeline.module.css';

interface Props {
  readonly clientId: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly entries: readonly TimelineEntry[];
  /** As it stood on an earlier day: nothing can be changed or opened from here. */
  readonly readOnly?: boolean;
}

/** The entries of a month, each day named once. */
export function TimelineMonth({ clientId, month, entries, readOnly = false }: Props) {
  const { i18n } = useTranslation();
  const language = useDateLanguage();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const days = [...new Set(entries.map(({ on }) => on))];
  return (
    <section aria-labelledby={`month-${month}`} className={classes.month}>
      <h3 id={`month-${month}`} className={classes.monthTitle}>
        {formatPartialDate(month, language)}
      </h3>
      {days.map((day) => (
        <div key={day} className={classes.day}>
          <time dateTime={day} className={classes.date}>
            <span className={classes.dayNumber}>
              {Number(day.slice(8))}
              {language === 'de' && '.'}
            </span>{' '}
            <span className={classes.weekday}>{weekday.format(new Date(`${day}T00:00:00Z`))}</span>
          </time>
          <ul className={classes.entries}>
            {entries
              .filter(({ on }) => on === day)
              .map((entry) => (
                <EntryLine
                  key={`${entry.kind}-${entry.id}`}
                  clientId={clientId}
                  entry={entry}
                  readOnly={readOnly}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
