import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { planCalls } from '#shared/plan/calls.ts';
import { blankNeed, type Need, type NeedFields, need } from '#shared/plan/need.ts';
import { type KnownNeed, type NeedProposal, needsFrom } from '#shared/plan/needsFrom.ts';
import { germanOf } from '#shared/profile/german.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { readProfile } from '../profile/profile.ts';
import { readApplications } from '../recognition/recognition.ts';
import { needsOfClient } from './repository.ts';

type Row = Awaited<ReturnType<typeof needsOfClient>>[number];

/** As the window reads it; checked, for the columns are text. */
const asNeed = ({ formats, ...row }: Row): Need => need.parse({ ...row, formats: JSON.parse(formats) });

const asKnown = (row: Row): KnownNeed => ({ ...asNeed(row), proposal: row.proposal });

/** What a person needs, as written down, the urgent first; for every room that tells of it. */
export const readNeeds = async (db: Kysely<Tables>, clientId: string): Promise<Need[]> =>
  (await needsOfClient(db, clientId)).map(asNeed);

/** What the facts of all undertakings say, each need once. */
async function proposed(db: Kysely<Tables>, clientId: string, rows: readonly Row[], today: string) {
  const applications = await readApplications(db, clientId, today);
  if (applications.length === 0) return [];
  const { languageSkill, residence: titles } = await readProfile(db, clientId);
  const { residenceTitles } = await readCatalogs(db, today);
  const residence = residenceTitles.find(titles[0]?.status ?? '')?.group ?? null;
  const german = germanOf(languageSkill)?.level ?? null;
  const known = rows.map(asKnown);
  const found: NeedProposal[] = [];
  for (const { id, occupation, way, procedure } of applications) {
    const facts = { applicationId: id, occupation, german, residence, way, events: procedure.events };
    const others = found.map((one): KnownNeed => ({ ...one, status: 'open', proposal: one.key }));
    found.push(...needsFrom(facts, [...known, ...others]));
  }
  return found;
}

type Patch = { readonly [K in keyof NeedFields]?: NeedFields[K] | undefined };

const columns = ({ formats, ...rest }: Patch) => ({
  ...defined(rest),
  ...(formats !== undefined && { formats: JSON.stringify(formats) }),
});

export const planHandlers: RoomHandlers<typeof planCalls> = {
  'plan.get': async ({ db, today }, { clientId }) => {
    await requireClient(db, clientId);
    const rows = await needsOfClient(db, clientId);
    return { needs: rows.map(asNeed), proposals: await proposed(db, clientId, rows, today) };
  },

  'plan.addNeed': async ({ db, rows, now, today, userId }, { clientId, fields }) => {
    await requireClient(db, clientId);
    const { formats, ...rest } = fields;
    const id = newId(now);
    await rows.insert('needs', {
      ...{ id, clientId, applicationId: null, ...rest, formats: JSON.stringify(formats) },
      ...{ proposal: null, notedOn: today, createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'plan.updateNeed': async ({ rows }, { id, patch }) => {
    if (!(await rows.update('needs', id, columns(patch)))) throw new Refusal('plan.unknownNeed');
    return {};
  },

  'plan.removeNeed': async ({ rows }, { id }) => {
    if (!(await rows.remove('needs', id))) throw new Refusal('plan.unknownNeed');
    return {};
  },

  'plan.answerNeed': async ({ db, rows, now, today, userId }, { clientId, key, wanted }) => {
    await requireClient(db, clientId);
    const asked = await proposed(db, clientId, await needsOfClient(db, clientId), today);
    const found = asked.find((proposal) => proposal.key === key);
    if (!found) throw new Refusal('plan.unknownProposal');
    const { kind, fromLevel, toLevel, urgency, occupation, applicationId } = found;
    const id = newId(now);
    const { formats: _, ...blank } = blankNeed;
    await rows.insert('needs', {
      ...{
        id,
        clientId,
        applicationId,
        ...blank,
        formats: '[]',
        kind,
        fromLevel,
        toLevel,
        urgency,
        occupation,
      },
      ...{ status: wanted ? 'open' : 'obsolete', proposal: key, notedOn: today },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },
};
