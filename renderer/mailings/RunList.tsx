import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { instantText } from '../ui/instant.ts';
import { Section } from '../ui/Section.tsx';
import classes from './mailings.module.css';
import { SendRun } from './SendRun.tsx';
import { TakeBack } from './TakeBack.tsx';

/** The runs of before, each with a way back. */
export function RunList() {
  const { t, i18n } = useTranslation();
  const { data } = useRead('mailings.list', {});
  if (!data || data.mailings.length === 0) return null;
  const when = (iso: string): string => instantText(iso, i18n.language);
  return (
    <Section title={t('mailings.runs')}>
      <ul className={classes.runs}>
        {data.mailings.map((run) => (
          <li key={run.id}>
            <span>
              <bdi>{run.subject}</bdi>
              <br />
              <span className={classes.soft}>
                {t('mailings.runOf', { when: when(run.at), by: run.by })} ·{' '}
                {t('mailings.letters', { count: run.letters })}
                {run.sent > 0 && ` · ${t('mailings.sent', { count: run.sent })}`}
              </span>
            </span>
            <span className={classes.deeds}>
              {run.takenBackAt !== null && (
                <span className={classes.soft}>
                  {t('mailings.takenBack', { when: when(run.takenBackAt) })}
                </span>
              )}
              <SendRun run={run} />
              <TakeBack run={run} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
