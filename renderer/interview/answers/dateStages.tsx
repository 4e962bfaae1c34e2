import { useState } from 'react';
import type { PaperCalendar } from '#shared/dates/calendars.ts';
import { sayWord } from '#shared/interview/said.ts';
import { daysOf, digits, monthNames, type Tapped, yearIn } from '#shared/interview/tapDates.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { today } from '../../ui/today.ts';
import classes from '../interview.module.css';
import { ScreenWord } from '../SaidText.tsx';
import { useScreen } from '../screen.ts';
import { TapOptions } from './TapOptions.tsx';

const yearsInSight = 20;

/** The first Gregorian year in sight, where most answers lie. */
function firstYear(question: Question): number {
  const now = Number(today().slice(0, 4));
  if ('future' in question && question.future) return now - 2;
  return question.key.startsWith('person.birthDate') ? 1980 : now - yearsInSight + 1;
}

interface YearProps {
  readonly question: Question;
  readonly calendar: PaperCalendar;
  readonly chosen: number | null;
  onTap(year: number): void;
  onToday?(): void;
}

export function YearStage({ question, calendar, chosen, onTap, onToday }: YearProps) {
  const { language } = useScreen();
  const [from, setFrom] = useState(firstYear(question));
  const first = yearIn(calendar, from);
  return (
    <>
      <h2 className={classes.stage}>
        <ScreenWord word="year" />
      </h2>
      <TapOptions
        small="years"
        label={sayWord(language, 'year').text}
        options={Array.from({ length: yearsInSight }, (_, at) => ({
          code: String(first + at),
          label: digits(first + at, calendar, language),
        }))}
        chosen={chosen === null ? [] : [String(chosen)]}
        onTap={(year) => onTap(Number(year))}
      />
      <div className={classes.row}>
        <button type="button" className={classes.quiet} onClick={() => setFrom(from - yearsInSight)}>
          <ScreenWord word="earlier" />
        </button>
        <button type="button" className={classes.quiet} onClick={() => setFrom(from + yearsInSight)}>
          <ScreenWord word="later" />
        </button>
        {onToday && (
          <button type="button" className={classes.quiet} onClick={onToday}>
            <ScreenWord word="today" />
          </button>
        )}
      </div>
    </>
  );
}

interface MonthProps {
  readonly calendar: PaperCalendar;
  onTap(month: number): void;
  onEnough?(): void;
}

export function MonthStage({ calendar, onTap, onEnough }: MonthProps) {
  const { language } = useScreen();
  return (
    <>
      <h2 className={classes.stage}>
        <ScreenWord word="month" />
      </h2>
      <TapOptions
        small="months"
        label={sayWord(language, 'month').text}
        options={monthNames(calendar, language).map((name, at) => ({
          code: String(at + 1),
          label: name,
          below: digits(at + 1, calendar, language),
        }))}
        chosen={[]}
        onTap={(month) => onTap(Number(month))}
      />
      {onEnough && (
        <button type="button" className={classes.quiet} onClick={onEnough}>
          <ScreenWord word="onlyYear" />
        </button>
      )}
    </>
  );
}

interface DayProps {
  readonly date: Tapped;
  onTap(day: number): void;
  onEnough?(): void;
}

export function DayStage({ date, onTap, onEnough }: DayProps) {
  const { language } = useScreen();
  return (
    <>
      <h2 className={classes.stage}>
        <ScreenWord word="day" />
      </h2>
      <TapOptions
        small="days"
        label={sayWord(language, 'day').text}
        options={daysOf(date, today()).map((day) => ({
          code: String(day),
          label: digits(day, date.calendar, language),
        }))}
        chosen={[]}
        onTap={(day) => onTap(Number(day))}
      />
      {onEnough && (
        <button type="button" className={classes.quiet} onClick={onEnough}>
          <ScreenWord word="onlyMonth" />
        </button>
      )}
    </>
  );
}
