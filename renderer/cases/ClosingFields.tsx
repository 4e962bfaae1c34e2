import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ClosingReason, closingReasonNames, closingReasons } from '#shared/cases/codes.ts';
import type { Closing } from '#shared/cases/period.ts';
import {
  type EmploymentStatus,
  employmentStatuses,
  employmentStatusNames,
} from '#shared/catalogs/employmentStatuses.ts';
import { type DateLanguage, formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { choicesOf } from '../ui/fields/choices.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** A closing as it is typed. */
export interface TypedClosing {
  readonly on: string;
  readonly reason: ClosingReason;
  /** Empty: not known. */
  readonly exitStatus: EmploymentStatus | '';
}

export const typedClosing = (
  language: DateLanguage,
  closing: Closing | null,
  reason: ClosingReason,
): TypedClosing => ({
  on: formatPartialDate(closing?.on ?? today(), language, 'short'),
  reason: closing?.reason ?? reason,
  exitStatus: closing?.exitStatus ?? '',
});

/** A whole day that is past, or null. */
export function pastDay(typed: string): string | null {
  const read = parsePartialDate(typed, { today: today() });
  return read.ok && read.value.length === 10 && read.value <= today() ? read.value : null;
}

export function readClosing({ on, reason, exitStatus }: TypedClosing): Closing | null {
  const day = pastDay(on);
  return day === null ? null : { on: day, reason, exitStatus: exitStatus === '' ? null : exitStatus };
}

interface DayProps {
  readonly value: string;
  onChange(value: string): void;
}

/** A day that lies behind us; says at once what is wrong with it. */
export function PastDayInput({ value, onChange }: DayProps) {
  const { t } = useTranslation();
  const read = parsePartialDate(value, { today: today(), future: true });
  const whole = read.ok && read.value.length === 10;
  return (
    <TextInput
      label={t('caseWork.on')}
      autoComplete="off"
      value={value}
      error={
        pastDay(value) !== null ? undefined : t(whole ? 'errors.cases.inFuture' : 'errors.input.wholeDay')
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface Props {
  readonly value: TypedClosing;
  onChange(value: TypedClosing): void;
}

/** Reason, day and what the person does then. */
export function ClosingFields({ value, onChange }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (
    <>
      <NativeSelect
        label={t('caseWork.reason')}
        data-autofocus
        data={[...choicesOf(closingReasonNames, language)]}
        value={value.reason}
        onChange={(event) =>
          onChange({
            ...value,
            reason: closingReasons.find((known) => known === event.currentTarget.value) ?? value.reason,
          })
        }
      />
      <PastDayInput value={value.on} onChange={(on) => onChange({ ...value, on })} />
      <NativeSelect
        label={t('caseWork.exitStatus')}
        data={[{ value: '', label: t('caseWork.notKnown') }, ...choicesOf(employmentStatusNames, language)]}
        value={value.exitStatus}
        onChange={(event) =>
          onChange({
            ...value,
            exitStatus: employmentStatuses.find((known) => known === event.currentTarget.value) ?? '',
          })
        }
      />
    </>
  );
}
