import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '#shared/recognition/application.ts';
import {
  blankEvent,
  type EventFields,
  type EventKind,
  eventFields,
  type ProcedureEvent,
} from '#shared/recognition/procedureEvent.ts';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { today } from '../ui/today.ts';
import { EventFieldSet } from './EventFieldSet.tsx';
import classes from './procedure.module.css';

interface Props {
  readonly application: Application;
  /** Undefined: a new one, made by the first value typed. */
  readonly event: ProcedureEvent | undefined;
  readonly preset: EventKind;
  onCreated(id: string): void;
  onClose(): void;
}

/** One event, written down as the letter of the authority lies on the table. */
export function EventForm({ application, event, preset, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const add = useChange('recognition.addEvent');
  const update = useChange('recognition.updateEvent');
  const remove = useChange('recognition.removeEvent');
  const form = useRef<HTMLDivElement>(null);
  // Not state: a press of the keys must know it before the next drawing of the form.
  const made = useRef(event !== undefined);
  const blank: EventFields = { ...blankEvent, kind: preset, on: today() };
  const save = useRecordWriter<EventFields>({
    id: event?.id ?? null,
    ready: () => true,
    create: async (known) => {
      const fields = { ...blank, ...known };
      const { id } = await add.mutateAsync({ applicationId: application.id, fields });
      made.current = true;
      return id;
    },
    update: (id, patch) => update.mutateAsync({ id, patch }),
    created: onCreated,
  });
  const of: FieldSource<EventFields> = {
    key: event ? `event-${event.id}` : `event-new-${application.id}`,
    values: event ?? blank,
    shape: eventFields.shape,
    save,
  };
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.select(), []);

  /** What stands in the form has happened, even when nothing was changed in it. */
  const finish = async (): Promise<void> => {
    await flushAll();
    if (!made.current) await save(blank);
    onClose();
  };
  const keys = (pressed: KeyboardEvent): void => {
    if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) {
      pressed.preventDefault();
      void finish();
    } else if (pressed.key === 'Escape') {
      pressed.preventDefault();
      onClose();
    }
  };
  return (
    <div ref={form} className={classes.form} onKeyDownCapture={keys}>
      <FieldGrid label={t('procedure.event')}>
        <EventFieldSet of={of} offered={offeredBy(application)} />
      </FieldGrid>
      <ErrorAlert error={add.error ?? remove.error} />
      <div className={classes.formEnd}>
        <Button onClick={() => void finish()} rightSection={<KeyHint keys={[t('shell.keys.ctrl'), '↵']} />}>
          {event || add.data ? t('procedure.done') : t('procedure.enter')}
        </Button>
        {event ? (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: event.id }, { onSuccess: onClose })}
          >
            {t('common.remove')}
          </Button>
        ) : (
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the last notice leaves to choose from. */
const offeredBy = ({ procedure }: Application): EventFields['measures'] =>
  procedure.events.findLast(({ kind }) => kind === 'decided')?.measures ?? [];
