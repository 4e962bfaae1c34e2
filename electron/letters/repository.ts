import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

const infoOf = (db: Kysely<Tables>) =>
  db
    .selectFrom('letters')
    .leftJoin('users', 'users.id', 'letters.handedBy')
    .select([
      ...(['letters.id', 'clientId', 'applicationId', 'kind', 'subject', 'writtenOn'] as const),
      ...(['authority', 'body', 'dossierId', 'handedOn', 'createdAt'] as const),
    ])
    .select(({ fn }) => fn.coalesce('users.name', sql<string>`''`).as('handedBy'));

export const lettersOfClient = (db: Kysely<Tables>, clientId: string) =>
  infoOf(db)
    .where('clientId', '=', clientId)
    .orderBy('writtenOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();

export const findLetter = (db: Kysely<Tables>, id: string) =>
  infoOf(db).select('model').where('letters.id', '=', id).executeTakeFirst();

/** With what they are and how they were written; in no order. */
export const lettersOfDossier = (db: Kysely<Tables>, dossierId: string) =>
  infoOf(db)
    .select(['model', 'item', 'createdBy'])
    .where('dossierId', '=', dossierId)
    .orderBy('letters.id')
    .execute();

/** How many letters a person has got: the running number in „Unser Zeichen“. */
export const countLetters = async (db: Kysely<Tables>, clientId: string): Promise<number> =>
  (
    await db
      .selectFrom('letters')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('clientId', '=', clientId)
      .executeTakeFirstOrThrow()
  ).n;
