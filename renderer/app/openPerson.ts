import { useEffect, useSyncExternalStore } from 'react';

/**
 * Whose file is on screen. Undo works within one person's file, so the frame must know; a page of a
 * person, a recognition or a letter says it with {@link useOpenPerson}.
 */
let open: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null): void {
  if (open === next) return;
  open = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells the frame whose file this page shows; `null` or `undefined` while it is not known yet. */
export function useOpenPerson(clientId: string | null | undefined): void {
  useEffect(() => {
    set(clientId ?? null);
    return () => set(null);
  }, [clientId]);
}

export const useOpenPersonId = (): string | null => useSyncExternalStore(subscribe, () => open);
