import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { storeEverything } from '../app/locking.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { setFreshKey } from './freshKey.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly officeName: string;
  readonly size?: 'xs' | 'sm';
}

/** A new recovery key for a lost sheet; the one before opens nothing any more. */
export function RenewRecoveryKey({ officeName, size = 'sm' }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" size={size} onClick={() => setAsking(true)}>
        {t('vault.renew.button')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('vault.renew.title')}>
        <RenewForm officeName={officeName} onCancel={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function RenewForm({ officeName, onCancel }: { officeName: string; onCancel: () => void }) {
  const { t } = useTranslation();
  const renew = useChange('vault.renewRecoveryKey');
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '') return;
    // The key takes the place of the page; what is typed there comes back after it.
    void renew.mutateAsync({ passphrase }).then(
      ({ recoveryKey }) =>
        storeEverything().then(() => setFreshKey({ recoveryKey, officeName, first: false })),
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('vault.renew.text')}</Text>
        <PassphraseField
          label={t('vault.renew.passphrase')}
          value={passphrase}
          data-autofocus
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <ErrorAlert error={renew.error} />
        <Group>
          <Button type="submit" loading={renew.isPending}>
            {t('vault.renew.button')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
