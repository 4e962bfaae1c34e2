import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useRestoring } from './useRestoring.ts';

/** A backup that lies elsewhere: the counsellor confirms first, then picks its folder. */
export function RestoreFrom() {
  const { t } = useTranslation();
  const restoring = useRestoring('vault.restoreFrom');
  const [asking, setAsking] = useState(false);
  const word = t('office.backups.confirmWord');
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
        busy={restoring.busy}
        error={restoring.error}
        onConfirm={() => void restoring.run({})}
      />
    </>
  );
}
