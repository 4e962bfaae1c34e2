import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import 'dayjs/locale/de';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateParts, formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './asOf.module.css';

interface Props {
  readonly day: string;
  /** Days on which something changed, oldest first. */
  readonly days: readonly string[];
  /** The nearest of them before and after the day shown. */
  readonly earlier: string | null;
  readonly later: string | null;
  onChoose(day: string): void;
}

/** A whole day as typed, or null. */
function readDay(typed: string): string | null {
  const read = parsePartialDate(typed, { today: today(), future: false });
  return read.ok && dateParts(read.value)?.day != null ? read.value : null;
}

/** Which day the file is looked at: typed, picked, or from one change to the next. */
export function DayChooser({ day, days, earlier, later, onChoose }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [typed, setTyped] = useState(formatPartialDate(day, language, 'short'));
  const [unread, setUnread] = useState(false);
  const [open, setOpen] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readDay(typed);
    setUnread(read === null);
    if (read !== null) onChoose(read);
  };
  const step = (to: string | null, word: 'earlier' | 'later', Icon: typeof IconChevronLeft) => (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={t(`caseFile.asOf.${word}`)}
      title={to === null ? t(`caseFile.asOf.${word}`) : formatPartialDate(to, language)}
      // Not `disabled`: the focus would be lost at the first and at the last day.
      aria-disabled={to === null}
      className={to === null ? classes.idle : undefined}
      onClick={() => to !== null && onChoose(to)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
  const marked = new Set(days);
  return (
    <form className={classes.chooser} onSubmit={submit}>
      {step(earlier, 'earlier', IconChevronLeft)}
      <TextInput
        id="as-of-day"
        aria-label={t('caseFile.asOf.day')}
        className={classes.dayInput}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        error={unread ? t('caseFile.asOf.dayUnread') : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setUnread(false);
        }}
      />
      <Popover opened={open} onChange={setOpen} position="bottom-start" withinPortal={false} trapFocus>
        <Popover.Target>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('caseFile.asOf.calendar')}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <IconCalendar size={18} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown data-calendar>
          <DatePicker
            locale={language}
            value={day}
            defaultDate={day}
            maxDate={today()}
            hideOutsideDates
            // Red is for errors.
            weekendDays={[]}
            getDayProps={(date) => (marked.has(date) ? { 'data-changed': true } : {})}
            getDayAriaLabel={(date) =>
              [formatPartialDate(date, language), marked.has(date) ? t('caseFile.asOf.changedOn') : '']
                .filter(Boolean)
                .join(', ')
            }
            onChange={(picked) => {
              setOpen(false);
              if (picked !== null) onChoose(picked);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <Button type="submit" variant="default">
        {t('caseFile.asOf.show')}
      </Button>
      {step(later, 'later', IconChevronRight)}
    </form>
  );
}
