import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeFields, User } from '#shared/office/office.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { emptyTwice, NewPassphrase, twiceFault } from '../vault/NewPassphrase.tsx';
import { PassphraseField } from '../vault/PassphraseField.tsx';
import { RenewRecoveryKey } from '../vault/RenewRecoveryKey.tsx';
import { namesAtTheDoor } from './namesAtTheDoor.ts';

interface Props {
  readonly users: readonly User[];
  readonly office: OfficeFields;
}

export function PassphraseSection({ users, office }: Props) {
  const { t } = useTranslation();
  const vault = useRead('vault.status', {});
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('office.passphrase.title')}>
      <Text c="dimmed" mb="sm">
        {t('office.passphrase.lead')}
      </Text>
      <Text mb="sm">
        {t(
          vault.data?.recoveryKeyConfirmed === false
            ? 'office.passphrase.keyOpen'
            : 'office.passphrase.keyConfirmed',
        )}
      </Text>
      <Group>
        <Button variant="default" onClick={() => setChanging(true)}>
          {t('office.passphrase.change')}
        </Button>
        <RenewRecoveryKey officeName={office.name} />
      </Group>
      <Modal opened={changing} onClose={() => setChanging(false)} title={t('office.passphrase.changeTitle')}>
        <ChangePassphrase personal={namesAtTheDoor(office, users)} onDone={() => setChanging(false)} />
      </Modal>
    </Section>
  );
}

function ChangePassphrase({ personal, onDone }: { personal: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const change = useChange('vault.changePassphrase');
  const [current, setCurrent] = useState('');
  const [twice, setTwice] = useState(emptyTwice);
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (current === '' || twiceFault(twice, personal) !== null) return;
    change.mutate(
      { current, next: twice.first },
      {
        onSuccess: () => {
          notifications.show({ message: t('office.passphrase.changed') });
          onDone();
        },
      },
    );
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <PassphraseField
          label={t('office.passphrase.current')}
          value={current}
          data-autofocus
          error={tried && current === '' ? t('errors.input.required') : null}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <NewPassphrase
          value={twice}
          onChange={setTwice}
          personal={personal}
          tried={tried}
          firstLabel={t('vault.newPassphrase.firstNew')}
        />
        <ErrorAlert error={change.error} />
        <Group>
          <Button type="submit" loading={change.isPending}>
            {t('office.passphrase.changeButton')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
