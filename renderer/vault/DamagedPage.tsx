import { Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '#shared/vault/vault.ts';
import { errorText } from '../api/errorText.ts';
import { instantText } from '../ui/instant.ts';
import { GatePage } from './GatePage.tsx';
import { RescuePage } from './RescuePage.tsx';
import { ToStart } from './ToStart.tsx';

interface Props {
  readonly vault: VaultStatus;
  readonly onAgain: () => void;
}

/**
 * The key file cannot be read. A restore needs the key, so the way in is by hand: the key file of the newest
 * backup. A key file of a newer program is whole and only needs that program.
 */
export function DamagedPage({ vault, onAgain }: Props) {
  // The keys can be read: a backup can be put in place from here.
  return vault.slots.length > 0 ? <RescuePage vault={vault} /> : <NoKeys vault={vault} onAgain={onAgain} />;
}

function NoKeys({ vault, onAgain }: Props) {
  const { t, i18n } = useTranslation();
  const future = vault.problem === 'vault.keyFileFromFuture';
  return (
    <GatePage title={t('vault.damaged.title')}>
      <Text mb="md">{errorText(t, { code: vault.problem ?? 'vault.keyFileDamaged' })}</Text>
      {future ? null : (
        <>
          <Text mb="md">
            {vault.lastBackupAt
              ? t('vault.damaged.backup', { when: instantText(vault.lastBackupAt, i18n.language) })
              : t('vault.damaged.noBackup')}
          </Text>
          <Text mb={4}>{t('vault.damaged.steps')}</Text>
          <List type="ordered" mb="lg" spacing={4}>
            <List.Item>{t('vault.damaged.step1')}</List.Item>
            <List.Item>{t('vault.damaged.step2')}</List.Item>
            <List.Item>{t('vault.damaged.step3')}</List.Item>
          </List>
        </>
      )}
      <Group>
        <Button onClick={onAgain}>{t('common.retry')}</Button>
        <ToStart />
      </Group>
    </GatePage>
  );
}
