import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import type { TextState } from '#shared/translations/review.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './translations.module.css';

interface Props {
  readonly state: TextState;
  /** Of the language, as the window calls it. */
  readonly name: string;
  readonly onClose: () => void;
}

type Wrong = 'by' | 'day' | 'future' | null;

/** Who has looked through the texts, and when. What is refused stays in its field. */
export function ReviewForm({ state: { language, review }, name, onClose }: Props) {
  const { t } = useTranslation();
  const dates = useDateLanguage();
  const save = useChange('translations.review');
  const withdraw = useChange('translations.withdraw');
  const [by, setBy] = useState(review?.by ?? '');
  const [day, setDay] = useState(formatPartialDate(review?.on ?? today(), dates, 'short'));
  const [remark, setRemark] = useState(review?.remark ?? '');
  const [wrong, setWrong] = useState<Wrong>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = parsePartialDate(day, { today: today() });
    const on = read.ok && read.value.length === 10 ? read.value : null;
    const found = by.trim() === '' ? 'by' : on === null ? 'day' : on > today() ? 'future' : null;
    setWrong(found);
    if (found !== null || on === null) return;
    save.mutate(
      { language, by, on, remark },
      {
        onSuccess: () => {
          announce(t('translations.saved', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('translations.form', { name })}>
      <TextInput
        label={t('translations.by')}
        description={t('translations.byHelp')}
        data-autofocus
        autoComplete="off"
        maxLength={200}
        value={by}
        error={wrong === 'by' ? t('errors.input.required') : undefined}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <TextInput
        label={t('translations.on')}
        autoComplete="off"
        maw={220}
        value={day}
        error={
          wrong === 'day'
            ? t('errors.input.wholeDay')
            : wrong === 'future'
              ? t('errors.cases.inFuture')
              : undefined
        }
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Textarea
        label={t('translations.remark')}
        autosize
        minRows={2}
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <ErrorAlert error={save.error ?? withdraw.error} />
      <div className={classes.deeds}>
        <Button type="submit" loading={save.isPending}>
          {t('common.save')}
        </Button>
        {review !== null && (
          <Button
            variant="subtle"
            color="red"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ language }, { onSuccess: onClose })}
          >
            {t('translations.withdraw')}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
