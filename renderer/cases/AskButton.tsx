import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useReminderLetter } from '../ui/useReminderLetter.ts';

/** The authority lets its period pass: one click writes to it. */
export function AskButton({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation();
  const letter = useReminderLetter();
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconMail size={16} aria-hidden />}
        loading={letter.isPending}
        onClick={() => void letter.write(applicationId)}
      >
        {t('procedure.ask')}
      </Button>
      <ErrorAlert error={letter.error} />
    </>
  );
}
