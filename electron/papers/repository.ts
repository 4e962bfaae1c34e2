import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** As they were entered. */
export const papersOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('papers')
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** Only what applications draw on, as it was entered: every change of a person's facts asks for it. */
export const drawnOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('papers')
    .select(['id', 'type', 'state', 'translation', 'qualificationId', 'applicationId', 'issuedOn'])
    .where('clientId', '=', clientId)
    .orderBy('id')
    .execute();

/** Papers whose scans are to be deleted by a day and still lie there. */
export const keptOfClient = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('papers as p')
    .select(['p.id', 'p.scanUntil as until'])
    .where('p.clientId', '=', clientId)
    .where('p.scanUntil', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('scans as s')
          .innerJoin('scanContents as c', 'c.sha256', 's.sha256')
          .select('s.id')
          .whereRef('s.paperId', '=', 'p.id')
          .where('c.erasedOn', 'is', null),
      ),
    )
    .$narrowType<{ until: string }>()
    .execute();

export const findPaper = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirst();

export type PaperRow = NonNullable<Awaited<ReturnType<typeof findPaper>>>;

const scansWithContent = (db: Kysely<Tables>) =>
  db
    .selectFrom('scans as s')
    .innerJoin('scanContents as c', 'c.sha256', 's.sha256')
    .selectAll('s')
    .select(['c.format', 'c.size', 'c.erasedOn']);

/** In their order, of all papers of a person. */
export const scansOfClient = (db: Kysely<Tables>, clientId: string) =>
  scansWithContent(db).where('s.clientId', '=', clientId).orderBy('s.position').orderBy('s.id').execute();

export const scansOfPaper = (db: Kysely<Tables>, paperId: string) =>
  scansWithContent(db).where('s.paperId', '=', paperId).orderBy('s.position').orderBy('s.id').execute();

export const findScan = (db: Kysely<Tables>, id: string) =>
  scansWithContent(db).where('s.id', '=', id).executeTakeFirst();

export type ScanRow = NonNullable<Awaited<ReturnType<typeof findScan>>>;

/** Requirements of applications for which this paper was chosen by hand. */
export const choicesOf = (db: Kysely<Tables>, paperId: string) =>
  db.selectFrom('documents').select('id').where('paperId', '=', paperId).execute();

/** Papers that hang on one row of another room. */
export const papersOn = (
  db: Kysely<Tables>,
  column: 'qualificationId' | 'experienceId' | 'applicationId',
  id: string,
) => db.selectFrom('papers').select('id').where(column, '=', id).execute();

const owners = { qualificationId: 'qualifications', experienceId: 'experiences' } as const;

/** Whose the qualification or experience is that a paper is to belong to. */
export const ownerOf = async (
  db: Kysely<Tables>,
  column: keyof typeof owners,
  id: string,
): Promise<string | null> =>
  (await db.selectFrom(owners[column]).select('clientId').where('id', '=', id).executeTakeFirst())
    ?.clientId ?? null;
