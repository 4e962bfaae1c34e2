import { Button, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupInfo } from '#shared/vault/vault.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { instantText } from '../ui/instant.ts';
import { RestoreFrom } from './RestoreFrom.tsx';
import { useRestoring } from './useRestoring.ts';

const sizeText = (bytes: number, language: string): string => {
  const format = (value: number, unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  return bytes < 1_000_000 ? format(bytes / 1000, 'kilobyte') : format(bytes / 1_000_000, 'megabyte');
};

/** The verified backups at hand, newest first, each to be restored after a typed word. */
export function BackupList({ backups }: { readonly backups: readonly BackupInfo[] }) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<BackupInfo | null>(null);
  const newestFirst = [...backups].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <>
      {backups.length > 0 ? (
        <section aria-labelledby="backups-at-hand" className="settings-table">
          <Title order={3} id="backups-at-hand">
            {t('office.backups.list')}
          </Title>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('office.backups.when')}</Table.Th>
                <Table.Th scope="col">{t('office.backups.reason')}</Table.Th>
                <Table.Th scope="col">{t('office.backups.people')}</Table.Th>
                <Table.Th scope="col">{t('office.backups.size')}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {newestFirst.map((backup) => (
                <Table.Tr key={backup.id}>
                  <Table.Td>{instantText(backup.createdAt, i18n.language)}</Table.Td>
                  <Table.Td>{t(`office.backups.reasons.${backup.reason}`)}</Table.Td>
                  <Table.Td>{backup.clients ?? '–'}</Table.Td>
                  <Table.Td>{sizeText(backup.bytes, i18n.language)}</Table.Td>
                  <Table.Td ta="right">
                    <Button
                      variant="subtle"
                      size="xs"
                      aria-label={t('office.backups.restoreOf', {
                        when: instantText(backup.createdAt, i18n.language),
                      })}
                      onClick={() => setChosen(backup)}
                    >
                      {t('office.backups.restore')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ) : null}
      <RestoreFrom />
      {chosen ? <Restore backup={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

function Restore({ backup, onClose }: { readonly backup: BackupInfo; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const restoring = useRestoring('vault.restore');
  const word = t('office.backups.confirmWord');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('office.backups.confirmTitle')}
      text={t('office.backups.confirmText', { when: instantText(backup.createdAt, i18n.language) })}
      confirm={t('office.backups.confirmButton')}
      typed={{ word, label: t('office.backups.confirmType', { word }) }}
      busy={restoring.busy}
      error={restoring.error}
      onConfirm={() => void restoring.run({ backupId: backup.id })}
    />
  );
}
