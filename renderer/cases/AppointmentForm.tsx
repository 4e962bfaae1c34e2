import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Appointment, type AppointmentFields, appointmentFields } from '#shared/cases/ahead.ts';
import { parseDueDay } from '#shared/cases/dueDay.ts';
import { parseTime } from '#shared/cases/time.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange } from '../api/calls.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './ahead.module.css';
import { DayInput } from './DayInput.tsx';
import { EntryEnd } from './EntryEnd.tsx';
import { useEntryForm } from './useEntryForm.ts';

interface Props {
  readonly clientId: string;
  /** Undefined: a new one. */
  readonly item: Appointment | undefined;
  onClose(): void;
}

type Field = 'day' | 'time' | 'minutes' | 'place';

/** When, how long, where. */
export function AppointmentForm({ clientId, item, onClose }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const add = useChange('cases.addAppointment');
  const update = useChange('cases.updateAppointment');
  const remove = useChange('cases.removeAppointment');
  const key = `appointment-${item?.id ?? `new-${clientId}`}`;
  const { shape } = appointmentFields;
  const { typed, wrong, set, cancel, sending, form } = useEntryForm<Record<Field, string>, AppointmentFields>(
    {
      key,
      empty: {
        day: formatPartialDate(item?.on ?? onWorkday(addDays(today(), 7)), language, 'short'),
        time: item?.at ?? '10:00',
        minutes: String(item?.minutes ?? 60),
        place: item?.place ?? '',
      },
      read: (values) => {
        const [on, at] = [parseDueDay(values.day, today()), parseTime(values.time)];
        const minutes = shape.minutes.safeParse(Number(values.minutes));
        const place = shape.place.safeParse(values.place);
        if (on !== null && at !== null && minutes.success && place.success)
          return { value: { on, at, minutes: minutes.data, place: place.data } };
        const states = {
          day: on !== null,
          time: at !== null,
          minutes: minutes.success,
          place: place.success,
        };
        return { wrong: (['day', 'time', 'minutes', 'place'] as const).filter((name) => !states[name]) };
      },
      send: (fields) =>
        item ? update.mutateAsync({ id: item.id, patch: fields }) : add.mutateAsync({ clientId, fields }),
      onClose,
    },
  );
  const text = (name: Exclude<Field, 'day'>, error: string) => (
    <TextInput
      id={`${key}-${name}`}
      label={t(`caseWork.${name}`)}
      dir="auto"
      autoComplete="off"
      value={typed[name]}
      error={wrong(name) ? error : undefined}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form {...form} className={classes.form} aria-label={t('caseWork.appointment')}>
      <div className={classes.fields}>
        <DayInput
          id={`${key}-day`}
          label={t('caseWork.dueOn')}
          value={typed.day}
          onChange={(day) => set({ day })}
          error={wrong('day') ? t('caseWork.dueUnread') : null}
        />
        {text('time', t('caseWork.timeUnread'))}
        {text('minutes', t('caseWork.minutesUnread'))}
        {text('place', t('errors.input.tooLong'))}
      </div>
      <EntryEnd
        isNew={item === undefined}
        sending={sending}
        error={add.error ?? update.error ?? remove.error}
        onCancel={cancel}
        onRemove={() => item && remove.mutate({ id: item.id }, { onSuccess: cancel })}
      />
    </form>
  );
}
