import { useInfiniteQuery } from '@tanstack/react-query';
import type { TimelineEntry } from '#shared/cases/case.ts';
import { call } from '../api/calls.ts';

const pageSize = 100;
type Cursor = Pick<TimelineEntry, 'on' | 'at' | 'id'>;

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
  /** Of which there are any in the whole file. */
  readonly kinds: readonly TimelineEntry['kind'][];
  readonly ready: boolean;
  readonly error: unknown;
  readonly more: boolean;
  loadMore(): void;
  retry(): void;
}

/** A person's file, newest first, a hundred entries at a time. */
export function useTimeline(clientId: string): Timeline {
  const query = useInfiniteQuery({
    queryKey: ['cases.timeline', { clientId }],
    queryFn: ({ pageParam }) => call('cases.timeline', { clientId, before: pageParam, limit: pageSize }),
    initialPageParam: null as Cursor | null,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.entries.length, 0);
      const end = last.entries.at(-1);
      return end !== undefined && loaded < last.total ? { on: end.on, at: end.at, id: end.id } : undefined;
    },
  });
  return {
    entries: query.data?.pages.flatMap((page) => page.entries) ?? [],
    total: query.data?.pages[0]?.total ?? 0,
    kinds: query.data?.pages[0]?.kinds ?? [],
    ready: query.data !== undefined,
    error: query.error,
    more: query.hasNextPage && !query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
