import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { Notice } from '#shared/contract/messages.ts';
import { bridge } from '../api/bridge.ts';
import { call } from '../api/calls.ts';
import { staleRooms } from '../api/queryClient.ts';
import { storeEverything } from './locking.ts';

type Progress = Extract<Notice, { kind: 'progress' }>;
export interface Unasked {
  /** The office process ended without being asked to. */
  readonly crashed: boolean;
  readonly progress: Progress | null;
  /** What is under way and shows on a page that stands: the corner need not say it again. */
  readonly shown: string | null;
}

let state: Unasked = { crashed: false, progress: null, shown: null };
const listeners = new Set<() => void>();

function set(patch: Partial<Unasked>): void {
  state = { ...state, ...patch };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useUnasked = (): Unasked => useSyncExternalStore(subscribe, () => state);

export const forgetProgress = (): void => set({ progress: null });

/** How far a task is, for the page that shows it; null: it has not said so yet. */
export function useProgressOf(task: string): Progress | null {
  const { progress } = useUnasked();
  useEffect(() => {
    set({ shown: task });
    return () => set({ shown: null });
  }, [task]);
  return progress?.task === task ? progress : null;
}

/** Listens to what the shell and the office say unasked; stands once, at the root. */
export function useNotices(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      bridge().onNotice((notice) => {
        switch (notice.kind) {
          case 'changed':
            return staleRooms(client, notice.rooms);
          case 'progress':
            return set({ progress: notice });
          case 'crashed':
            return set({ crashed: true, progress: null });
          case 'flush':
            return void storeEverything().then(() => call('shell.flushed', {}));
        }
      }),
    [client],
  );
}
