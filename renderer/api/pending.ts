import { useSyncExternalStore } from 'react';

/**
 * What is typed and not yet stored. An autosave field holds its writer here from the first key until the
 * answer is there; the idle lock, the lock button and the notice `flush` (the machine is about to sleep)
 * call every writer before the key goes.
 */
export type Writer = () => Promise<void>;

const held = new Set<Writer>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Holds a writer until the returned function is called. The writer stores at once and must not throw. */
export function hold(writer: Writer): () => void {
  held.add(writer);
  tell();
  return () => {
    if (held.delete(writer)) tell();
  };
}

/**
 * Everything typed is stored when this resolves. A writer that fails keeps its text on screen and its hold;
 * one that is refused keeps its text as a draft, which is a writer of its own: so until no new one comes.
 */
export async function flushAll(): Promise<void> {
  const asked = new Set<Writer>();
  for (;;) {
    const next = [...held].filter((writer) => !asked.has(writer));
    if (next.length === 0) return;
    for (const writer of next) asked.add(writer);
    await Promise.allSettled(next.map((writer) => writer()));
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** True while something typed is not yet stored. */
export const useUnsaved = (): boolean => useSyncExternalStore(subscribe, () => held.size > 0);
