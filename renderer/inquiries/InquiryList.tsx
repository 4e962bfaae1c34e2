import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { topicNames } from '#shared/cases/contactCodes.ts';
import { contactKindNames } from '#shared/catalogs/codeLists.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { type Inquiry, inquiryAskerNames } from '#shared/inquiries/inquiry.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './inquiries.module.css';

interface Props {
  readonly rows: readonly Inquiry[];
  onChange(id: string): void;
  /** In place of the line that is being changed. */
  formOf(row: Inquiry): React.ReactNode;
}

/** The inquiries as they are read: what about, who asked, how long. */
export function InquiryList({ rows, onChange, formOf }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (
    <ol className={classes.list} aria-label={t('inquiries.table')}>
      {rows.map((row) => {
        const form = formOf(row);
        if (form) return <li key={row.id}>{form}</li>;
        const { on, kind, asker, topics, minutes, note, by } = row;
        const day = formatPartialDate(on, language, 'short');
        const who = inquiryAskerNames[asker][language];
        const about = topics.map((topic) => topicNames[topic][language]).join('; ');
        const said = [
          who,
          contactKindNames[kind][language],
          ...(minutes === null ? [] : [t('inquiries.sums.minutes', { count: minutes })]),
          t('inquiries.by', { who: by }),
        ];
        return (
          <li key={row.id} className={classes.line}>
            <time className={classes.day} dateTime={on}>
              {day}
            </time>
            <div className={classes.words}>
              <p className={classes.about}>{about || t('inquiries.noTopic')}</p>
              {note !== '' && (
                <p className={classes.note} dir="auto">
                  {note}
                </p>
              )}
              <p className={classes.soft}>{said.join(' · ')}</p>
            </div>
            <Button
              className={classes.change}
              size="compact-sm"
              variant="subtle"
              aria-label={t('inquiries.changeOf', { day, asker: who })}
              onClick={() => onChange(row.id)}
            >
              {t('inquiries.change')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
