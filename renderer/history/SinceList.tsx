import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { officeDay, officeTime } from '#shared/dates/officeDay.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { HistoryEntry } from '#shared/history/calls.ts';
import { historyText } from '../app/frame/historyText.ts';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './asOf.module.css';

const first = 6;

/** What was done to the file after the day, in words, the newest first. */
export function SinceList({ since }: { readonly since: Output<'history.asOf'>['since'] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [whole, setWhole] = useState(false);
  const shown = whole ? since.entries : since.entries.slice(0, first);
  const words = (entry: HistoryEntry): string => {
    const what = historyText(t, entry, language);
    if (entry.kind === 'undo') return t('caseFile.asOf.undone', { what });
    return entry.kind === 'redo' ? t('caseFile.asOf.redone', { what }) : what;
  };
  return (
    <Section title={t('caseFile.asOf.since')}>
      {since.total === 0 ? (
        <p className={classes.soft}>{t('caseFile.asOf.sinceNothing')}</p>
      ) : (
        <>
          <p className={classes.soft} role="status">
            {t('caseFile.asOf.sinceCounted', { shown: shown.length, total: since.total })}
          </p>
          <ul className={classes.since}>
            {shown.map((entry) => (
              <li key={entry.id}>
                <span className={classes.when}>
                  {formatPartialDate(officeDay(new Date(entry.at)), language, 'short')}
                </span>
                <span>
                  {words(entry)}
                  {entry.undone && <span className={classes.soft}> · {t('caseFile.asOf.takenBack')}</span>}
                  <span className={classes.soft}>
                    {' '}
                    · {t('caseFile.asOf.byAt', { who: entry.by, time: officeTime(new Date(entry.at)) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {shown.length < since.entries.length && (
            <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
              {t('cases.showAll')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
