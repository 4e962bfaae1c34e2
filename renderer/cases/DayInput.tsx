import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parseDueDay } from '#shared/cases/dueDay.ts';
import { addDays, addMonths, onWorkday } from '#shared/dates/dayMath.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { wrapperOrder } from '../ui/fields/wrapperOrder.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './ahead.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly value: string;
  onChange(value: string): void;
  /** What was wrong when it was sent off. */
  readonly error?: string | null;
  /** Buttons for the days one usually means. */
  readonly quick?: boolean;
}

/** A day to come, typed in a few keys; what was understood stands under it with its weekday. */
export function DayInput({ id, label, value, onChange, error, quick = false }: Props) {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const day = parseDueDay(value, today());
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  const understood =
    day === null
      ? t('caseWork.dueHelp')
      : `${weekday.format(new Date(`${day}T00:00:00Z`))}, ${formatPartialDate(day, language)}`;
  const choices = [
    ['tomorrow', addDays(today(), 1)],
    ['inOneWeek', onWorkday(addDays(today(), 7))],
    ['inTwoWeeks', onWorkday(addDays(today(), 14))],
    ['inOneMonth', onWorkday(addMonths(today(), 1))],
  ] as const;
  return (
    <div>
      <TextInput
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={understood}
        autoComplete="off"
        spellCheck={false}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {quick && (
        <fieldset className={classes.quick} aria-label={t('caseWork.quickDays')}>
          {choices.map(([word, meant]) => (
            <Button
              key={word}
              size="compact-xs"
              variant={day === meant ? 'light' : 'default'}
              aria-pressed={day === meant}
              onClick={() => onChange(formatPartialDate(meant, language, 'short'))}
            >
              {t(`caseWork.${word}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
