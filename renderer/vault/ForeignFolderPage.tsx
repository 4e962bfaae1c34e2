import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { GatePage } from './GatePage.tsx';
import { ToStart } from './ToStart.tsx';

export function ForeignFolderPage() {
  const { t } = useTranslation();
  const folder = useRead('shell.status', {}).data?.folderName ?? '';
  return (
    <GatePage title={t('vault.foreign.title')}>
      <Text mb="lg">{t('vault.foreign.text', { folder })}</Text>
      <ToStart />
    </GatePage>
  );
}
