import type { Kysely } from 'kysely';
import { type Talk, talk } from '#shared/cases/case.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Tables } from '../db/tables.ts';
import type { Stretch } from '../history/between.ts';
import { contactsOfClient } from './repository.ts';

/** When one spoke with a person and in what way, the last first; not what was noted of it. */
export const readTalks = async (db: Kysely<Tables>, clientId: string): Promise<Talk[]> =>
  (await contactsOfClient(db, clientId))
    .map(({ id, heldOn, kind, consultation }) => talk.parse({ id, on: heldOn, kind, consultation }))
    .reverse();

/** The days that belong to a talk: its own, and those until the next day one spoke. Refuses `cases.unknownContact`. */
export async function daysOfTalk(db: Kysely<Tables>, clientId: string, contactId: string): Promise<Stretch> {
  const talks = await readTalks(db, clientId);
  const on = talks.find(({ id }) => id === contactId)?.on;
  if (on === undefined) throw new Refusal('cases.unknownContact');
  return { from: on, until: talks.findLast((later) => later.on > on)?.on ?? null };
}
