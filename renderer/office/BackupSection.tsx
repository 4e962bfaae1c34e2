import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '#shared/vault/vault.ts';
import { useChange, useRead } from '../api/calls.ts';
import { errorText } from '../api/errorText.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { agoText, instantText } from '../ui/instant.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { BackupList } from './BackupList.tsx';

/** From this age on a backup is called old. */
const oldAfterMs = 3 * 86_400_000;

export function BackupSection() {
  const { t } = useTranslation();
  const vault = useRead('vault.status', {});
  const backups = useRead('vault.backups', {});
  const now = useChange('vault.backup');
  const to = useChange('vault.backupTo');
  const cancelled = to.error?.error.code === 'call.cancelled';
  return (
    <Section title={t('office.backups.title')}>
      <Stack gap="sm">
        <Text c="dimmed">{t('office.backups.lead')}</Text>
        <Loaded query={vault}>{(status) => <Age status={status} />}</Loaded>
        <Group>
          <Button
            loading={now.isPending}
            onClick={() =>
              now.mutate({}, { onSuccess: () => notifications.show({ message: t('office.backups.done') }) })
            }
          >
            {t('office.backups.now')}
          </Button>
          <Button
            variant="default"
            loading={to.isPending}
            onClick={() =>
              to.mutate({}, { onSuccess: () => notifications.show({ message: t('office.backups.doneTo') }) })
            }
          >
            {t('office.backups.to')}
          </Button>
        </Group>
        <ErrorAlert error={now.error ?? (cancelled ? null : to.error)} />
        <Loaded query={backups}>{({ backups: list }) => <BackupList backups={list} />}</Loaded>
      </Stack>
    </Section>
  );
}

function Age({ status }: { readonly status: VaultStatus }) {
  const { t, i18n } = useTranslation();
  const { lastBackupAt, backupProblem } = status;
  const old = lastBackupAt !== null && Date.now() - Date.parse(lastBackupAt) > oldAfterMs;
  return (
    <>
      {lastBackupAt === null ? (
        <Alert color="amber">{t('office.backups.none')}</Alert>
      ) : (
        <Text>
          {t('office.backups.last', {
            ago: agoText(lastBackupAt, i18n.language),
            when: instantText(lastBackupAt, i18n.language),
          })}
        </Text>
      )}
      {old ? <Alert color="amber">{t('office.backups.old')}</Alert> : null}
      {backupProblem === null ? null : (
        <Alert color="amber">
          {t('office.backups.problem', { why: errorText(t, { code: backupProblem }) })}
        </Alert>
      )}
    </>
  );
}
