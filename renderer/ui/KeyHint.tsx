import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

/** Keys to press together, e.g. `['Strg', 'K']`. For the eye; the control itself says it to a reader. */
export function KeyHint({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span aria-hidden="true" style={{ whiteSpace: 'nowrap' }}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? '+' : null}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
