import type { Transaction } from 'kysely';
import { chunkOf, noBits, pack, placeOf, put, unpack } from '#electron/find/postings.ts';
import { textTerms } from '#shared/find/words.ts';
import type { Migration } from '../migration.ts';

type Row = Readonly<Record<string, unknown>>;
type Trx = Transaction<Record<string, Record<string, unknown>>>;

/** What is found from this step on. */
const texts: Readonly<Record<string, readonly string[]>> = {
  experiences: ['place'],
  letters: ['sentTo'],
  motivations: ['step', 'supporter'],
  strengths: ['example'],
  shownSkills: ['name'],
  profileVersions: ['participants'],
  recommendations: [
    ...['title', 'provider', 'number', 'duration', 'why', 'alternatives', 'enclosures', 'body', 'address'],
  ],
};

/** The number a row has, or a new one. */
async function numberOf(trx: Trx, tableName: string, rowId: string): Promise<number> {
  const known = await trx.selectFrom('textEntries').select('n').where('rowId', '=', rowId).executeTakeFirst();
  if (known) return Number(known.n);
  const made = await trx
    .insertInto('textEntries')
    .values({ tableName, rowId })
    .returning('n')
    .executeTakeFirstOrThrow();
  return Number(made.n);
}

/** The texts of each term, chunk by chunk. */
type Added = Map<string, { shelf: string; term: string; chunk: number; places: number[] }>;

async function addTable(trx: Trx, table: string, columns: readonly string[], added: Added): Promise<void> {
  const rows: readonly Row[] = await trx.selectFrom(table).selectAll().orderBy('id').execute();
  for (const row of rows) {
    const terms = textTerms(...columns.map((column) => String(row[column] ?? '')));
    if (terms.size === 0) continue;
    const n = await numberOf(trx, table, String(row.id));
    const shelf = table === 'letters' ? 'letter' : 'note';
    const chunk = chunkOf(n);
    for (const term of terms) {
      const key = `${shelf} ${chunk} ${term}`;
      const of = added.get(key) ?? { shelf, term, chunk, places: [] };
      of.places.push(placeOf(n));
      added.set(key, of);
    }
  }
}

async function indexMore(trx: Trx): Promise<void> {
  const added: Added = new Map();
  for (const [table, columns] of Object.entries(texts)) await addTable(trx, table, columns, added);
  for (const { shelf, term, chunk, places } of added.values()) {
    const stored = await trx
      .selectFrom('textTerms')
      .select('texts')
      .where('shelf', '=', shelf)
      .where('term', '=', term)
      .where('chunk', '=', chunk)
      .executeTakeFirst();
    const bits = noBits();
    if (stored?.texts instanceof Uint8Array) unpack(stored.texts, bits);
    for (const place of places) put(bits, place, true);
    await trx
      .insertInto('textTerms')
      .values({ shelf, term, chunk, texts: pack(bits) })
      .onConflict((conflict) =>
        conflict
          .columns(['shelf', 'term', 'chunk'])
          .doUpdateSet((eb) => ({ texts: eb.ref('excluded.texts') })),
      )
      .execute();
  }
}

/**
 * The words of wishes, strengths, skills, releases and recommendations are found too, with the place of a job and
 * whom a letter was sent to. From here on a new text says whether it is found (test/find/everyText.test.ts).
 */
export const moreTexts: Migration = {
  version: 230,
  words: 'the words of wishes, strengths and recommendations are found',
  sql: '',
  move: indexMore,
};
