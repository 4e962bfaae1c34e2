import type { Kysely } from 'kysely';
import {
  type duplicateCalls,
  type LeftOut,
  leftOut,
  type MergePreview,
} from '#shared/clients/duplicates/calls.ts';
import { isWorthReading } from '#shared/clients/duplicates/leftRows.ts';
import { mergeTextVersion } from '#shared/clients/duplicates/mergeConsents.ts';
import {
  clientPart,
  type MergeChoices,
  type MergeFields,
  mergeFacts,
} from '#shared/clients/duplicates/mergeLines.ts';
import { mergeNames } from '#shared/clients/duplicates/mergeNames.ts';
import { sortKey } from '#shared/clients/personName.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { wholeRows } from '../../db/personRows.ts';
import type { Tables } from '../../db/tables.ts';
import type { TrackedName } from '../../history/rows.ts';
import { forgetItem } from '../../intake/forgetItem.ts';
import type { RoomHandlers, WriteContext } from '../../office/context.ts';
import { newId } from '../../office/ids.ts';
import { requireClient } from '../clients.ts';
import { removeName } from '../names.ts';
import { type MergePlan, planMerge } from './mergePlan.ts';
import { differentNotes, findMergedInto, formerNumbersOf } from './repository.ts';
import { sidesOf } from './sides.ts';

/** Told in other words than by their number. */
const toldElsewhere: ReadonlySet<string> = new Set([
  ...['cases', 'clientNames', 'families', 'households', 'formerNumbers', 'differentPeople'],
]);

const factsOf = ({ keep, gone, lines }: MergePlan, choices: MergeChoices) =>
  mergeFacts({ keep: keep.fields, gone: gone.fields }, lines, choices);

/** Which main name stays further on, whichever is chosen. */
function namesOf({ keep, gone, lines }: MergePlan, choices: MergeChoices) {
  const side = choices.name ?? lines.find(({ line }) => line === 'name')?.better ?? 'keep';
  const [chosen, other] = side === 'keep' ? [keep, gone] : [gone, keep];
  return mergeNames(chosen.fields, other.fields, keep.client.names, gone.client.names);
}

const counted = (tables: readonly string[]) =>
  [...new Set(tables)].map((table) => ({ table, count: tables.filter((one) => one === table).length }));

/** How many rows of each table come along, but for those told in words of their own. */
const movesOf = ({ moving }: MergePlan) =>
  moving
    .map(({ at: { table }, rows }) => ({ table, count: rows.length }))
    .filter(({ table, count }) => count > 0 && !toldElsewhere.has(table));

/** What of the rows that give way is worth reading. */
async function leftRows(db: Kysely<Tables>, { moving }: MergePlan): Promise<LeftOut['rows']> {
  const found: LeftOut['rows'] = [];
  for (const { at, outdone } of moving) {
    const rows = await wholeRows(
      db,
      at.table,
      outdone.map(({ id }) => id),
    );
    for (const { id: _, [at.column]: __, ...columns } of rows)
      if (isWorthReading(at.table, columns)) found.push({ table: at.table, columns });
  }
  return found;
}

async function describe(db: Kysely<Tables>, plan: MergePlan): Promise<MergePreview> {
  const { keep, gone, lines, version, consents, staysSince, ending } = plan;
  const sides = await sidesOf(db, [keep.client.id, gone.client.id]);
  const side = (of: 'keep' | 'gone') => ({
    ...must(sides.get(plan[of].client.id), 'both were just read'),
    fields: plan[of].fields,
  });
  const { doubled } = namesOf(plan, {});
  return {
    ...{ version, keep: side('keep'), gone: side('gone'), lines: [...lines] },
    names: [
      ...keep.client.names.map((name) => ({ ...name, of: 'keep' as const })),
      ...gone.client.names
        .filter((name) => !doubled.some(({ id }) => id === name.id))
        .map((name) => ({ ...name, of: 'gone' as const })),
    ],
    moves: movesOf(plan),
    singles: counted((await leftRows(db, plan)).map(({ table }) => table)),
    cases: { staysSince, ending: ending.map(({ of, openedOn, how }) => ({ of, openedOn, how })) },
    consents: [...consents],
  };
}

type Deed = Pick<WriteContext, 'db' | 'rows' | 'now' | 'today' | 'userId'>;

async function mergeFactsAndNames({ db, rows, now }: Deed, plan: MergePlan, choices: MergeChoices) {
  const { keep } = plan;
  const { fields } = factsOf(plan, choices);
  const facts = clientPart(fields);
  await rows.update('clients', keep.client.id, { ...facts, sortName: sortKey(facts) });
  const { added, doubled } = namesOf(plan, choices);
  for (const { id, sameAs } of doubled) {
    await forgetItem(db, rows, id);
    await removeName({ db, rows }, id, sameAs);
  }
  if (added) await rows.insert('clientNames', { id: newId(now), clientId: keep.client.id, ...added });
  await mergeSingleRows({ rows }, plan, fields);
}

/** Rows of which the window shows one: of families the one entered last, of households the first. */
async function mergeSingleRows({ rows }: Pick<Deed, 'rows'>, { keep, gone }: MergePlan, fields: MergeFields) {
  const [shown] = [keep.family, gone.family]
    .flatMap((family) => family ?? [])
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const { maritalStatus, children } = fields;
  if (shown) await rows.update('families', shown.id, { maritalStatus, children });
  const [household] = [keep.householdId, gone.householdId].flatMap((id) => id ?? []).sort();
  const { assessment, taxableCents } = fields;
  if (household) await rows.update('households', household, { assessment, taxableCents });
}

async function endPeriods({ rows, now, today }: Deed, { ending }: MergePlan) {
  for (const { id, how } of ending) {
    if (how === 'drop') await rows.remove('cases', id);
    else
      await rows.update('cases', id, {
        ...{ closedOn: today, closedAt: now.toISOString(), closingReason: 'duplicate' },
      });
  }
}

async function takeOverRefusals({ rows, now, today, userId }: Deed, { keep, consents }: MergePlan) {
  for (const { strict } of consents) {
    const { purpose, authority, body, state, language, interpreter } = strict;
    await rows.insert('consents', {
      ...{ id: newId(now), clientId: keep.client.id, purpose, authority, body, state, language, interpreter },
      ...{ decidedOn: today, textVersion: mergeTextVersion, validUntil: null },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
  }
}

/** Whoever was told from one of them is told from both; that the two were told from each other no longer holds. */
async function mergeDifferences({ db, rows }: Deed, keepId: string, goneId: string) {
  const ofKeep = await differentNotes(db, keepId);
  const others = new Set(ofKeep.flatMap(({ clientId, otherId }) => [clientId, otherId]));
  for (const { id, clientId, otherId } of await differentNotes(db, goneId)) {
    const other = clientId === goneId ? otherId : clientId;
    if (others.has(other)) await rows.remove('differentPeople', id);
    else if (otherId === goneId) await rows.update('differentPeople', id, { otherId: keepId });
    others.add(other);
  }
}

async function moveRows({ rows }: Deed, { moving }: MergePlan, keepId: string, goneId: string) {
  for (const { at, rows: some, outdone } of moving) {
    const table = at.table as TrackedName;
    for (const { id } of outdone) await rows.remove(table, id);
    for (const { id } of some) await rows.update(table, id, { [at.column]: keepId } as never);
  }
  await rows.remove('clients', goneId);
}

type MergeCalls = `clients.${'mergePreview' | 'merge' | 'formerNumbers' | 'mergedInto'}`;

export const mergeHandlers: Pick<RoomHandlers<typeof duplicateCalls>, MergeCalls> = {
  'clients.mergePreview': async ({ db, today }, { keepId, goneId }) =>
    describe(db, await planMerge(db, keepId, goneId, today)),

  'clients.merge': async (context, { keepId, goneId, version, choices }) => {
    const { db, rows, now, today, userId } = context;
    const plan = await planMerge(db, keepId, goneId, today);
    if (plan.version !== version) throw new Refusal('clients.changedMeanwhile');
    const left = { fields: factsOf(plan, choices).leftOut, rows: await leftRows(db, plan) };
    // The first row recorded says in whose history the merge stands: of the one who stays.
    await rows.insert('formerNumbers', {
      ...{ id: newId(now), clientId: keepId, number: plan.gone.client.number, formerId: goneId },
      ...{ leftOut: JSON.stringify(left), mergedOn: today, createdAt: now.toISOString(), createdBy: userId },
    });
    await mergeFactsAndNames(context, plan, choices);
    await endPeriods(context, plan);
    await mergeDifferences(context, keepId, goneId);
    await moveRows(context, plan, keepId, goneId);
    await takeOverRefusals(context, plan);
    return {};
  },

  'clients.formerNumbers': async ({ db }, { id }) => {
    await requireClient(db, id);
    const files = (await formerNumbersOf(db, id)).map(({ leftOut: left, by, ...file }) => ({
      ...{ ...file, by: by ?? '' },
      leftOut: leftOut.parse(JSON.parse(left)),
    }));
    return { files };
  },

  'clients.mergedInto': async ({ db }, { id }) => ({
    id: (await findMergedInto(db, id))?.clientId ?? null,
  }),
};
