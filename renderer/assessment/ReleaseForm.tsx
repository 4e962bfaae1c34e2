import { Button, Checkbox, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Method, methods } from '#shared/assessment/assessment.ts';
import { useChange, useRead } from '../api/calls.ts';
import { RELEASE } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import classes from './assessment.module.css';

/** Keeps the profile as it is now: how it was found out, by whom, with whom. */
export function ReleaseForm({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpen();
  if (open === RELEASE) return <Form clientId={clientId} onClose={() => setOpen(null)} />;
  return (
    <Button variant="light" onClick={() => setOpen(RELEASE)}>
      {t('assessment.release')}
    </Button>
  );
}

interface FormProps {
  readonly clientId: string;
  onClose(): void;
}

function Form({ clientId, onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useRead('session.resume', {}).data?.userName ?? '';
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<readonly Method[]>([]);
  const [assessor, setAssessor] = useState<string | null>(null);
  const [participants, setParticipants] = useState('');
  const release = useChange('assessment.release');
  // What led here is gone, or somewhere else on the page.
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  return (
    <form
      id={RELEASE}
      ref={form}
      className={classes.release}
      aria-label={t('assessment.release')}
      onSubmit={(event) => {
        event.preventDefault();
        release.mutate(
          { clientId, fields: { methods: [...chosen], assessor: assessor ?? me, participants } },
          { onSuccess: onClose },
        );
      }}
    >
      <Checkbox.Group
        label={t('assessment.methods')}
        value={[...chosen]}
        onChange={(values) => setChosen(methods.filter((method) => values.includes(method)))}
      >
        <div className={classes.offers}>
          {methods.map((method) => (
            <Checkbox key={method} value={method} label={t(`assessment.methodNames.${method}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.pick}>
        <TextInput
          label={t('assessment.assessor')}
          value={assessor ?? me}
          maxLength={200}
          onChange={(event) => setAssessor(event.currentTarget.value)}
        />
        <TextInput
          label={t('assessment.participants')}
          description={t('assessment.participantsHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={participants}
          maxLength={500}
          onChange={(event) => setParticipants(event.currentTarget.value)}
        />
      </div>
      <ErrorAlert error={release.error} />
      <div className={classes.offers}>
        <Button type="submit" disabled={chosen.length === 0} loading={release.isPending}>
          {t('assessment.release')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
