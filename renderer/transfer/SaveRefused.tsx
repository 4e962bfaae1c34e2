import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TableReading } from '#shared/transfer/transfer.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

interface Props {
  readonly reading: TableReading;
  readonly label: string;
  readonly onSaved: (text: string) => void;
}

/** What was not taken, as a table to put right. */
export function SaveRefused({ reading, label, onSaved }: Props) {
  const { t } = useTranslation();
  const save = useChange('transfer.saveRefused');
  const cancelled = save.error?.error.code === 'call.cancelled';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={save.isPending}
        onClick={() =>
          save.mutate(reading, {
            onSuccess: ({ rows, fileName }) =>
              onSaved(t('transfer.take.saved', { count: rows, name: fileName })),
          })
        }
      >
        {label}
      </Button>
      <ErrorAlert error={cancelled ? null : save.error} />
    </>
  );
}
