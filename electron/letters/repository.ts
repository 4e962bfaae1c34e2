import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

const infoOf = (db: Kysely<Tables>) =>
  db
    .selectFrom('letters')
    .leftJoin('users', 'users.id', 'letters.handedBy')
    .leftJoin('users as senders', 'senders.id', 'letters.sentBy')
    .select([
      ...(['letters.id', 'clientId', 'applicationId', 'kind', 'subject', 'writtenOn'] as const),
      ...(['authority', 'body', 'dossierId', 'handedOn', 'letters.createdAt'] as const),
      ...(['sentOn', 'sentVia', 'sentTo', 'modelHash', 'docxHash', 'versionOf', 'recommendationId'] as const),
    ])
    .select(({ fn }) => fn.coalesce('senders.name', sql<string>`''`).as('sentBy'))
    .select(({ fn }) => fn.coalesce('users.name', sql<string>`''`).as('handedBy'));

export const lettersOfClient = (db: Kysely<Tables>, clientId: string) =>
  infoOf(db)
    .where('clientId', '=', clientId)
    .orderBy('writtenOn', 'desc')
    .orderBy('letters.createdAt', 'desc')
    .execute();

export const findLetter = (db: Kysely<Tables>, id: string) =>
  infoOf(db)
    .select(['model', 'item', 'composed', 'letters.createdBy'])
    .where('letters.id', '=', id)
    .executeTakeFirst();
export type FoundLetter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;

/** Ids of the letters of a recommendation, the newest first. */
export const lettersOfRecommendation = (db: Kysely<Tables>, recommendationId: string) =>
  db
    .selectFrom('letters')
    .select('id')
    .where('recommendationId', '=', recommendationId)
    .orderBy('createdAt', 'desc')
    .execute();

/** With what they are and how they were written; in no order. */
export const lettersOfDossier = (db: Kysely<Tables>, dossierId: string) =>
  infoOf(db)
    .select(['model', 'item', 'composed', 'letters.createdBy'])
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

/** The Word file as it was sent. */
export const sentFile = (db: Kysely<Tables>, sha256: string) =>
  db.selectFrom('sentFiles').select('bytes').where('sha256', '=', sha256).executeTakeFirst();

/** Not tracked: the letter has its hash. Stays when the sending is undone, for it may be brought again. */
export const keepSentFile = (trx: Transaction<Tables>, sha256: string, bytes: Uint8Array) =>
  trx
    .insertInto('sentFiles')
    .values({ sha256, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
