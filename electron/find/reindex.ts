import type { Transaction } from 'kysely';
import { textTerms } from '#shared/find/words.ts';
import type { Tables } from '../db/tables.ts';
import { rowBefore } from '../history/backwards.ts';
import type { Derive } from '../history/history.ts';
import { anyTables, type RowChange, readRow } from '../history/rows.ts';
import { chunkOf } from './postings.ts';
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

/** What changes in the index, by shelf, chunk and term. */
type Shelves = Map<string, Map<number, Map<string, Map<number, boolean>>>>;

/** The map under a key, made when it is asked for the first time. */
function under<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key) ?? new Map<L, V>();
  maps.set(key, known);
  return known;
}

function note(shelves: Shelves, shelf: string, n: number, terms: Iterable<string>, on: boolean): void {
  const changes = under(under(shelves, shelf), chunkOf(n));
  for (const term of terms) under(changes, term).set(n, on);
}

const without = (terms: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...terms].filter((term) => !others.has(term));

async function noteRow(
  trx: Transaction<Tables>,
  shelves: Shelves,
  changes: readonly RowChange[],
): Promise<void> {
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
    note(shelves, shelf, n, without(had, has), false);
    note(shelves, shelf, n, without(has, had), true);
  }
  if (isEmpty) await forgetNumber(trx, n);
}

/** The renewal of the index in two halves, for a run that changes many files. */
export interface GatheredTexts {
  /** In the place of `reindexTexts`: only notes what changes. */
  readonly step: Derive;
  /** Writes it, each term once; before this the index does not know of the changes. */
  settle(trx: Transaction<Tables>): Promise<void>;
}

export function gatherTexts(): GatheredTexts {
  const shelves: Shelves = new Map();
  return {
    async step(trx, _clientId, _today, changes) {
      const texts = changes.filter(({ table }) => isSource(table));
      const rows = Map.groupBy(texts, ({ table, id }) => `${table} ${id}`);
      for (const ofRow of rows.values()) await noteRow(trx, shelves, ofRow);
    },
    async settle(trx) {
      for (const [shelf, chunks] of shelves)
        for (const [chunk, changes] of chunks) await setTerms(trx, shelf, chunk, changes);
      shelves.clear();
    },
  };
}

/** Renews the index of texts for the rows that were changed, by a call as by an undo. */
export const reindexTexts: Derive = async (trx, clientId, today, changes) => {
  const texts = gatherTexts();
  await texts.step(trx, clientId, today, changes);
  await texts.settle(trx);
};
