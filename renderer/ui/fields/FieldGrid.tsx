import { Box } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './fields.module.css';

const stops = 'input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled])';

/** Enter moves on to the next field. Not from several lines, not while a list is open or a script is composed. */
function moveOn(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return;
  event.preventDefault();
  // What is folded away is no stop.
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)].filter((field) =>
    field.checkVisibility(),
  );
  fields[fields.indexOf(from) + 1]?.focus();
}

interface Props {
  readonly children: ReactNode;
  readonly label?: string;
  /** Three short fields beside each other instead of two. */
  readonly narrow?: boolean;
  /** Columns of one's own. */
  readonly className?: string | undefined;
}

/** Several fields as one group, in as many columns as fit. */
export function FieldGrid({ children, label, narrow, className = classes.grid }: Props) {
  return (
    <Box
      className={className}
      data-narrow={narrow || undefined}
      onKeyDown={moveOn}
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
    >
      {children}
    </Box>
  );
}
