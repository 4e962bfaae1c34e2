import type { Kysely, Selectable } from 'kysely';
import { must, Refusal } from '#shared/contract/result.ts';
import type { RecommendationFacts } from '#shared/recommendations/facts.ts';
import { type Recommendation, recommendation } from '#shared/recommendations/recommendation.ts';
import { readVersions } from '../assessment/assessment.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient } from '../clients/clients.ts';
import type { OfRecommendation } from '../db/letterTables.ts';
import type { Tables } from '../db/tables.ts';
import { readFillings } from '../letters/fillings.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { readNeeds } from '../plan/plan.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { readProfile } from '../profile/profile.ts';
import { readApplications } from '../recognition/recognition.ts';
import { wordingFor } from '../textblocks/textblocks.ts';
import { findRecommendation, recommendationsOf } from './repository.ts';

const asRecommendation = (row: Selectable<OfRecommendation>): Recommendation =>
  recommendation.parse({ ...row, startFacts: JSON.parse(row.startFacts) });

/** @throws Refusal */
export async function readRecommendation(db: Kysely<Tables>, id: string): Promise<Recommendation> {
  const found = await findRecommendation(db, id);
  if (!found) throw new Refusal('recommendations.unknown');
  return asRecommendation(found);
}

/** All of a person, the newest first. */
export const readRecommendations = async (db: Kysely<Tables>, clientId: string): Promise<Recommendation[]> =>
  (await recommendationsOf(db, clientId)).map(asRecommendation);

interface Asked {
  readonly id: string;
  readonly userId: string;
  /** ISO day of the letter. */
  readonly on: string;
  /** ISO day it is to leave. */
  readonly today: string;
}

/** Fetches what a letter of recommendation is made from; without its running number. */
export async function gatherRecommendation(
  db: Kysely<Tables>,
  { id, userId, on, today }: Asked,
): Promise<RecommendationFacts> {
  const found = await readRecommendation(db, id);
  const { clientId, needId } = found;
  const { office, users } = await readOfficeAndUsers(db);
  const needs = await readNeeds(db, clientId);
  return {
    office,
    user: must(
      users.find((user) => user.id === userId),
      'who writes is in the file',
    ),
    client: await readClient(db, clientId),
    profile: await readProfile(db, clientId),
    version: (await readVersions(db, clientId))[0] ?? null,
    applications: await readApplications(db, clientId, on),
    decisions: await readDecisions(db, clientId),
    recommendation: found,
    need: needs.find((need) => need.id === needId) ?? null,
    neutrality: await wordingFor(db, 'neutrality'),
    fillings: await readFillings(db, { clientId, createdBy: userId, writtenOn: on }),
    catalogs: await readCatalogs(db, on),
    date: on,
    asOf: today,
    reference: '',
  };
}
