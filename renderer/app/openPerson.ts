import { useEffect, useSyncExternalStore } from 'react';
import type { HistoryScope } from '#shared/history/calls.ts';

/**
 * Whose changes are on screen. Undo works within one person's file, or within a room whose rows belong to
 * nobody's file, so the frame must know; a page says it with {@link useOpenPerson} or {@link useOpenRoom}.
 */
let open: HistoryScope | null = null;
const listeners = new Set<() => void>();

const keyOf = (scope: HistoryScope | null): string => JSON.stringify(scope);

function set(next: HistoryScope | null): void {
  if (keyOf(open) === keyOf(next)) return;
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
    set(clientId == null ? null : { clientId });
    return () => set(null);
  }, [clientId]);
}

type Room = Extract<HistoryScope, { room: string }>['room'];

/** Tells the frame which room of the office this page changes. */
export function useOpenRoom(room: Room): void {
  useEffect(() => {
    set({ room });
    return () => set(null);
  }, [room]);
}

/** The same outside a component. */
export const openScope = (): HistoryScope | null => open;

export const useOpenScope = (): HistoryScope | null => useSyncExternalStore(subscribe, () => open);
