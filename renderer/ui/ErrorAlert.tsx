import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { thrownText } from '../api/errorText.ts';

interface Props {
  /** What a query or mutation threw; nothing shows nothing. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A refusal in words: what happened and what to do next. Read out at once. */
export function ErrorAlert({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const text = thrownText(t, error);
  if (text === null) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text flex={1} miw={220}>
          {text}
        </Text>
        {onRetry ? (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
