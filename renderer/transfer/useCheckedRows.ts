import { useThrottledValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import type { CheckedRow, RowFilter, TableReading } from '#shared/transfer/transfer.ts';
import { readOptions } from '../api/calls.ts';

const pageSize = 100;
/** The pages one comes upon are asked for at once; of those a drag of the scrollbar flies over, few. */
const restMs = 60;

/** Rows of a dry run in pages of a hundred: those around the rows `first` to `last`. */
export function useCheckedRows(
  reading: TableReading,
  filter: RowFilter,
  matching: number,
  first: number,
  last: number,
): { row(index: number): CheckedRow | undefined; readonly error: unknown } {
  const from = Math.max(0, Math.floor((first - 20) / pageSize));
  const to = Math.min(Math.floor(Math.max(0, matching - 1) / pageSize), Math.floor((last + 20) / pageSize));
  const seen = useThrottledValue(`${from}-${to}`, restMs);
  const [seenFrom = 0, seenTo = 0] = seen.split('-').map(Number);
  const pages = Array.from({ length: Math.max(0, seenTo - seenFrom + 1) }, (_, at) => seenFrom + at);
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...readOptions('transfer.rows', { reading, filter, offset: page * pageSize, limit: pageSize }),
      enabled: page * pageSize < matching,
    })),
  });
  return {
    row: (index) => answers[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize],
    error: answers.find((answer) => answer.error)?.error,
  };
}
