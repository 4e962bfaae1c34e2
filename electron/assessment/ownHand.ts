import type { Kysely } from 'kysely';
import type { assessmentCalls } from '#shared/assessment/calls.ts';
import { keyCompetenceOf } from '#shared/assessment/catalogs/keyCompetences.ts';
import { ratingField } from '#shared/assessment/languageBasis.ts';
import { type OwnRating, ownRating } from '#shared/assessment/ownRating.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Given } from '#shared/questionnaire/answers.ts';
import { requireClient } from '../clients/clients.ts';
import type { OfOwnRating } from '../db/assessmentTables.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { ownsItem } from '../profile/profile.ts';
import { ownRatingsOf, strengthsOf } from './repository.ts';
import { writeStrength } from './strengths.ts';

type OwnHandCalls = 'assessment.sortCard' | 'assessment.pickStrongest' | 'assessment.rateSkill';

/** What a person has rated by their own hand, and how it came. */
export async function readOwnRatings(db: Kysely<Tables>, clientId: string): Promise<OwnRating[]> {
  return (await ownRatingsOf(db, clientId)).map((row) => {
    const { about, subject, value, source, language, interpreter, by } = row;
    const given = { source, language, interpreter, on: row.givenOn, by, at: row.createdAt };
    const whose =
      about === 'strength' ? { about, competence: subject } : { about, languageId: subject, skill: row.part };
    return ownRating.parse({ ...whose, value, given });
  });
}

type Said = Pick<OfOwnRating, 'about' | 'subject' | 'part' | 'value'>;

/** Said anew, never edited. The same from the same person on the same day changes nothing. */
async function keep(
  context: WriteContext,
  clientId: string,
  said: Said,
  given: Omit<Given, 'on'>,
  on: string,
) {
  const { db, rows, now, userId } = context;
  const { about, subject, part, value } = said;
  const { source, language, interpreter } = given;
  const told = { source, language, interpreter, givenOn: on, value };
  const before = (await ownRatingsOf(db, clientId)).find(
    (row) => row.about === about && row.subject === subject && row.part === part,
  );
  const same = before && Object.entries(told).every(([key, one]) => before[key as keyof typeof told] === one);
  if (same) return;
  if (before) await rows.remove('ownRatings', before.id);
  await rows.insert('ownRatings', {
    ...{ id: newId(now), clientId, about, subject, part, ...told },
    ...{ createdAt: now.toISOString(), createdBy: userId },
  });
}

export const ownHandHandlers: Pick<RoomHandlers<typeof assessmentCalls>, OwnHandCalls> = {
  'assessment.sortCard': async (context, { clientId, competence, value, given }) => {
    await requireClient(context.db, clientId);
    if (!keyCompetenceOf(competence)) throw new Refusal('assessment.unknownCompetence');
    await writeStrength(context, clientId, competence, { self: value });
    const said = { about: 'strength', subject: competence, part: '', value } as const;
    await keep(context, clientId, said, given, given.on ?? context.today);
    return {};
  },

  'assessment.pickStrongest': async (context, { clientId, competences }) => {
    await requireClient(context.db, clientId);
    if (!competences.every((code) => keyCompetenceOf(code)))
      throw new Refusal('assessment.unknownCompetence');
    for (const { competence, strongest } of await strengthsOf(context.db, clientId))
      if (strongest === 1 && !competences.includes(competence))
        await writeStrength(context, clientId, competence, { strongest: false });
    for (const competence of new Set(competences))
      await writeStrength(context, clientId, competence, { strongest: true });
    return {};
  },

  'assessment.rateSkill': async (context, { clientId, languageId, skill, value, given }) => {
    const { db, rows, today } = context;
    await requireClient(db, clientId);
    if (!(await ownsItem(db, 'languageSkill', clientId, languageId)))
      throw new Refusal('profile.unknownItem');
    await rows.update('languageSkills', languageId, { [ratingField('self', skill)]: value });
    const said = { about: 'language', subject: languageId, part: skill, value } as const;
    await keep(context, clientId, said, given, given.on ?? today);
    return {};
  },
};
