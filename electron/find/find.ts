import type { Kysely } from 'kysely';
import type { findCalls } from '#shared/find/calls.ts';
import type { Hit } from '#shared/find/find.ts';
import { excerptOf, lookupsOf, matchesText, queryForms } from '#shared/find/words.ts';
import { readableRow } from '../cases/ownNote.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { findBodies, peopleTiedTo } from './bodies.ts';
import { type Bits, CHUNK, count, highestFirst, keepCommon } from './postings.ts';
import { type FoundRow, type Person, peopleOf, rowsBehind, textsWith } from './repository.ts';
import { hitKindOf, onOf, ownShelf, ownText, textsOf } from './sources.ts';

/** Letters shown around what was found. */
const EXCERPT = 180;

type Chunks = Map<number, Bits>;

/** In which texts each word stands, and of these only those in which all do. */
async function textsWithAll(
  db: Kysely<Tables>,
  shelves: readonly string[],
  words: readonly (readonly string[])[],
): Promise<Chunks> {
  let common: Chunks | null = null;
  for (const forms of words) {
    const found = await textsWith(db, shelves, lookupsOf(forms));
    if (common) {
      for (const [chunk, bits] of found) {
        const others = common.get(chunk);
        if (others) keepCommon(bits, others);
        else found.delete(chunk);
      }
    }
    common = found;
  }
  return common ?? new Map();
}

/** The numbers of the newest texts. */
function newest(chunks: Chunks, most: number): number[] {
  const numbers: number[] = [];
  for (const [chunk, bits] of [...chunks].sort(([a], [b]) => b - a)) {
    for (const place of highestFirst(bits)) {
      if (numbers.length === most) return numbers;
      numbers.push(chunk * CHUNK + place);
    }
  }
  return numbers;
}

const idIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function asHit({ table, row }: FoundRow, person: Person, query: string): Hit {
  const text = textsOf(table, row).join(' · ');
  const own = ownText(table, row);
  const forms = queryForms(query);
  const inOwn = own !== '' && !matchesText(text, forms);
  return {
    clientId: person.id,
    number: person.number,
    familyName: person.familyName,
    givenNames: person.givenNames,
    kind: hitKindOf(table),
    ref: String(row.id),
    application: idIn(row.applicationId),
    paper: idIn(row.paperId),
    on: onOf(table, row),
    excerpt: excerptOf(inOwn ? [text, own].filter(Boolean).join(' · ') : text, query, EXCERPT),
    own: inOwn,
  };
}

async function find(
  db: Kysely<Tables>,
  shelves: readonly string[],
  { query, limit, userId }: { readonly query: string; readonly limit: number; readonly userId: string },
) {
  const chunks = await textsWithAll(db, shelves, queryForms(query));
  const total = [...chunks.values()].reduce((sum, bits) => sum + count(bits), 0);
  const rows = (await rowsBehind(db, newest(chunks, limit))).map(({ n, table, row }) => ({
    ...{ n, table, row: readableRow(table, row, userId) },
  }));
  const people = await peopleOf(
    db,
    rows.map(({ row }) => String(row.clientId)),
  );
  const hits = rows.flatMap((found) => {
    const person = people.get(String(found.row.clientId));
    return person ? [asHit(found, person, query)] : [];
  });
  return { total, hits };
}

export const findHandlers: RoomHandlers<typeof findCalls> = {
  'find.texts': async ({ db, userId, today }, { query, limit }) => {
    const asked = { query, limit, userId };
    const { authorities } = await readCatalogs(db, today);
    return {
      notes: await find(db, ['note', ownShelf(userId)], asked),
      letters: await find(db, ['letter'], asked),
      bodies: await findBodies(db, authorities.rows, query, limit),
    };
  },

  'find.body': ({ db }, { limit, ...body }) => peopleTiedTo(db, body, limit),
};
