import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '#shared/recognition/application.ts';
import { nextEvents } from '#shared/recognition/nextEvents.ts';
import { oddEvents } from '#shared/recognition/oddEvents.ts';
import type { EventKind } from '#shared/recognition/procedureEvent.ts';
import { useOpen } from '../ui/OpenPart.tsx';
import { Section } from '../ui/Section.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { EventForm } from './EventForm.tsx';
import { EventLine } from './EventLine.tsx';
import classes from './procedure.module.css';

/** The dated events of a procedure; what usually comes next is one click away. */
export function ProcedureSection({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpen();
  const { events, clock } = application.procedure;
  const fresh = useNewItem(
    'event',
    events.map(({ id }) => id),
  );
  const odd = oddEvents(events);
  const usual = nextEvents(clock.state, events);
  const [kind, setKind] = useState<EventKind | null>(null);
  const { session } = fresh;
  const start = (wanted: EventKind): void => {
    setKind(wanted);
    fresh.start();
  };
  const written = session === null ? undefined : events.find(({ id }) => id === session.id);
  return (
    <Section title={t('procedure.section')}>
      {events.length === 0 && session === null && <p className={classes.soft}>{t('procedure.nothing')}</p>}
      <ol className={classes.events}>
        {events
          .filter(({ id }) => id !== session?.id)
          .map((event) => (
            <li key={event.id}>
              {open === event.id ? (
                <EventForm
                  application={application}
                  event={event}
                  preset={event.kind}
                  onCreated={() => undefined}
                  onClose={() => setOpen(null)}
                />
              ) : (
                <EventLine event={event} odd={odd.get(event.id) ?? []} onOpen={() => setOpen(event.id)} />
              )}
            </li>
          ))}
      </ol>
      {session !== null && (
        <EventForm
          key={session.key}
          application={application}
          event={written}
          preset={kind ?? usual[0] ?? 'papersSupplied'}
          onCreated={fresh.created}
          onClose={() => setOpen(null)}
        />
      )}
      {session === null && (
        <div className={classes.suggest}>
          <span className={classes.soft}>{t('procedure.suggest')}</span>
          {usual.map((wanted, index) => (
            <Button
              key={wanted}
              size="compact-sm"
              variant={index === 0 ? 'light' : 'default'}
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => start(wanted)}
            >
              {t(`procedure.kinds.${wanted}`)}
            </Button>
          ))}
          <Button size="compact-sm" variant="subtle" onClick={() => start(usual[0] ?? 'papersSupplied')}>
            {t('procedure.other')}
          </Button>
        </div>
      )}
    </Section>
  );
}
