import { useSyncExternalStore } from 'react';

/** A recovery key just made. Shown once; only this window knows it, and only until it is confirmed. */
export interface FreshKey {
  readonly recoveryKey: string;
  readonly officeName: string;
  /** The office was made just now; otherwise an old key was replaced. */
  readonly first: boolean;
}

let fresh: FreshKey | null = null;
const listeners = new Set<() => void>();

export function setFreshKey(next: FreshKey | null): void {
  fresh = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useFreshKey = (): FreshKey | null => useSyncExternalStore(subscribe, () => fresh);
