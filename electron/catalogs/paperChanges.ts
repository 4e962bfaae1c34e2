import type { Kysely } from 'kysely';
import type { RowChange } from '#electron/history/rows.ts';
import type { Tables } from '../db/tables.ts';
import { findOwnRow } from './repository.ts';

/** Catalogues that decide which papers an application needs; addresses, fees and periods do not. */
const deciding: ReadonlySet<unknown> = new Set([
  'documents',
  'paperTypes',
  'occupations',
  'authorities',
  'districts',
  'municipalities',
]);

/** A row somebody only looked up says what ours says. */
const saysNothing = (row: Readonly<Record<string, unknown>>): boolean => row.fields === row.basis;

/** Do these changes of the office's rows touch what an application needs? */
export async function touchPapers(db: Kysely<Tables>, changes: readonly RowChange[]): Promise<boolean> {
  for (const { table, id, before, after } of changes) {
    if (table !== 'catalogRows') continue;
    if (before !== null && after !== null) {
      const said = ['fields', 'validFrom', 'validTo'].some((column) => column in after);
      if (said && deciding.has((await findOwnRow(db, id))?.catalog)) return true;
      continue;
    }
    const row = after ?? before;
    if (row && !saysNothing(row) && deciding.has(row.catalog)) return true;
  }
  return false;
}
