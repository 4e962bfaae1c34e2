import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

const info = ['id', 'clientId', 'applicationId', 'kind', 'subject', 'writtenOn', 'createdAt'] as const;

export const lettersOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('letters')
    .select(info)
    .where('clientId', '=', clientId)
    .orderBy('writtenOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();

export const findLetter = (db: Kysely<Tables>, id: string) =>
  db
    .selectFrom('letters')
    .select([...info, 'model'])
    .where('id', '=', id)
    .executeTakeFirst();

/** How many letters a person has got: the running number in „Unser Zeichen“. */
export const countLetters = async (db: Kysely<Tables>, clientId: string): Promise<number> =>
  (
    await db
      .selectFrom('letters')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('clientId', '=', clientId)
      .executeTakeFirstOrThrow()
  ).n;
