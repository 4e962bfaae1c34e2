import { Button, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewOffice } from '#shared/vault/vault.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { setFreshKey } from './freshKey.ts';
import { GatePage } from './GatePage.tsx';
import { emptyTwice, NewPassphrase, twiceFault } from './NewPassphrase.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { Step } from './Step.tsx';
import { ToStart } from './ToStart.tsx';

export type OfficeData = Omit<NewOffice, 'passphrase'>;

const empty: OfficeData = {
  office: { name: '', provider: '', street: '', postcode: '', town: '', phone: '', email: '' },
  counsellor: '',
};

/** A new office in three steps: its data, the passphrase, and (on a page of its own) the recovery key. */
export function NewOfficePage() {
  const [data, setData] = useState(empty);
  const [step, setStep] = useState<1 | 2>(1);
  const onward = (next: OfficeData): void => {
    setData(next);
    setStep(2);
  };
  return step === 1 ? (
    <OfficeStep data={data} onNext={onward} />
  ) : (
    <PassphraseStep data={data} onBack={() => setStep(1)} />
  );
}

function OfficeStep({ data, onNext }: { data: OfficeData; onNext: (data: OfficeData) => void }) {
  const { t } = useTranslation();
  return (
    <GatePage wide title={t('vault.create.officeTitle')} above={<Step step={1} />}>
      <Text mb="md" c="dimmed">
        {t('vault.create.officeLead')}
      </Text>
      <OfficeForm data={data} onDone={onNext} />
      <Group mt="md">
        <ToStart leaving />
      </Group>
    </GatePage>
  );
}

interface PassphraseStepProps {
  readonly data: OfficeData;
  readonly onBack: () => void;
}

function PassphraseStep({ data, onBack }: PassphraseStepProps) {
  const { t } = useTranslation();
  const create = useChange('vault.create');
  const [twice, setTwice] = useState(emptyTwice);
  const [tried, setTried] = useState(false);
  const { office, counsellor } = data;
  const personal = [office.name, office.provider, office.town, counsellor];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (twiceFault(twice, personal) !== null) return;
    // By the promise: the key is shown this once, whatever page stands here by then.
    void create.mutateAsync({ ...data, passphrase: twice.first }).then(
      ({ recoveryKey }) => setFreshKey({ recoveryKey, officeName: office.name, first: true }),
      () => undefined,
    );
  };

  return (
    <GatePage wide title={t('vault.create.passphraseTitle')} above={<Step step={2} />}>
      <Text mb="md">{t('vault.create.passphraseLead')}</Text>
      <form onSubmit={submit}>
        <NewPassphrase
          value={twice}
          onChange={setTwice}
          personal={personal}
          tried={tried}
          firstLabel={t('vault.newPassphrase.first')}
        />
        <ErrorAlert error={create.error} />
        <Group mt="lg">
          <Button type="submit" loading={create.isPending}>
            {t('vault.create.button')}
          </Button>
          <Button variant="subtle" disabled={create.isPending} onClick={onBack}>
            {t('common.back')}
          </Button>
        </Group>
      </form>
    </GatePage>
  );
}
