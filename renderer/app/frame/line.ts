import type { IconLock } from '@tabler/icons-react';

/** One line of the search: a person or a command. */
export interface Line {
  readonly id: string;
  readonly label: string;
  /** Said smaller, part by part: names of other scripts keep their direction to themselves. */
  readonly details?: readonly string[];
  readonly Icon: typeof IconLock;
  /** Goes to another page. */
  readonly leads: boolean;
  readonly run: () => void;
}
