import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';

/** Lets go of this folder; the start page follows. */
export function ToStart() {
  const { t } = useTranslation();
  const close = useChange('shell.closeOffice');
  return (
    <Button variant="subtle" loading={close.isPending} onClick={() => close.mutate({})}>
      {t('vault.otherOffice')}
    </Button>
  );
}
