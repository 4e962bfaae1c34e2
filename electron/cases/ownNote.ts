import { Refusal } from '#shared/contract/result.ts';
import type { RowChange } from '../history/rows.ts';

/**
 * „Nur für mich“: what only its author reads. All data lies in one file under one key, so this is an access
 * rule of the program, not cryptography (electron/vault/README.md). It holds because nothing hands out a
 * column named here but through this module: `test/security/ownNote.exploit.test.ts` asks every call.
 */
const authorOnly: Readonly<Record<string, string>> = { contacts: 'ownNote' };

interface Authored {
  readonly ownNote: string;
  readonly createdBy: string;
}

/** A contact's own note as this counsellor may read it: whole for its author, empty for everybody else. */
export const visibleNote = ({ ownNote, createdBy }: Authored, userId: string): string =>
  createdBy === userId ? ownNote : '';

/**
 * A row of any table as this counsellor may read it. For whoever copies rows without knowing them: the state
 * on a former day, an export, a merge's preview.
 */
export function readableRow<R extends Readonly<Record<string, unknown>>>(
  table: string,
  row: R,
  userId: string,
): R {
  const column = authorOnly[table];
  if (column === undefined || !(column in row) || row.createdBy === userId) return row;
  return { ...row, [column]: '' };
}

/** The columns of a table that only their author reads. */
export const isAuthorOnly = (table: string, column: string): boolean => authorOnly[table] === column;

/** Writing it, and taking away the row it stands in, is its author's alone. */
export function demandAuthor(row: Authored, userId: string, touched: boolean): void {
  if (touched && row.createdBy !== userId) throw new Refusal('cases.onlyAuthor');
}

/** Does a recorded change hold an own note? Only its author has written it, so only they take it back. */
export const touchesOwnNote = ({ table, before, after }: RowChange): boolean => {
  const column = authorOnly[table];
  return column !== undefined && [before, after].some((row) => Boolean(row?.[column]));
};

const withoutColumn = (json: unknown, column: string): unknown => {
  if (typeof json !== 'string') return json;
  const row = JSON.parse(json) as Record<string, unknown>;
  return column in row ? JSON.stringify({ ...row, [column]: '' }) : json;
};

/** A recorded change as it may leave the office in an export: without what only its author reads. */
export function exportableChange<R extends Readonly<Record<string, unknown>>>(row: R): R {
  const column = authorOnly[String(row.tableName)];
  if (column === undefined) return row;
  return { ...row, before: withoutColumn(row.before, column), after: withoutColumn(row.after, column) };
}
