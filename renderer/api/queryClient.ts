import { QueryClient } from '@tanstack/react-query';

/**
 * `networkMode: 'always'`, because the office's machine may be offline for years: without it every call
 * would wait for a network. Nothing grows stale by time, only by a change (`changedRooms`, notice `changed`).
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      // A change's input may hold a passphrase: it is not kept once its page is gone.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });

const roomOfKey = (key: readonly unknown[]): string => {
  const name = String(key[0]);
  return name.slice(0, name.indexOf('.'));
};

/** Reads of these rooms are fetched anew where they are on screen; `*` stands for all. */
export function staleRooms(client: QueryClient, rooms: readonly string[]): void {
  if (rooms.length === 0) return;
  const all = rooms.includes('*');
  void client.invalidateQueries({ predicate: ({ queryKey }) => all || rooms.includes(roomOfKey(queryKey)) });
}
