import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { GatePage } from '../vault/GatePage.tsx';

/** The office process ended by itself. The shell starts a new one when locking; then comes the unlock page. */
export function CrashedPage() {
  const { t } = useTranslation();
  const lock = useChange('shell.lock');
  return (
    <GatePage title={t('shell.crash.title')}>
      <Text mb="md">{t('shell.crash.text')}</Text>
      <ErrorAlert error={lock.error} />
      <Button autoFocus loading={lock.isPending} onClick={() => lock.mutate({})}>
        {t('shell.crash.goOn')}
      </Button>
    </GatePage>
  );
}
