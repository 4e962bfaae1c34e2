import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '#shared/vault/vault.ts';
import { instantText } from '../ui/instant.ts';
import { GatePage } from './GatePage.tsx';
import { ToStart } from './ToStart.tsx';

interface Props {
  readonly vault: VaultStatus;
  readonly onAgain: () => void;
}

/** Looks by itself whether the other program has let go. */
const againMs = 5000;

export function InUsePage({ vault, onAgain }: Props) {
  const { t, i18n } = useTranslation();
  const { holder } = vault;
  useEffect(() => {
    const timer = setInterval(onAgain, againMs);
    return () => clearInterval(timer);
  }, [onAgain]);
  return (
    <GatePage title={t('vault.inUse.title')}>
      <Text mb="sm">{t('vault.inUse.text')}</Text>
      <Text mb="lg">
        {holder
          ? t('vault.inUse.holder', {
              host: holder.host,
              account: holder.account,
              since: instantText(holder.since, i18n.language),
            })
          : t('vault.inUse.unknown')}
      </Text>
      <Group>
        <Button onClick={onAgain}>{t('common.retry')}</Button>
        <ToStart />
      </Group>
    </GatePage>
  );
}
