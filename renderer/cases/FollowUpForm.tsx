import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FollowUp, type FollowUpFields, followUpFields } from '#shared/cases/ahead.ts';
import { waitingPartyNames } from '#shared/cases/codes.ts';
import { parseDueDay } from '#shared/cases/dueDay.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange } from '../api/calls.ts';
import { choicesOf } from '../ui/fields/choices.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './ahead.module.css';
import { DayInput } from './DayInput.tsx';
import { EntryEnd } from './EntryEnd.tsx';
import { useEntryForm } from './useEntryForm.ts';

interface Props {
  readonly clientId: string;
  /** Undefined: a new one. */
  readonly item: FollowUp | undefined;
  onClose(): void;
}

type Typed = Readonly<Record<'text' | 'due', string>> & Pick<FollowUpFields, 'waitingFor'>;

/** What is to be looked at again, when, and whom one waits for. */
export function FollowUpForm({ clientId, item, onClose }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const add = useChange('cases.addFollowUp');
  const update = useChange('cases.updateFollowUp');
  const remove = useChange('cases.removeFollowUp');
  const key = `followup-${item?.id ?? `new-${clientId}`}`;
  const { typed, wrong, set, cancel, sending, form } = useEntryForm<Typed, FollowUpFields>({
    key,
    empty: {
      text: item?.text ?? '',
      due: formatPartialDate(item?.dueOn ?? onWorkday(addDays(today(), 14)), language, 'short'),
      waitingFor: item?.waitingFor ?? 'office',
    },
    read: ({ text, due, waitingFor }) => {
      const dueOn = parseDueDay(due, today());
      const said = text.trim() !== '' || (item?.proposal ?? null) !== null;
      if (dueOn === null || !said || !followUpFields.shape.text.safeParse(text).success)
        return { wrong: dueOn === null ? ['due'] : ['text'] };
      return { value: { text, dueOn, waitingFor } };
    },
    send: (fields) =>
      item ? update.mutateAsync({ id: item.id, patch: fields }) : add.mutateAsync({ clientId, fields }),
    onClose,
  });
  const fits = followUpFields.shape.text.safeParse(typed.text).success;
  return (
    <form {...form} className={classes.form} aria-label={t('caseWork.followUp')}>
      <div className={classes.fields}>
        <TextInput
          id={`${key}-text`}
          className={classes.wide}
          label={t('caseWork.followUpText')}
          dir="auto"
          autoComplete="off"
          value={typed.text}
          error={fits ? wrong('text') && t('errors.input.required') : t('errors.input.tooLong')}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <DayInput
          id={`${key}-due`}
          label={t('caseWork.dueOn')}
          value={typed.due}
          onChange={(due) => set({ due })}
          error={wrong('due') ? t('caseWork.dueUnread') : null}
          quick
        />
        <NativeSelect
          id={`${key}-waitingFor`}
          label={t('caseWork.waitingFor')}
          data={[...choicesOf(waitingPartyNames, language)]}
          value={typed.waitingFor}
          onChange={(event) => set({ waitingFor: event.currentTarget.value as FollowUpFields['waitingFor'] })}
        />
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
