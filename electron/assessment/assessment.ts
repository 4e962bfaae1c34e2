import type { Kysely } from 'kysely';
import { aroundOf } from '#shared/assessment/around.ts';
import {
  type Assessment,
  assessment,
  type ProfileVersion,
  profileVersion,
  SCHEMA_VERSION,
  type ShownSkillFields,
} from '#shared/assessment/assessment.ts';
import type { assessmentCalls } from '#shared/assessment/calls.ts';
import { keyCompetenceOf } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skillOf } from '#shared/assessment/catalogs/skillRows.ts';
import { readSnapshot, writeSnapshot } from '#shared/assessment/snapshot.ts';
import { Refusal } from '#shared/contract/result.ts';
import { uncoded } from '#shared/esco/coding.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { requireClient } from '../clients/clients.ts';
import type { OfCoding } from '../db/codeTables.ts';
import type { Tables } from '../db/tables.ts';
import { readNone } from '../intake/none.ts';
import { readSheet } from '../intake/sheet.ts';
import type { ReadContext, RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { readNeeds } from '../plan/plan.ts';
import { ownsItem, readProfile } from '../profile/profile.ts';
import { motivationHandlers, readFollowed, readMotivation } from './motivation.ts';
import { ownHandHandlers, readOwnRatings } from './ownHand.ts';
import { shownSkillsOf, strengthsOf, versionsOf } from './repository.ts';
import { writeStrength } from './strengths.ts';

/** The whole competence profile of a person as typed facts; checked, for papers stand on it. */
export async function readAssessment(db: Kysely<Tables>, clientId: string): Promise<Assessment> {
  const { residence: _r, benefit: _b, family: _f, ...told } = await readProfile(db, clientId);
  const { qualification, experience } = told;
  const there = new Set(experience.map(({ id }) => id));
  const strengths = (await strengthsOf(db, clientId)).map((row) => ({
    ...row,
    origins: JSON.parse(row.origins),
    strongest: row.strongest === 1,
  }));
  const skills = (await shownSkillsOf(db, clientId)).map((row) => ({
    ...row,
    experienceId: row.experienceId !== null && there.has(row.experienceId) ? row.experienceId : null,
  }));
  const wishes = await readMotivation(db, clientId);
  return assessment.parse({
    ...told,
    ...{ strengths, skills, wishes },
    none: (await readNone(db, clientId)).filter(
      (part) => (part === 'experience' ? experience : qualification).length === 0,
    ),
  });
}

/** What stands around a profile today, in the words of today. */
const readAround = async (context: Pick<ReadContext, 'db' | 'userId' | 'today'>, clientId: string) =>
  aroundOf({
    sheet: await readSheet(context, clientId),
    needs: await readNeeds(context.db, clientId),
    date: context.today,
    catalogs: await readCatalogs(context.db, context.today),
  });

/** Every released version of a person's profile, the newest first. */
export async function readVersions(db: Kysely<Tables>, clientId: string): Promise<ProfileVersion[]> {
  return (await versionsOf(db, clientId)).map(({ facts, methods, ...row }) =>
    profileVersion.parse({ ...row, methods: JSON.parse(methods), facts: readSnapshot(facts) }),
  );
}

/**
 * One more thing a person can do; the same of a list in the same experience is entered once.
 * Refusals: `clients.unknown`, `profile.unknownItem`.
 */
export async function enterSkill(
  { db, rows, now, userId }: Pick<WriteContext, 'db' | 'rows' | 'now' | 'userId'>,
  clientId: string,
  fields: ShownSkillFields,
  coding: OfCoding = uncoded,
): Promise<{ id: string }> {
  await requireClient(db, clientId);
  const { experienceId, skill } = fields;
  if (experienceId !== null && !(await ownsItem(db, 'experience', clientId, experienceId)))
    throw new Refusal('profile.unknownItem');
  const listed = skill !== null || coding.escoUri !== null;
  const same = (await shownSkillsOf(db, clientId)).find(
    (row) => row.skill === skill && row.escoUri === coding.escoUri && row.experienceId === experienceId,
  );
  if (listed && same) return { id: same.id };
  const id = newId(now);
  await rows.insert('shownSkills', {
    ...{ id, clientId, ...fields, ...coding, createdAt: now.toISOString(), createdBy: userId },
  });
  return { id };
}

export const assessmentHandlers: RoomHandlers<typeof assessmentCalls> = {
  'assessment.get': async (context, { clientId }) => {
    const { db } = context;
    await requireClient(db, clientId);
    return {
      facts: await readAssessment(db, clientId),
      around: await readAround(context, clientId),
      versions: await readVersions(db, clientId),
      followed: await readFollowed(db, clientId),
      own: await readOwnRatings(db, clientId),
    };
  },

  ...motivationHandlers,
  ...ownHandHandlers,

  'assessment.rate': async (context, { clientId, competence, patch }) => {
    await requireClient(context.db, clientId);
    if (!keyCompetenceOf(competence)) throw new Refusal('assessment.unknownCompetence');
    await writeStrength(context, clientId, competence, patch);
    return {};
  },

  'assessment.addSkill': async (context, { clientId, fields: { skill, ...fields } }) => {
    if (skill === null ? fields.name === '' : !skillOf(skill)) throw new Refusal('assessment.unknownSkill');
    return enterSkill(context, clientId, { skill, ...fields });
  },

  'assessment.updateSkill': async ({ rows }, { id, patch }) => {
    if (!(await rows.update('shownSkills', id, defined(patch)))) throw new Refusal('assessment.unknownSkill');
    return {};
  },

  'assessment.removeSkill': async ({ rows }, { id }) => {
    if (!(await rows.remove('shownSkills', id))) throw new Refusal('assessment.unknownSkill');
    return {};
  },

  'assessment.release': async ({ db, rows, now, today, userId }, { clientId, fields }) => {
    await requireClient(db, clientId);
    const { methods, ...rest } = fields;
    const facts = await readAssessment(db, clientId);
    const around = await readAround({ db, userId, today }, clientId);
    const id = newId(now);
    await rows.insert('profileVersions', {
      ...{ id, clientId, releasedOn: today, methods: JSON.stringify(methods), ...rest },
      ...{ schemaVersion: SCHEMA_VERSION, facts: writeSnapshot({ ...facts, around }) },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },
};
