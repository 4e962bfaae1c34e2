import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';

interface Props {
  readonly name: string;
  readonly slotId: string;
}

export function RemoveCounsellor({ name, slotId }: Props) {
  const { t } = useTranslation();
  const remove = useChange('vault.removeCounsellor');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="xs"
        aria-label={t('office.counsellors.remove', { name })}
        onClick={() => setAsking(true)}
      >
        {t('common.remove')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('office.counsellors.removeTitle')}
        text={t('office.counsellors.removeText', { name })}
        confirm={t('office.counsellors.removeButton')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() =>
          remove.mutate(
            { slotId },
            {
              onSuccess: () => {
                setAsking(false);
                notifications.show({ message: t('office.counsellors.removed') });
              },
            },
          )
        }
      />
    </>
  );
}
