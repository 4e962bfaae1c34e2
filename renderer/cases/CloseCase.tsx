import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Closing, PeriodView } from '#shared/cases/period.ts';
import {
  type EmploymentStatus,
  employmentStatuses,
  employmentStatusNames,
} from '#shared/catalogs/employmentStatuses.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ClosingFields, PastDayInput, pastDay, readClosing, typedClosing } from './ClosingFields.tsx';

interface FormProps {
  readonly text: string;
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly ready: boolean;
  readonly children: ReactNode;
  /** Another way to send it, beside the button. */
  readonly also?: ReactNode;
  onSend(): void;
  onClose(): void;
}

function DialogForm({ text, button, busy, error, ready, children, also, onSend, onClose }: FormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) onSend();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text>{text}</Text>
        {children}
        <ErrorAlert error={error} />
        <Group>
          <Button type="submit" loading={busy} disabled={!ready}>
            {button}
          </Button>
          {also}
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Props {
  readonly clientId: string;
  /** How it was closed, to correct it; null: it is open. */
  readonly closing: Closing | null;
  onClose(): void;
  /** Closed, and the report is to follow. */
  onReport(): void;
}

/** Closes a case with its reason, or corrects that. */
export function CloseCase({ clientId, closing, onClose, onReport }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const close = useChange('cases.close');
  const [typed, setTyped] = useState(() => typedClosing(language, closing, 'work'));
  const read = readClosing(typed);
  const send = (then: () => void): void => {
    if (read) close.mutate({ clientId, closing: read }, { onSuccess: then });
  };
  return (
    <Modal opened onClose={onClose} title={t(closing ? 'caseWork.correctTitle' : 'caseWork.closeTitle')}>
      <DialogForm
        text={t('caseWork.closeText')}
        button={closing ? t('common.save') : t('caseWork.closeButton')}
        busy={close.isPending}
        error={close.error}
        ready={read !== null}
        onSend={() => send(onClose)}
        onClose={onClose}
        also={
          closing === null && (
            <Button
              variant="default"
              disabled={read === null || close.isPending}
              onClick={() => send(onReport)}
            >
              {t('caseWork.report.closeAndWrite')}
            </Button>
          )
        }
      >
        <ClosingFields value={typed} onChange={setTyped} />
      </DialogForm>
    </Modal>
  );
}

interface OutcomeProps extends Pick<Props, 'clientId' | 'onClose'> {
  /** What was noted before, to correct it. */
  readonly noted: PeriodView['outcome'];
}

/** What became of the person after closing. */
export function NoteOutcome({ clientId, noted, onClose }: OutcomeProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const note = useChange('cases.noteOutcome');
  const [day, setDay] = useState(() => formatPartialDate(noted?.on ?? today(), language, 'short'));
  const [status, setStatus] = useState<EmploymentStatus>(noted?.status ?? 'insured');
  const on = pastDay(day);
  return (
    <Modal opened onClose={onClose} title={t('caseWork.outcomeTitle')}>
      <DialogForm
        text={t('caseWork.outcomeText')}
        button={t('caseWork.outcomeButton')}
        busy={note.isPending}
        error={note.error}
        ready={on !== null}
        onSend={() => on && note.mutate({ clientId, outcome: { on, status } }, { onSuccess: onClose })}
        onClose={onClose}
      >
        <NativeSelect
          label={t('caseWork.outcomeStatus')}
          data-autofocus
          data={[...choicesOf(employmentStatusNames, language)]}
          value={status}
          onChange={(event) =>
            setStatus(employmentStatuses.find((known) => known === event.currentTarget.value) ?? status)
          }
        />
        <PastDayInput value={day} onChange={setDay} />
      </DialogForm>
    </Modal>
  );
}
