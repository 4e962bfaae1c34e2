import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Says something to a screen reader without showing it: „rückgängig gemacht“, „12 Treffer“. */
export function announce(next: string): void {
  // The same sentence twice is read twice only when the text differs.
  text = next === text ? `${next}\u00a0` : next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands once, in the frame. */
export function Announcer() {
  const said = useSyncExternalStore(subscribe, () => text);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
