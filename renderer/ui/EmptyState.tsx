import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What to do now. */
  readonly text: ReactNode;
  readonly action?: ReactNode;
  readonly order?: 2 | 3 | 4;
}

/** Nothing here yet: says so kindly and what comes next. */
export function EmptyState({ icon, title, text, action, order = 2 }: Props) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      {icon ? <span aria-hidden="true">{icon}</span> : null}
      <Title order={order} size="h2">
        {title}
      </Title>
      <Text c="dimmed" maw={460}>
        {text}
      </Text>
      {action}
    </Stack>
  );
}
