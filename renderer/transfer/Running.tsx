import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProgressOf } from '../app/notices.ts';

interface Props {
  /** The call that is running: its progress is told under its name. */
  readonly task: string;
  readonly label: string;
  readonly stopping: boolean;
  onStop(): void;
}

/** How far it is, and a way to end it. */
export function Running({ task, label, stopping, onStop }: Props) {
  const { t } = useTranslation();
  const now = useProgressOf(task);
  const share = now && now.total > 0 ? Math.floor((100 * now.done) / now.total) : 0;
  return (
    <Stack gap="xs" maw={520}>
      <Text role="status">{stopping ? t('transfer.take.stopping') : label}</Text>
      <Progress value={now ? share : 100} animated={!now} size="lg" aria-label={label} />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {now ? t('transfer.take.progress', { done: now.done, total: now.total }) : ''}
        </Text>
        <Button variant="default" size="compact-sm" disabled={stopping} onClick={onStop}>
          {t('transfer.take.stop')}
        </Button>
      </Group>
    </Stack>
  );
}
