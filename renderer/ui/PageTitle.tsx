import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
  /** A line above, such as the way back. */
  readonly above?: ReactNode;
}

/**
 * The one `h1` of a page. Takes the focus when the page appears, so that a screen reader says where one
 * has arrived and the next Tab is the page's first control; not when a field of the page has it already.
 */
export function PageTitle({ children, actions, above }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const main = title.current?.closest('main');
    if (main?.contains(document.activeElement) && document.activeElement !== main) return;
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header>
      {above}
      <Group justify="space-between" align="center" gap="sm" mb="md">
        <Title order={1} ref={title} tabIndex={-1}>
          {children}
        </Title>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
    </header>
  );
}
