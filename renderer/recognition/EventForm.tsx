import { useTranslation } from 'react-i18next';
import type { Application } from '#shared/recognition/application.ts';
import { districtCompetence } from '#shared/recognition/competence.ts';
import {
  blankEvent,
  type EventFields,
  type EventKind,
  eventFields,
  type ProcedureEvent,
} from '#shared/recognition/procedureEvent.ts';
import { lastRound } from '#shared/recognition/rounds.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { RecordForm } from '../ui/RecordForm.tsx';
import { today } from '../ui/today.ts';
import { EventFieldSet } from './EventFieldSet.tsx';

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
  const { id: applicationId } = application;
  const office = useForeignersOffice(application.clientId);
  return (
    <RecordForm<EventFields>
      name="event"
      owner={applicationId}
      item={event}
      blank={{ ...blankEvent, kind: preset, on: today() }}
      shape={eventFields.shape}
      label={t('procedure.event')}
      error={add.error ?? remove.error}
      add={(fields) => add.mutateAsync({ applicationId, fields })}
      update={(id, patch) => update.mutateAsync({ id, patch })}
      remove={(id) => remove.mutateAsync({ id })}
      onCreated={onCreated}
      onClose={onClose}
    >
      {(of) => (
        <EventFieldSet
          of={of}
          way={application.way}
          offered={offeredBy(application)}
          foreignersOffice={office}
        />
      )}
    </RecordForm>
  );
}

/** What the last notice of the present application leaves to choose from. */
const offeredBy = ({ procedure }: Application): EventFields['measures'] =>
  lastRound(procedure.events).findLast(({ kind }) => kind === 'decided')?.measures ?? [];

/** § 81a AufenthG: the employer asks the foreigners' office; of somebody who lives here, the one of the district. */
function useForeignersOffice(clientId: string): string | null {
  const catalogs = useCatalogs();
  const client = useRead('clients.get', { id: clientId });
  if (!client.data) return null;
  const { district, municipality } = client.data;
  const found = districtCompetence('ABH', { district, municipality }, catalogs);
  return found.kind === 'authority' ? found.authority.name : null;
}
