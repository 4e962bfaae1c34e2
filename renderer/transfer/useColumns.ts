import { useTranslation } from 'react-i18next';
import { columnLetters } from '#shared/transfer/columns.ts';
import type { TableInfo } from '#shared/transfer/transfer.ts';

export interface Column {
  /** Its place in the file, from 0. */
  readonly at: number;
  /** Its heading, else the letters a spreadsheet gives it. */
  readonly name: string;
}

export function useColumns({ headers }: Pick<TableInfo, 'headers'>): readonly Column[] {
  const { t } = useTranslation();
  return headers.map((heading, at) => ({
    at,
    name: heading || t('transfer.columnNamed', { letters: columnLetters(at) }),
  }));
}
