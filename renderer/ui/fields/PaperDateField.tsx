import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  guessCalendar,
  type PaperCalendar,
  type PaperDate,
  paperCalendars,
  parsePaperDate,
} from '#shared/dates/calendars.ts';
import { paperMeaning } from '#shared/dates/paperMeaning.ts';
import { today } from '../today.ts';
import { useDateLanguage } from '../useDateLanguage.ts';
import { FieldBox } from './FieldBox.tsx';
import classes from './fields.module.css';
import { checked, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

interface Typed {
  readonly calendar: PaperCalendar;
  readonly original: string;
}

// Calendar and text are one value with one draft, so they travel as one text.
const join = ({ calendar, original }: Typed): string => `${calendar}|${original}`;
function split(text: string): Typed {
  const at = text.indexOf('|');
  const calendar = paperCalendars.find((known) => known === text.slice(0, at)) ?? 'gregorian';
  return { calendar, original: text.slice(at + 1) };
}

/** What is on the paper, and the day it means; the text is kept even where no day can be read from it. */
function read({ calendar, original }: Typed): PaperDate | null {
  if (original.trim() === '') return null;
  const found = parsePaperDate(original, calendar, { today: today() });
  return found.ok ? found.value : { calendar, original: original.trim(), iso: null };
}

/** A date as the paper has it, in the paper's calendar, with the Gregorian day beside it. */
export function PaperDateField<T extends object, K extends KeyOf<T, PaperDate | null>>(
  props: FieldProps<T, K>,
) {
  const { of, name, label, help } = props;
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { field, box, input } = useRecordField<T, K>(
    { ...props, wide: true },
    {
      format: (value) => join((value as Typed | null) ?? { calendar: 'gregorian', original: '' }),
      parse: (text) => checked(of, name, read(split(text))),
    },
  );
  const { id, error } = input;
  const typed = split(field.text);
  const date = read(typed);
  const type = (original: string): void => {
    // „12 Qaus 1391“ tells its calendar itself; a chosen one stays.
    const calendar =
      typed.calendar === 'gregorian' ? (guessCalendar(original) ?? 'gregorian') : typed.calendar;
    field.type(join({ calendar, original }));
  };
  const meant = date && paperMeaning(date, language);
  return (
    <FieldBox {...box}>
      <div className={classes.paperDate}>
        <TextInput
          id={id}
          label={label}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={typed.original}
          aria-describedby={`${id}-meant`}
          error={error}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={field.leave}
        />
        <NativeSelect
          id={`${id}-calendar`}
          label={t('fields.calendar')}
          value={typed.calendar}
          data={paperCalendars.map((value) => ({ value, label: t(`fields.calendars.${value}`) }))}
          onChange={(event) =>
            field.choose(join({ ...typed, calendar: event.currentTarget.value as PaperCalendar }))
          }
        />
      </div>
      <p id={`${id}-meant`} className={classes.meant} data-unread={date !== null && meant === null}>
        {date === null
          ? (help ?? t('fields.paperDateHelp'))
          : meant === null
            ? t('fields.paperDateUnread')
            : t('fields.understood', { date: meant })}
      </p>
    </FieldBox>
  );
}
