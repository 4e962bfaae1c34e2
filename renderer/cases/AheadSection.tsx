import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { type NewItem, useNewItem } from '../ui/useNewItem.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { AheadLines } from './AheadLines.tsx';
import { AppointmentForm } from './AppointmentForm.tsx';
import classes from './ahead.module.css';
import { FollowUpForm } from './FollowUpForm.tsx';

/** What is to be done for a person: follow-ups, appointments, and what the program proposes. */
export function AheadSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const [, setOpen] = useOpen();
  const file = useRead('cases.get', { clientId });
  const idsOf = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id) ?? [];
  const followUp = useNewItem('followUp', idsOf(file.data?.followUps));
  const appointment = useNewItem('appointment', idsOf(file.data?.appointments));
  useShortcut('w', followUp.start);
  useShortcut('t', appointment.start);
  const close = (): void => setOpen(null);
  const add = (what: 'followUp' | 'appointment', key: string, fresh: NewItem) => (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      rightSection={<KeyHint keys={[key]} />}
      onClick={fresh.start}
      disabled={fresh.session !== null}
    >
      {t(`caseWork.${what}`)}
    </Button>
  );
  const nothing =
    file.data !== undefined &&
    [file.data.followUps, file.data.appointments, file.data.proposals].every(({ length }) => length === 0);
  return (
    <section aria-labelledby="ahead-title" className={classes.ahead}>
      <div className={classes.head}>
        <h2 id="ahead-title" className={classes.title}>
          {t('caseWork.ahead')}
        </h2>
        <div className={classes.adds}>
          {add('followUp', 'W', followUp)}
          {add('appointment', 'T', appointment)}
        </div>
      </div>
      {followUp.session && (
        <FollowUpForm key={followUp.session.key} clientId={clientId} item={undefined} onClose={close} />
      )}
      {appointment.session && (
        <AppointmentForm key={appointment.session.key} clientId={clientId} item={undefined} onClose={close} />
      )}
      {file.data && <AheadLines clientId={clientId} file={file.data} />}
      {nothing && <p className={classes.nothing}>{t('caseWork.nothingAhead')}</p>}
    </section>
  );
}
