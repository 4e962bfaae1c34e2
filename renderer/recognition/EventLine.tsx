import { Button } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Oddity } from '#shared/recognition/oddEvents.ts';
import type { ProcedureEvent } from '#shared/recognition/procedureEvent.ts';
import { useOutcomes } from '../api/catalogs.tsx';
import classes from './procedure.module.css';
import { RowMark } from './RowMark.tsx';
import { useClockWords } from './useClockWords.ts';

interface Props {
  readonly event: ProcedureEvent;
  /** What does not fit together here. */
  readonly odd: readonly Oddity[];
  onOpen(): void;
}

/** One event as a line: the day, what it was, what was entered with it. */
export function EventLine({ event, odd, onOpen }: Props) {
  const { t } = useTranslation();
  const { date } = useClockWords();
  const outcomes = useOutcomes();
  const what = t(`procedure.kinds.${event.kind}`);
  const { periodCount, periodUnit, measure, measureResult } = event;
  const details = [
    event.result && outcomes.name(event.result),
    event.accelerated && t('procedure.details.accelerated'),
    event.until &&
      t(event.kind === 'decided' ? 'procedure.details.permitUntil' : 'procedure.details.until', {
        date: date(event.until),
      }),
    event.receivedOn && t('procedure.details.received', { date: date(event.receivedOn) }),
    event.kind === 'extended' &&
      periodCount !== null &&
      t(`procedure.details.${periodUnit}`, { count: periodCount }),
    event.kind === 'decided' &&
      periodCount !== null &&
      `${t('procedure.fields.appealPeriod')}: ${t(`procedure.details.${periodUnit}`, { count: periodCount })}`,
    event.measures.map((one) => t(`recognition.measure.${one}`)).join(', '),
    measure && t(`recognition.measure.${measure}`),
    measureResult && t(`procedure.measureResults.${measureResult}`),
    event.languageLevel && t('procedure.details.languageLevel', { level: event.languageLevel }),
    event.remedy && t(`procedure.remedies.${event.remedy}`),
    event.reference && t('procedure.details.reference', { reference: event.reference }),
  ].filter((text) => text);
  const texts = [event.existing, event.differences, event.conditions, event.note].filter(
    (text) => text !== '',
  );
  return (
    <div className={classes.event}>
      <time dateTime={event.on} className={classes.day}>
        {date(event.on)}
      </time>
      <div>
        <span className={classes.what}>{what}</span>
        {details.length > 0 && <span className={classes.soft}> {details.join(' · ')}</span>}{' '}
        <RowMark checks={outcomes.checks(event.result)} />
        {texts.map((text) => (
          <p key={text} className={classes.text} dir="auto">
            {text}
          </p>
        ))}
        {odd.map((one) => (
          <p key={one} className={classes.odd}>
            <IconHelpCircle size={16} aria-hidden /> {t(`procedure.odd.${one}`)}
          </p>
        ))}
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={onOpen}
        aria-label={t('procedure.change', { what: `${what}, ${date(event.on)}` })}
      >
        {t('cases.change')}
      </Button>
    </div>
  );
}
