import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

interface Props {
  /** Keys to press together, e.g. `['Strg', 'K']`. */
  readonly keys: readonly string[];
  /** Read out too; elsewhere the control itself says its keys to a reader. */
  readonly spoken?: boolean;
}

export function KeyHint({ keys, spoken = false }: Props) {
  return (
    <span className="key-hint" aria-hidden={spoken ? undefined : true}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? '+' : null}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
