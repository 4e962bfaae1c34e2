import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { fundingCalls } from '#shared/funding/calls.ts';
import { expectedCosts, withoutSpent } from '#shared/funding/expectedCosts.ts';
import { fundingFacts } from '#shared/funding/fundingFacts.ts';
import type { FundingCode } from '#shared/funding/instrument.ts';
import type { ClaimFields } from '#shared/funding/spending.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import type { ProcedureEvent } from '#shared/recognition/procedureEvent.ts';
import { lastRound, presentApplication } from '#shared/recognition/rounds.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient, requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { readProfile } from '../profile/profile.ts';
import { readApplication, readFacts } from '../recognition/recognition.ts';
import { applicationOwner, findClaim, findHousehold } from './repository.ts';
import { readClaims, readHousehold, readSpending } from './rows.ts';

/** What the notice leaves to be done: the measure chosen, else those to choose from. */
export function measuresOf(events: readonly ProcedureEvent[]) {
  const chosen = events.findLast(
    ({ kind, measure }) => kind === 'measureChosen' && measure !== null,
  )?.measure;
  if (chosen) return [chosen];
  return events.findLast(({ kind }) => kind === 'decided')?.measures ?? [];
}

const firstDay = (events: readonly ProcedureEvent[], kind: ProcedureEvent['kind']): string | null =>
  events.find((event) => event.kind === kind)?.on ?? null;

async function owner(db: Kysely<Tables>, applicationId: string): Promise<string> {
  const application = await applicationOwner(db, applicationId);
  if (!application) throw new Refusal('recognition.unknownApplication');
  return application.clientId;
}

/** A decision before the application is a slip of the pen in one of the two. */
function demandOrder(
  { appliedOn, decidedOn }: Pick<ClaimFields, 'appliedOn' | 'decidedOn'>,
  path: 'fields' | 'patch',
): void {
  if (decidedOn !== null && decidedOn < appliedOn)
    throw new Refusal('funding.decidedBefore', {
      fields: [{ path: `${path}.decidedOn`, code: 'funding.decidedBefore' }],
    });
}

/** Of the office's own, only what its catalogue has can be applied for. */
async function demandInstrument(
  db: Kysely<Tables>,
  code: FundingCode,
  today: string,
  path: 'fields' | 'patch',
): Promise<void> {
  if ((await readCatalogs(db, today)).funding.last(code)) return;
  const refused = 'input.notInList';
  throw new Refusal(refused, { fields: [{ path: `${path}.instrument`, code: refused }] });
}

/** Costs and funding of one undertaking as they stand on a day. */
export async function readFunding(db: Kysely<Tables>, applicationId: string, today: string) {
  const { clientId, qualificationId, way, required, held, occupation, procedure } = await readApplication(
    db,
    applicationId,
    today,
  );
  const events = lastRound(procedure.events);
  const { facts: now } = await readFacts(db, qualificationId, today);
  const facts = { ...now, occupation: occupation || null };
  const { benefit: benefits } = await readProfile(db, clientId);
  const { postcode } = await readClient(db, clientId);
  const household = await readHousehold(db, clientId);
  const spending = await readSpending(db, applicationId);
  const claims = await readClaims(db, applicationId);
  const catalogs = await readCatalogs(db, today);
  const { german } = facts;
  const costs = way
    ? withoutSpent(
        expectedCosts({ way, required, held, measures: measuresOf(events), german, on: today }, catalogs),
        spending,
      )
    : [];
  const known = fundingFacts({
    ...{ facts, benefits, postcode, way, household, claims, spending },
    residenceTitles: catalogs.residenceTitles,
    benefitSystems: catalogs.benefitSystems,
    ...{
      appliedOn: presentApplication(events)?.on ?? null,
      measureBegunOn: firstDay(events, 'measureBegun'),
    },
  });
  return { outlook: whoMayPay(known, costs, today, catalogs), household, spending, claims };
}

export const fundingHandlers: RoomHandlers<typeof fundingCalls> = {
  'funding.assess': async ({ db, today }, { qualificationId }) => {
    const { clientId, facts } = await readFacts(db, qualificationId, today);
    const { benefit: benefits } = await readProfile(db, clientId);
    const { postcode } = await readClient(db, clientId);
    const household = await readHousehold(db, clientId);
    const nothing = { appliedOn: null, measureBegunOn: null, claims: [], spending: [] };
    const catalogs = await readCatalogs(db, today);
    const ways = findWays(facts, catalogs).map((way) => {
      const required = requiredDocuments(way, facts, catalogs);
      const { german } = facts;
      const costs = expectedCosts({ way, required, held: [], measures: [], german, on: today }, catalogs);
      const { residenceTitles, benefitSystems } = catalogs;
      const known = fundingFacts({
        ...{ facts, benefits, postcode, residenceTitles, benefitSystems, way, household, ...nothing },
      });
      return { code: way.code, outlook: whoMayPay(known, costs, today, catalogs) };
    });
    return { household, ways };
  },

  'funding.get': ({ db, today }, { applicationId }) => readFunding(db, applicationId, today),

  'funding.setHousehold': async ({ db, rows, now, userId }, { clientId, patch }) => {
    await requireClient(db, clientId);
    const row = await findHousehold(db, clientId);
    if (row) await rows.update('households', row.id, defined(patch));
    else
      await rows.insert('households', {
        ...{ id: newId(now), clientId, assessment: null, taxableCents: null, ...defined(patch) },
        ...{ createdAt: now.toISOString(), createdBy: userId },
      });
    return {};
  },

  'funding.addCost': async ({ db, rows, now, userId }, { applicationId, fields }) => {
    const clientId = await owner(db, applicationId);
    const id = newId(now);
    const createdAt = now.toISOString();
    await rows.insert('costs', { id, clientId, applicationId, ...fields, createdAt, createdBy: userId });
    return { id };
  },

  'funding.updateCost': async ({ rows }, { id, patch }) => {
    if (!(await rows.update('costs', id, defined(patch)))) throw new Refusal('funding.unknownCost');
    return {};
  },

  'funding.removeCost': async ({ rows }, { id }) => {
    if (!(await rows.remove('costs', id))) throw new Refusal('funding.unknownCost');
    return {};
  },

  'funding.addClaim': async ({ db, rows, now, today, userId }, { applicationId, fields }) => {
    const clientId = await owner(db, applicationId);
    await demandInstrument(db, fields.instrument, today, 'fields');
    demandOrder(fields, 'fields');
    const id = newId(now);
    const createdAt = now.toISOString();
    await rows.insert('claims', { id, clientId, applicationId, ...fields, createdAt, createdBy: userId });
    return { id };
  },

  'funding.updateClaim': async ({ db, rows, today }, { id, patch }) => {
    const row = await findClaim(db, id);
    if (!row) throw new Refusal('funding.unknownClaim');
    if (patch.instrument !== undefined) await demandInstrument(db, patch.instrument, today, 'patch');
    demandOrder({ ...row, ...defined(patch) }, 'patch');
    await rows.update('claims', id, defined(patch));
    return {};
  },

  'funding.removeClaim': async ({ rows }, { id }) => {
    if (!(await rows.remove('claims', id))) throw new Refusal('funding.unknownClaim');
    return {};
  },
};
