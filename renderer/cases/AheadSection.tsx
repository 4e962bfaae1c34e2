import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useOpen } from '../ui/useOpen.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { AheadLines } from './AheadLines.tsx';
import { AppointmentForm } from './AppointmentForm.tsx';
import classes from './ahead.module.css';
import { FollowUpForm } from './FollowUpForm.tsx';

export const newFollowUp = 'new-followUp';
const newAppointment = 'new-appointment';

/** What is to be done for a person: follow-ups, appointments, and what the program proposes. */
export function AheadSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpen();
  const file = useRead('cases.get', { clientId });
  useShortcut('w', () => setOpen(newFollowUp));
  useShortcut('t', () => setOpen(newAppointment));
  const close = (): void => setOpen(null);
  const add = (what: 'followUp' | 'appointment', key: string, opens: string) => (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      rightSection={<KeyHint keys={[key]} />}
      onClick={() => setOpen(opens)}
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
          {add('followUp', 'W', newFollowUp)}
          {add('appointment', 'T', newAppointment)}
        </div>
      </div>
      {open === newFollowUp && <FollowUpForm clientId={clientId} item={undefined} onClose={close} />}
      {open === newAppointment && <AppointmentForm clientId={clientId} item={undefined} onClose={close} />}
      {file.data && <AheadLines clientId={clientId} file={file.data} />}
      {nothing && <p className={classes.nothing}>{t('caseWork.nothingAhead')}</p>}
    </section>
  );
}
