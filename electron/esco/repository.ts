import { type Kysely, sql, type Transaction } from 'kysely';
import type { ConceptKind, EscoPart } from '#shared/esco/esco.ts';
import type { Tables } from '../db/tables.ts';

export const partRows = (db: Kysely<Tables>) =>
  db
    .selectFrom('escoParts')
    .leftJoin('users', 'users.id', 'escoParts.importedBy')
    .selectAll('escoParts')
    .select('users.name as by')
    .orderBy('part')
    .execute();

export const conceptsOf = (db: Kysely<Tables>, kind: ConceptKind) =>
  db
    .selectFrom('escoConcepts')
    .select(['uri', 'label', 'others', 'folded', 'code'])
    .where('kind', '=', kind)
    .orderBy('n')
    .execute();

export const numbersOf = (db: Kysely<Tables>, kind: ConceptKind) =>
  db.selectFrom('escoConcepts').select(['n', 'uri']).where('kind', '=', kind).execute();

export const lastNumber = async (db: Kysely<Tables>): Promise<number> =>
  (
    await db
      .selectFrom('escoConcepts')
      .select(({ fn }) => fn.max('n').as('n'))
      .executeTakeFirst()
  )?.n ?? 0;

export const findConcept = (db: Kysely<Tables>, kind: ConceptKind, uri: string) =>
  db
    .selectFrom('escoConcepts')
    .selectAll()
    .where('uri', '=', uri)
    .where('kind', '=', kind)
    .executeTakeFirst();

export const skillsOf = (db: Kysely<Tables>, occupation: string) =>
  db
    .selectFrom('escoRelations')
    .innerJoin('escoConcepts as occupation', 'occupation.n', 'escoRelations.occupation')
    .innerJoin('escoConcepts as skill', 'skill.n', 'escoRelations.skill')
    .select(['skill.uri', 'skill.label', 'skill.code', 'escoRelations.essential'])
    .where('occupation.uri', '=', occupation)
    .orderBy('escoRelations.essential', 'desc')
    .orderBy('skill.label')
    .execute();

export const removeConcepts = (trx: Transaction<Tables>, kind: ConceptKind) =>
  trx.deleteFrom('escoConcepts').where('kind', '=', kind).execute();

export const removeRelations = (trx: Transaction<Tables>) => trx.deleteFrom('escoRelations').execute();

/** Relations whose occupation or skill the new list no longer has. */
export const removeLooseRelations = (trx: Transaction<Tables>) =>
  trx
    .deleteFrom('escoRelations')
    .where(({ or, not, exists, selectFrom }) =>
      or(
        (['occupation', 'skill'] as const).map((end) =>
          not(
            exists(
              selectFrom('escoConcepts').select('n').whereRef('escoConcepts.n', '=', `escoRelations.${end}`),
            ),
          ),
        ),
      ),
    )
    .execute();

export const removePart = (trx: Transaction<Tables>, part: EscoPart) =>
  trx.deleteFrom('escoParts').where('part', '=', part).execute();

export const insertPart = (trx: Transaction<Tables>, row: Tables['escoParts']) =>
  trx.insertInto('escoParts').values(row).execute();

type ConceptRow = Tables['escoConcepts'];

/** Many rows by one statement that is prepared once (decision 0701). */
export async function insertConcepts(
  trx: Transaction<Tables>,
  kind: ConceptKind,
  rows: readonly Omit<ConceptRow, 'kind'>[],
): Promise<void> {
  const json = JSON.stringify(
    rows.map((row) => [row.n, row.uri, row.label, row.others, row.folded, row.code]),
  );
  await sql`INSERT INTO escoConcepts (n, uri, kind, label, others, folded, code)
    SELECT value->>0, value->>1, ${kind}, value->>2, value->>3, value->>4, value->>5
    FROM json_each(${json})`.execute(trx);
}

/** What stands twice is one relation. */
export async function insertRelations(
  trx: Transaction<Tables>,
  rows: readonly (readonly [occupation: number, skill: number, essential: number])[],
): Promise<void> {
  await sql`INSERT OR IGNORE INTO escoRelations (occupation, skill, essential)
    SELECT value->>0, value->>1, value->>2 FROM json_each(${JSON.stringify(rows)})`.execute(trx);
}

export const countRelations = async (db: Kysely<Tables>): Promise<number> =>
  (
    await db
      .selectFrom('escoRelations')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;
