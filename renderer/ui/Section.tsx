import { Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A titled part of a page, on a sheet with a hairline; a landmark by its heading. */
export function Section({ title, children, actions }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="md" mb="md" bg="var(--surface)">
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, flexWrap: 'wrap' }}>
        <Title order={2} id={id} mb="sm">
          {title}
        </Title>
        {actions}
      </div>
      {children}
    </Paper>
  );
}
