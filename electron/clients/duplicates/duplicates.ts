import type { Kysely, Transaction } from 'kysely';
import type { duplicateCalls } from '#shared/clients/duplicates/calls.ts';
import { LIKELY, likeness } from '#shared/clients/duplicates/likeness.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Tables } from '../../db/tables.ts';
import type { RoomHandlers } from '../../office/context.ts';
import { newId } from '../../office/ids.ts';
import { requireClient } from '../clients.ts';
import { countClients } from '../repository.ts';
import { birthOnPaper, findBeginning, findLikely, prepared } from './match.ts';
import { mergeHandlers } from './merge.ts';
import {
  checkedPage,
  countDue,
  differentNotes,
  dueCandidates,
  dueIds,
  type IdPair,
  likelyPage,
  storePairs,
} from './repository.ts';
import { sidesOf } from './sides.ts';

/** How long one turn of comparing may keep the office from everything else, in milliseconds. */
const TURN = 50;
const BATCH = 20;
/** Where thousands share one name, not every pair of them is looked at. */
const MOST_IN_BATCH = 20_000;

async function compareBatch(trx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  const met = await dueCandidates(trx, ids, MOST_IN_BATCH);
  const people = await prepared(
    trx,
    met.flatMap(({ ownId, otherId }) => [ownId, otherId]),
  );
  const pairs = new Map<string, Tables['likelyPairs']>();
  for (const { ownId, otherId } of met) {
    const [firstId, secondId] = ownId < otherId ? [ownId, otherId] : [otherId, ownId];
    const [first, second] = [people.get(firstId), people.get(secondId)];
    const found = first && second ? likeness(first, second) : null;
    if (found) pairs.set(`${firstId} ${secondId}`, { firstId, secondId, weight: found.weight });
  }
  await storePairs(trx, ids, [...pairs.values()]);
}

/** How many are in the office, and how many of them have still to be compared. */
const progress = async (db: Kysely<Tables>) => ({
  people: await countClients(db),
  due: await countDue(db),
});

async function asPairs(db: Kysely<Tables>, rows: readonly IdPair[]) {
  const ids = rows.flatMap(({ firstId, secondId }) => [firstId, secondId]);
  const [sides, people] = [await sidesOf(db, [...new Set(ids)]), await prepared(db, ids)];
  return rows.flatMap(({ firstId, secondId }) => {
    const [first, second] = [sides.get(firstId), sides.get(secondId)];
    const [one, two] = [people.get(firstId), people.get(secondId)];
    if (!first || !second) return [];
    const found = one && two ? likeness(one, two) : null;
    return [{ first, second, band: found?.band ?? null, reasons: [...(found?.reasons ?? [])] }];
  });
}

export const duplicateHandlers: RoomHandlers<typeof duplicateCalls> = {
  ...mergeHandlers,

  'clients.likely': async ({ db }, { exceptId, limit, typing, ...typed }) => {
    const person = { ...typed, ...(await birthOnPaper(db, exceptId)) };
    const likely = await findLikely(db, person, exceptId);
    const begins = typing && likely.matches.length === 0;
    const { matches, more } = begins ? await findBeginning(db, person, exceptId) : likely;
    const shown = matches.slice(0, limit);
    const sides = await sidesOf(
      db,
      shown.map(({ id }) => id),
    );
    const rows = shown.flatMap(({ id, found: { band, reasons } }) => {
      const side = sides.get(id);
      return side ? [{ ...side, band, reasons: [...reasons] }] : [];
    });
    return { total: matches.length, more, rows };
  },

  'clients.pairs': async ({ db }, { checked, offset, limit }) => {
    const { rows, ...counts } = checked
      ? await checkedPage(db, offset, limit)
      : await likelyPage(db, offset, limit, LIKELY);
    return { ...counts, ...(await progress(db)), rows: await asPairs(db, rows) };
  },

  'clients.comparePeople': async ({ db }) => {
    const until = performance.now() + TURN;
    for (let ids = await dueIds(db, BATCH); ids.length > 0; ids = await dueIds(db, BATCH)) {
      await compareBatch(db, ids);
      if (performance.now() >= until) break;
    }
    return progress(db);
  },

  'clients.setDifferent': async ({ db, rows, now, userId }, { id, otherIds }) => {
    await requireClient(db, id);
    const noted = (await differentNotes(db, id)).flatMap(({ clientId, otherId }) => [clientId, otherId]);
    for (const otherId of new Set(otherIds)) {
      if (otherId === id) throw new Refusal('clients.samePerson');
      await requireClient(db, otherId);
      if (noted.includes(otherId)) continue;
      const made = { createdAt: now.toISOString(), createdBy: userId };
      await rows.insert('differentPeople', { id: newId(now), clientId: id, otherId, ...made });
    }
    return {};
  },

  'clients.forgetDifferent': async ({ db, rows }, { id, otherId }) => {
    const notes = (await differentNotes(db, id)).filter(
      (note) => note.clientId === otherId || note.otherId === otherId,
    );
    if (notes.length === 0) throw new Refusal('clients.unknown');
    for (const note of notes) await rows.remove('differentPeople', note.id);
    return {};
  },
};
