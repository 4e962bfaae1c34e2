import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** One way to go on: the whole line is the target. */
export function Choice({ icon, title, text, onClick, disabled = false }: Props) {
  return (
    <UnstyledButton className="choice" disabled={disabled} onClick={onClick}>
      <span aria-hidden="true">{icon}</span>
      <span className="choice-words">
        <span>{title}</span>
        <small>{text}</small>
      </span>
    </UnstyledButton>
  );
}
