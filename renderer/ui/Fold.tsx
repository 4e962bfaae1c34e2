import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './fold.module.css';

interface Props {
  /** To read, and to open what lies under it; undefined: it is being written for the first time. */
  readonly line: ReactNode;
  /** What else leads on from the line. */
  readonly beside?: ReactNode;
  readonly open: boolean;
  onOpen(open: boolean): void;
  readonly children: ReactNode;
}

/** A line to read, and under it, when open, what it is made of. */
export function Fold({ line, beside, open, onOpen, children }: Props) {
  const underId = useId();
  return (
    <>
      {line !== undefined && (
        <div className={classes.line}>
          <UnstyledButton
            className={classes.summary}
            aria-expanded={open}
            aria-controls={underId}
            onClick={() => onOpen(!open)}
          >
            <IconChevronRight size={16} aria-hidden className={classes.chevron} />
            <span className={classes.words}>{line}</span>
          </UnstyledButton>
          {beside && <div className={classes.beside}>{beside}</div>}
        </div>
      )}
      <div id={underId} className={classes.under} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
