import type { Kysely } from 'kysely';
import { ratingField } from '#shared/assessment/languageBasis.ts';
import { skills } from '#shared/catalogs/languageLevels.ts';
import { Refusal } from '#shared/contract/result.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { profileCalls } from '#shared/profile/calls.ts';
import {
  type Profile,
  type ProfileItem,
  type ProfileItemKind,
  profile,
  residence,
} from '#shared/profile/profile.ts';
import { blankScript, type ScriptSkill, scriptItem, withMet } from '#shared/profile/script.ts';
import { requireClient } from '../clients/clients.ts';
import type { OfAssessed } from '../db/assessmentTables.ts';
import type { OfCoding, OfTaken } from '../db/codeTables.ts';
import type { Tables } from '../db/tables.ts';
import { forgetItem } from '../intake/forgetItem.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { detachPapers } from '../papers/papers.ts';
import { assessedMark } from './assessed.ts';
import {
  applicationsOn,
  findItem,
  findQualification,
  findScript,
  nativeLanguageOf,
  newestItem,
  readItems,
  tableOf,
  titlesOfClient,
} from './repository.ts';

type Fields = Record<string, unknown>;

/** SQLite has no booleans and no objects: 0 or 1, and JSON. */
const toColumns = (fields: object): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (typeof value === 'boolean') return [key, value ? 1 : 0];
      if (typeof value === 'object' && value !== null) return [key, JSON.stringify(value)];
      return [key, value];
    }),
  );

const fromColumns = ({ createdAt: _a, createdBy: _b, clientId: _c, ...columns }: Fields): Fields => {
  const { completed, degreeDate, ...rest } = columns;
  return {
    ...rest,
    ...(completed === undefined ? {} : { completed: completed === null ? null : completed === 1 }),
    ...(typeof degreeDate === 'string'
      ? { degreeDate: JSON.parse(degreeDate) }
      : degreeDate === null
        ? { degreeDate }
        : {}),
  };
};

/** Everything known of a person's way so far; checked on reading, for rules stand on it. */
export async function readProfile(db: Kysely<Tables>, clientId: string): Promise<Profile> {
  const items = await readItems(db, clientId);
  const spoken = items.languageSkill.map(({ language }) => language);
  const known = profile.parse(
    Object.fromEntries(
      Object.entries(items).map(([kind, rows]) => [kind, rows.map((row) => fromColumns({ ...row }))]),
    ),
  );
  const languages = [await nativeLanguageOf(db, clientId), ...spoken];
  return { ...known, scriptSkill: withMet(clientId, known.scriptSkill, languages) };
}

/** The person a qualification belongs to, or null. */
export const clientOfQualification = async (db: Kysely<Tables>, id: string): Promise<string | null> =>
  (await findQualification(db, id))?.clientId ?? null;

const counsellorRatings = skills.map((skill) => ratingField('counsellor', skill));

/** Only languages are rated by the counsellor here. */
async function assessedWith(
  context: Pick<WriteContext, 'db' | 'userId' | 'today'>,
  kind: ProfileItemKind,
  before: Fields,
  fields: object,
): Promise<Partial<OfAssessed>> {
  return kind === 'languageSkill' ? assessedMark(context, before, { ...fields }, counsellorRatings) : {};
}

/** One more item of a person; what is not said of it is blank. */
export async function addItem<K extends ProfileItemKind>(
  context: Pick<WriteContext, 'db' | 'rows' | 'now' | 'today' | 'userId'>,
  clientId: string,
  kind: K,
  fields: Partial<ProfileItem<K>>,
  mark: Partial<OfTaken> = {},
): Promise<{ id: string }> {
  const { rows, now, userId } = context;
  const id = newId(now);
  const authored = { id, clientId, createdAt: now.toISOString(), createdBy: userId };
  const assessed = await assessedWith(context, kind, {}, fields);
  const columns = toColumns({ ...blankItem[kind], ...fields });
  await rows.insert(tableOf[kind], { ...authored, ...columns, ...assessed, ...mark } as never);
  return { id };
}

/** What is known of a script; a person has each once, so that the first word about it makes its row. */
export async function saveScript(
  { db, rows, now, userId }: Pick<WriteContext, 'db' | 'rows' | 'now' | 'userId'>,
  clientId: string,
  { script = blankScript.script, ...fields }: Partial<ScriptSkill>,
): Promise<{ id: string }> {
  const there = await findScript(db, clientId, script);
  if (there) {
    await rows.update('scriptSkills', there.id, fields);
    return { id: there.id };
  }
  const id = scriptItem(clientId, script);
  const authored = { id, clientId, createdAt: now.toISOString(), createdBy: userId };
  await rows.insert('scriptSkills', { ...authored, ...blankScript, ...fields, script });
  return { id };
}

/** Codes an experience or a qualification. Refusal: `profile.unknownItem`. */
export async function codeItem(
  { rows }: Pick<WriteContext, 'rows'>,
  kind: 'experience' | 'qualification',
  id: string,
  coding: OfCoding,
): Promise<void> {
  if (!(await rows.update(tableOf[kind], id, coding))) throw new Refusal('profile.unknownItem');
}

/** Whether this person has the item. */
export const ownsItem = async (
  db: Kysely<Tables>,
  kind: ProfileItemKind,
  clientId: string,
  id: string,
): Promise<boolean> => (await findItem(db, tableOf[kind], id))?.clientId === clientId;

/** Of what a person has one after the other: the id of the one that counts, or null. */
export const presentItem = async (
  db: Kysely<Tables>,
  kind: ProfileItemKind,
  clientId: string,
): Promise<string | null> => (await newestItem(db, tableOf[kind], clientId))?.id ?? null;

/** The residence title that counts. */
export const presentTitle = async (db: Kysely<Tables>, clientId: string) =>
  (await titlesOfClient(db, clientId))[0];

/** The residence with this id, or null. */
export async function residenceOf(db: Kysely<Tables>, id: string): Promise<ProfileItem<'residence'> | null> {
  const row = await findItem(db, 'residences', id);
  return row ? residence.parse(fromColumns({ ...row })) : null;
}

async function mayRemove(db: Kysely<Tables>, kind: ProfileItemKind, id: string): Promise<void> {
  if (kind === 'qualification' && (await applicationsOn(db, id)) > 0) throw new Refusal('profile.itemInUse');
}

export const profileHandlers: RoomHandlers<typeof profileCalls> = {
  'profile.get': async ({ db }, { clientId }) => {
    await requireClient(db, clientId);
    return readProfile(db, clientId);
  },

  'profile.add': async (context, { clientId, item }) => {
    await requireClient(context.db, clientId);
    if (item.kind === 'scriptSkill') return saveScript(context, clientId, defined(item.fields));
    return addItem(context, clientId, item.kind, defined(item.fields));
  },

  'profile.update': async (context, { id, item }) => {
    const { db, rows } = context;
    const before = item.kind === 'languageSkill' ? { ...(await findItem(db, 'languageSkills', id)) } : {};
    const assessed = await assessedWith(context, item.kind, before, defined(item.fields));
    const fields: Fields = { ...toColumns(defined(item.fields)), ...assessed };
    // Which script a row is about is its name.
    if (item.kind === 'scriptSkill') delete fields.script;
    const found = await rows.update(tableOf[item.kind], id, fields);
    if (!found) throw new Refusal('profile.unknownItem');
    return {};
  },

  'profile.remove': async (context, { id, kind }) => {
    const { db, rows } = context;
    await mayRemove(db, kind, id);
    if (kind === 'qualification') await detachPapers(context, { qualificationId: id });
    if (kind === 'experience') await detachPapers(context, { experienceId: id });
    await forgetItem(db, rows, id);
    if (!(await rows.remove(tableOf[kind], id))) throw new Refusal('profile.unknownItem');
    return {};
  },
};
