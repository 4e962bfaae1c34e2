import { Alert, Button, Group, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/calls.ts';
import { ConfirmRecoveryKey } from '../../vault/ConfirmRecoveryKey.tsx';
import { RenewRecoveryKey } from '../../vault/RenewRecoveryKey.tsx';

/**
 * The program ended between showing the recovery key and its confirmation. Whoever has the sheet can still
 * confirm it; the banner stays until then.
 */
export function RecoveryKeyBanner() {
  const { t } = useTranslation();
  const vault = useRead('vault.status', {});
  const [confirming, setConfirming] = useState(false);
  if (vault.data?.state !== 'open' || vault.data.recoveryKeyConfirmed) return null;
  return (
    <Alert
      color="amber"
      mb="md"
      icon={<IconKey aria-hidden />}
      title={t('vault.unconfirmed.title')}
      className="frame-banner"
    >
      <Text mb="sm">{t('vault.unconfirmed.text')}</Text>
      {confirming ? (
        <ConfirmRecoveryKey onConfirmed={() => setConfirming(false)} />
      ) : (
        <Group>
          <Button size="xs" variant="default" onClick={() => setConfirming(true)}>
            {t('vault.unconfirmed.confirm')}
          </Button>
          <RenewRecoveryKey officeName={vault.data.officeName ?? ''} size="xs" />
        </Group>
      )}
    </Alert>
  );
}
