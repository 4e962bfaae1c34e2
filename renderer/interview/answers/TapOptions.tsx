import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from '../interview.module.css';
import { headingId } from './answer.ts';

export interface TapOption {
  readonly code: string;
  readonly label: ReactNode;
  /** A second line, e.g. the language's own name. */
  readonly below?: ReactNode;
}

interface Props {
  readonly options: readonly TapOption[];
  readonly chosen: readonly string[];
  /** Short ones stand closer together. */
  readonly small?: 'years' | 'months' | 'days' | 'calendars';
  readonly label?: string;
  onTap(code: string): void;
}

/** Large answers to tap; a chosen one is marked by a tick as well as by its colour. */
export function TapOptions({ options, chosen, small, label, onTap }: Props) {
  return (
    <fieldset
      {...(label === undefined ? { 'aria-labelledby': headingId } : { 'aria-label': label })}
      className={small ? classes.smallOptions : classes.options}
      data-small={small}
    >
      {options.map(({ code, label: words, below }) => (
        <button
          key={code}
          type="button"
          className={classes.option}
          aria-pressed={chosen.includes(code)}
          onClick={() => onTap(code)}
        >
          <span>
            {words}
            {below !== undefined && <small className={classes.below}>{below}</small>}
          </span>
          {!small && <IconCheck className={classes.tick} size={28} stroke={2.4} aria-hidden="true" />}
        </button>
      ))}
    </fieldset>
  );
}
