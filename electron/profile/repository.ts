import type { Kysely } from 'kysely';
import type { ProfileItemKind } from '#shared/profile/profile.ts';
import type { Tables, TrackedTables } from '../db/tables.ts';

/** Which table holds the items of a kind. */
export const tableOf = {
  qualification: 'qualifications',
  experience: 'experiences',
  languageSkill: 'languageSkills',
  languageCertificate: 'languageCertificates',
  germanCourse: 'germanCourses',
  scriptSkill: 'scriptSkills',
  startingPoint: 'startingPoints',
  residence: 'residences',
  benefit: 'benefits',
  family: 'families',
} as const satisfies Record<ProfileItemKind, keyof TrackedTables>;

type ItemTable = (typeof tableOf)[ProfileItemKind];

const ofClient = <T extends ItemTable>(
  db: Kysely<Tables>,
  table: T,
  clientId: string,
  order: 'asc' | 'desc',
) =>
  db
    .selectFrom(table as ItemTable)
    .selectAll()
    .where('clientId', '=', clientId)
    .orderBy('createdAt', order)
    .orderBy('id', order)
    .execute() as unknown as Promise<TrackedTables[T][]>;

/**
 * Titles, the one that counts first: the one last known to hold, on the day it was entered or at its end where that
 * was past by then. So an old title that is added as history does not take the place of the present one.
 */
export const titlesOfClient = async (db: Kysely<Tables>, clientId: string) =>
  (await ofClient(db, 'residences', clientId, 'desc')).toSorted((a, b) => (knownOn(a) < knownOn(b) ? 1 : -1));

/** Never the same for two: entered later, an id is greater. */
const knownOn = ({ id, createdAt, validUntil }: TrackedTables['residences']): string => {
  const entered = createdAt.slice(0, 10);
  const held = validUntil !== null && validUntil < entered ? validUntil : entered;
  return [held, createdAt, id].join();
};

/** All items of a person. What a person has one after the other (titles, benefits) comes newest first. */
export const readItems = async (db: Kysely<Tables>, clientId: string) => ({
  qualification: await ofClient(db, 'qualifications', clientId, 'asc'),
  experience: await ofClient(db, 'experiences', clientId, 'asc'),
  languageSkill: await ofClient(db, 'languageSkills', clientId, 'asc'),
  languageCertificate: await ofClient(db, 'languageCertificates', clientId, 'asc'),
  germanCourse: await ofClient(db, 'germanCourses', clientId, 'asc'),
  scriptSkill: await ofClient(db, 'scriptSkills', clientId, 'asc'),
  startingPoint: await ofClient(db, 'startingPoints', clientId, 'desc'),
  residence: await titlesOfClient(db, clientId),
  benefit: await ofClient(db, 'benefits', clientId, 'desc'),
  family: await ofClient(db, 'families', clientId, 'desc'),
});

/** A row of one of the tables, by its id. */
export const findItem = <T extends ItemTable>(
  db: Kysely<Tables>,
  table: T,
  id: string,
): Promise<TrackedTables[T] | undefined> =>
  db
    .selectFrom(table as ItemTable)
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst() as unknown as Promise<TrackedTables[T] | undefined>;

export const newestItem = (db: Kysely<Tables>, table: ItemTable, clientId: string) =>
  db
    .selectFrom(table)
    .select('id')
    .where('clientId', '=', clientId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The language of the person's own, or null. */
export const nativeLanguageOf = async (db: Kysely<Tables>, clientId: string): Promise<string | null> =>
  (await db.selectFrom('clients').select('nativeLanguage').where('id', '=', clientId).executeTakeFirst())
    ?.nativeLanguage ?? null;

export const findScript = (db: Kysely<Tables>, clientId: string, script: string) =>
  db
    .selectFrom('scriptSkills')
    .select('id')
    .where('clientId', '=', clientId)
    .where('script', '=', script)
    .executeTakeFirst();

export const findQualification = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('qualifications').selectAll().where('id', '=', id).executeTakeFirst();

/** How many applications stand on a qualification. */
export const applicationsOn = async (db: Kysely<Tables>, qualificationId: string): Promise<number> =>
  (
    await db
      .selectFrom('applications')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('qualificationId', '=', qualificationId)
      .executeTakeFirstOrThrow()
  ).n;
