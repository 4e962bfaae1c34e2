import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';

/** Lets go of this folder; the start page follows. `leaving`: nothing has been made yet. */
export function ToStart({ leaving = false }: { readonly leaving?: boolean }) {
  const { t } = useTranslation();
  const close = useChange('shell.closeOffice');
  return (
    <Anchor component="button" type="button" disabled={close.isPending} onClick={() => close.mutate({})}>
      {t(leaving ? 'common.cancel' : 'vault.otherOffice')}
    </Anchor>
  );
}
