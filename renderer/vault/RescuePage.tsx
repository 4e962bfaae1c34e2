import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupInfo, VaultStatus } from '#shared/vault/vault.ts';
import { appErrorOf } from '../api/callError.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { instantText } from '../ui/instant.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { GatePage } from './GatePage.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { ToStart } from './ToStart.tsx';
import { useCountdown, waitUntil } from './useCountdown.ts';
import { WhoSelect } from './WhoSelect.tsx';

interface Props {
  readonly vault: VaultStatus;
  /** Back to unlocking, where one came from; without it the office's state decides what follows. */
  readonly onBack?: () => void;
}

/** The office's data are damaged or gone, its key file is there: a backup takes their place. */
export function RescuePage({ vault, onBack }: Props) {
  const { t } = useTranslation();
  const backups = useRead('vault.backups', {});
  return (
    <GatePage title={t('vault.rescue.title')}>
      <Text mb="md">{t('vault.rescue.lead')}</Text>
      <Loaded query={backups}>
        {({ backups: list }) =>
          list.length === 0 ? (
            <Text mb="md">{t('vault.damaged.noBackup')}</Text>
          ) : (
            <RescueForm vault={vault} backups={list} onDone={onBack} />
          )
        }
      </Loaded>
      <Group justify="space-between" mt="lg">
        {onBack ? (
          <Anchor component="button" type="button" onClick={onBack}>
            {t('vault.recover.back')}
          </Anchor>
        ) : null}
        <ToStart />
      </Group>
    </GatePage>
  );
}

interface FormProps {
  readonly vault: VaultStatus;
  readonly backups: readonly BackupInfo[];
  readonly onDone: (() => void) | undefined;
}

function RescueForm({ vault, backups, onDone }: FormProps) {
  const { t, i18n } = useTranslation();
  const rescue = useChange('vault.rescue');
  const newestFirst = [...backups].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const [backupId, setBackupId] = useState(newestFirst[0]?.id ?? '');
  const [slotId, setSlotId] = useState(vault.slots[0]?.slotId ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [until, setUntil] = useState(() => waitUntil({ retryInMs: vault.retryInMs }));
  const wait = useCountdown(until);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wait > 0 || passphrase === '') return;
    void rescue.mutateAsync({ slotId, passphrase, backupId }).then(
      () => {
        notifications.show({ message: t('vault.rescue.done') });
        onDone?.();
      },
      (thrown: unknown) => setUntil(waitUntil(appErrorOf(thrown).params)),
    );
  };
  const wordsOf = (backup: BackupInfo): string => {
    const when = instantText(backup.createdAt, i18n.language);
    return backup.clients === null ? when : t('vault.rescue.backupWith', { when, count: backup.clients });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <NativeSelect
          label={t('vault.rescue.backup')}
          data={newestFirst.map((backup) => ({ value: backup.id, label: wordsOf(backup) }))}
          value={backupId}
          onChange={(event) => setBackupId(event.currentTarget.value)}
        />
        <WhoSelect slots={vault.slots} label={t('vault.unlock.who')} value={slotId} onChange={setSlotId} />
        <PassphraseField
          label={t('vault.passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <ErrorAlert error={rescue.error} />
        {wait > 0 ? <Text c="var(--warn)">{t('vault.unlock.wait', { count: wait })}</Text> : null}
        <Button type="submit" loading={rescue.isPending} disabled={wait > 0}>
          {t('vault.rescue.button')}
        </Button>
      </Stack>
    </form>
  );
}
