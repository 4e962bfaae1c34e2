import type { Kysely } from 'kysely';
import type { Tables } from '#electron/db/tables.ts';
import { gatherPostings, type Posting } from '#electron/find/postings.ts';
import { termsOfRow } from '#electron/find/reindex.ts';
import { sourceTables } from '#electron/find/sources.ts';
import { anyTables } from '#electron/history/rows.ts';
import { must } from '#shared/contract/result.ts';

const key = ({ shelf, term, chunk }: Posting): string => `${shelf}\n${term}\n${chunk}`;
const sorted = (postings: readonly Posting[]) =>
  postings
    .map((posting) => ({ key: key(posting), texts: Buffer.from(posting.texts).toString('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** The index as it lies in the file. */
export const storedIndex = async (db: Kysely<Tables>) =>
  sorted(await db.selectFrom('textTerms').selectAll().execute());

/** The index as the rows of the file make it, from nothing; numbers stay. */
export async function rebuiltIndex(db: Kysely<Tables>) {
  const entries = await db.selectFrom('textEntries').selectAll().orderBy('n').execute();
  const numbers = new Map(entries.map(({ n, rowId }) => [rowId, n]));
  const texts: { n: number; shelf: string; terms: Set<string> }[] = [];
  for (const table of sourceTables)
    for (const row of await anyTables(db).selectFrom(table).selectAll().execute()) {
      const shelves = [...termsOfRow(table, row)].filter(([, terms]) => terms.size > 0);
      for (const [shelf, terms] of shelves) {
        const n = must(numbers.get(String(row.id)), `a row with a text has a number: ${table}`);
        texts.push({ n, shelf, terms });
      }
      if (shelves.length === 0 && numbers.has(String(row.id))) throw new Error('a number without a text');
    }
  const gathered = gatherPostings();
  const byNumber = texts.sort((a, b) => a.n - b.n);
  const postings = byNumber.flatMap(({ n, shelf, terms }) => gathered.add(n, shelf, terms));
  return sorted([...postings, ...gathered.end()]);
}
