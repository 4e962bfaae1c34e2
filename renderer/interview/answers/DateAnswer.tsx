import { useState } from 'react';
import type { PaperCalendar } from '#shared/dates/calendars.ts';
import { paperCalendars } from '#shared/dates/calendars.ts';
import { sayCalendar } from '#shared/interview/said.ts';
import { formatIso, isoOf, originalOf, type Tapped } from '#shared/interview/tapDates.ts';
import { today } from '../../ui/today.ts';
import classes from '../interview.module.css';
import { SaidText, ScreenWord } from '../SaidText.tsx';
import { useScreen } from '../screen.ts';
import type { AnswerProps } from './answer.ts';
import { DayStage, MonthStage, YearStage } from './dateStages.tsx';
import { TapOptions } from './TapOptions.tsx';
import { tappedOf } from './tappedOf.ts';

type Stage = 'year' | 'month' | 'day' | 'done';

/** A date by year, month and day, in the calendar the client knows; each tap is stored. */
export function DateAnswer({ question, value, save }: AnswerProps) {
  const { language } = useScreen();
  const paper = question.kind === 'paperDate';
  const whole = question.kind === 'day';
  // Of what happened in Germany everybody knows the date here; of a birth, the one at home.
  const homely = paper || question.key === 'person.birthDate';
  const offered = paper ? paperCalendars : homely ? language.calendars : (['gregorian'] as const);
  const [usual = 'gregorian'] = homely ? language.calendars : [];
  const [date, setDate] = useState<Tapped | null>(() => tappedOf(value, usual));
  const [calendar, setCalendar] = useState<PaperCalendar>(date?.calendar ?? usual);
  const [stage, setStage] = useState<Stage>(date === null ? 'year' : 'done');

  const store = (next: Tapped): void => {
    const iso = isoOf(next, today());
    if (iso === null || (whole && next.day === null)) return;
    const tapped = { calendar: next.calendar, original: originalOf(next, language), iso };
    void (paper ? save(tapped) : next.calendar === 'gregorian' ? save(iso) : save(iso, tapped));
  };
  const take = (next: Tapped, then: Stage): void => {
    setDate(next);
    setStage(then);
    store(next);
  };
  const now = (): void => {
    const [year = 0, month = 1, day = 1] = today().split('-').map(Number);
    take({ calendar: 'gregorian', year, month, day }, 'done');
  };
  const iso = date && isoOf(date, today());
  return (
    <>
      {offered.length > 1 && stage !== 'done' && (
        <TapOptions
          small="calendars"
          options={offered.map((code) => ({ code, label: <SaidText said={sayCalendar(language, code)} /> }))}
          chosen={[calendar]}
          onTap={(code) => {
            setCalendar(code as PaperCalendar);
            setStage('year');
          }}
        />
      )}
      {date && stage !== 'year' && (
        <p className={classes.date}>
          <span dir="auto">
            {date.calendar === 'gregorian' ? iso && formatIso(iso, language) : originalOf(date, language)}
          </span>
          {date.calendar !== 'gregorian' && iso !== null && (
            <small className={classes.below} dir="auto">
              {formatIso(iso, language)}
            </small>
          )}
          <button type="button" className={classes.quiet} onClick={() => setStage('year')}>
            <ScreenWord word="change" />
          </button>
        </p>
      )}
      {stage === 'year' && (
        <YearStage
          question={question}
          calendar={calendar}
          chosen={date?.calendar === calendar ? date.year : null}
          onTap={(year) => take({ calendar, year, month: null, day: null }, 'month')}
          {...(whole ? { onToday: now } : {})}
        />
      )}
      {stage === 'month' && date && (
        <MonthStage
          calendar={calendar}
          onTap={(month) => take({ ...date, month }, 'day')}
          {...(whole ? {} : { onEnough: () => setStage('done') })}
        />
      )}
      {stage === 'day' && date && (
        <DayStage
          date={date}
          onTap={(day) => take({ ...date, day }, 'done')}
          {...(whole ? {} : { onEnough: () => setStage('done') })}
        />
      )}
    </>
  );
}
