import { useThrottledValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import type { CaseType } from '#shared/cases/caseTypes.ts';
import type { ClientRow } from '#shared/clients/client.ts';
import { readOptions, useRead } from '../api/calls.ts';

const pageSize = 100;
/** Rows fetched beyond what is seen, so that slow scrolling never meets a gap. */
const ahead = 40;
/** The first page one comes upon is asked for at once; of those a drag of the scrollbar flies over, few. */
const restMs = 60;

export interface People {
  readonly total: number;
  readonly matching: number;
  /** Undefined while its page is on the way. */
  row(index: number): ClientRow | undefined;
  readonly error: unknown;
  readonly ready: boolean;
  /** False while the rows still answer the words before. */
  readonly current: boolean;
  retry(): void;
}

/** What narrows the list. */
export interface Asked {
  readonly query: string;
  readonly caseType?: CaseType;
}

/** The list of people in pages of a hundred, those around the rows `first` to `last`. */
export function usePeople(asked: Asked, first: number, last: number): People {
  const head = useRead('clients.search', { ...asked, offset: 0, limit: pageSize }, { keepPrevious: true });
  const matching = head.data?.matching ?? 0;
  const from = Math.max(1, Math.floor((first - ahead) / pageSize));
  const to = Math.min(Math.floor((matching - 1) / pageSize), Math.floor((last + ahead) / pageSize));
  const seen = useThrottledValue(`${from}-${to}`, restMs);
  const [seenFrom = 1, seenTo = 0] = seen.split('-').map(Number);
  const pages = Array.from({ length: Math.max(0, seenTo - seenFrom + 1) }, (_, at) => seenFrom + at);
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...readOptions('clients.search', { ...asked, offset: page * pageSize, limit: pageSize }),
      enabled: !head.isPlaceholderData && page * pageSize < matching,
    })),
  });
  const failed = head.error ? head : answers.find((answer) => answer.error);
  return {
    total: head.data?.total ?? 0,
    matching,
    row: (index) => {
      const page = Math.floor(index / pageSize);
      const rows = page === 0 ? head.data?.rows : answers[pages.indexOf(page)]?.data?.rows;
      return rows?.[index % pageSize];
    },
    error: failed?.error,
    ready: head.data !== undefined,
    current: !head.isPlaceholderData,
    retry: () => void failed?.refetch(),
  };
}
