import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';

/** A backup that lies elsewhere: the counsellor confirms first, then picks its folder. */
export function RestoreFrom() {
  const { t } = useTranslation();
  const restore = useChange('vault.restoreFrom');
  const lock = useChange('shell.lock');
  const [asking, setAsking] = useState(false);
  const word = t('office.backups.confirmWord');
  const cancelled = restore.error?.error.code === 'call.cancelled';
  return (
    <>
      <Button variant="subtle" size="xs" style={{ alignSelf: 'flex-start' }} onClick={() => setAsking(true)}>
        {t('office.backups.restoreFrom')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('office.backups.confirmTitle')}
        text={t('office.backups.confirmFrom')}
        confirm={t('office.backups.confirmButton')}
        typed={{ word, label: t('office.backups.confirmType', { word }) }}
        busy={restore.isPending}
        error={cancelled ? null : (restore.error ?? lock.error)}
        onConfirm={() => restore.mutate({}, { onSuccess: () => lock.mutate({}) })}
      />
    </>
  );
}
