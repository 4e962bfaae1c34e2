import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useInRouterContext } from 'react-router';
import { WayBack } from './WayBack.tsx';

interface Props {
  readonly children: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
  /** The address of the page this one is a part of. */
  readonly up?: string;
  /** A line above, before the office is open: there is nothing to go back to. */
  readonly above?: ReactNode;
}

/**
 * The one `h1` of a page, under the way back. Takes the focus when the page appears, so that a screen reader
 * says where one has arrived and the next Tab is the page's first control; not when a field of the page has it
 * already.
 */
export function PageTitle({ children, actions, up, above }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const inOffice = useInRouterContext();
  useEffect(() => {
    const main = title.current?.closest('main');
    if (main?.contains(document.activeElement) && document.activeElement !== main) return;
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header>
      {above}
      {inOffice && <WayBack up={up} />}
      <Group justify="space-between" align="center" gap="sm" mb="md">
        <Title order={1} ref={title} tabIndex={-1}>
          {children}
        </Title>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
    </header>
  );
}
