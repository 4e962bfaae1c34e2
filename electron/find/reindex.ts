import type { Transaction } from 'kysely';
import { textTerms } from '#shared/find/words.ts';
import type { Tables } from '../db/tables.ts';
import { rowBefore } from '../history/backwards.ts';
import type { Derive } from '../history/history.ts';
import { anyTables, type RowChange, readRow } from '../history/rows.ts';
import { findNumber, forgetNumber, numberOf, setTerms } from './repository.ts';
import { isSource, ownShelf, ownText, shelfOf, textsOf } from './sources.ts';

type Row = Readonly<Record<string, unknown>>;

/** The terms of a row on each shelf it stands on. */
export function termsOfRow(table: string, row: Row | undefined): Map<string, Set<string>> {
  const shelves = new Map<string, Set<string>>();
  if (!row) return shelves;
  shelves.set(shelfOf(table), textTerms(...textsOf(table, row)));
  const own = ownText(table, row);
  if (own !== '') shelves.set(ownShelf(String(row.createdBy)), textTerms(own));
  return shelves;
}

async function reindexRow(trx: Transaction<Tables>, changes: readonly RowChange[]): Promise<void> {
  const [{ table, id } = { table: undefined, id: '' }] = changes;
  if (table === undefined) return;
  const row = await readRow(anyTables(trx), table, id);
  const former = [...changes].reverse().reduce<Row | undefined>(rowBefore, row);
  const [before, after] = [termsOfRow(table, former), termsOfRow(table, row)];
  const isEmpty = [...after.values()].every((terms) => terms.size === 0);
  const n = isEmpty ? await findNumber(trx, id) : await numberOf(trx, table, id);
  if (n === null) return;
  for (const shelf of new Set([...before.keys(), ...after.keys()])) {
    const had = before.get(shelf) ?? new Set<string>();
    const has = after.get(shelf) ?? new Set<string>();
    const without = (terms: Set<string>, others: Set<string>) =>
      [...terms].filter((term) => !others.has(term));
    await setTerms(trx, shelf, n, without(had, has), false);
    await setTerms(trx, shelf, n, without(has, had), true);
  }
  if (isEmpty) await forgetNumber(trx, n);
}

/** Renews the index of texts for the rows that were changed, by a call as by an undo. */
export const reindexTexts: Derive = async (trx, _clientId, _today, changes) => {
  const texts = changes.filter(({ table }) => isSource(table));
  const rows = Map.groupBy(texts, ({ table, id }) => `${table} ${id}`);
  for (const ofRow of rows.values()) await reindexRow(trx, ofRow);
};
