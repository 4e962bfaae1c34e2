import type { Kysely } from 'kysely';
import type { caseCalls } from '#shared/cases/calls.ts';
import { unsaid } from '#shared/cases/case.ts';
import { specialTopics, type Topic } from '#shared/cases/contactCodes.ts';
import { Refusal } from '#shared/contract/result.ts';
import { specialState } from '#shared/intake/special.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { aheadHandlers } from './ahead.ts';
import { demandAuthor, visibleNote } from './ownNote.ts';
import { demandPast } from './past.ts';
import { periodHandlers } from './periods.ts';
import { reportHandlers } from './report.ts';
import { findContact } from './repository.ts';
import { readTalks } from './talks.ts';
import { readTimeline } from './timeline/repository.ts';
import { todayHandlers } from './today/today.ts';

async function requireContact(db: Kysely<Tables>, id: string) {
  const row = await findContact(db, id);
  if (!row) throw new Refusal('cases.unknownContact');
  return row;
}

/** What Art. 9 GDPR protects is noted with the person's own consent only. `already`: what stands there. */
async function mayNote(
  { db, today }: WriteContext,
  clientId: string,
  topics: readonly Topic[],
  already: readonly string[] = [],
): Promise<void> {
  if (!topics.some((topic) => specialTopics.has(topic) && !already.includes(topic))) return;
  if (specialState(await readDecisions(db, clientId), today) !== 'given')
    throw new Refusal('cases.noConsent');
}

export const caseHandlers: RoomHandlers<typeof caseCalls> = {
  ...periodHandlers,
  ...aheadHandlers,
  ...reportHandlers,
  ...todayHandlers,

  'cases.timeline': async ({ db, today, userId }, { clientId, before, limit }) => {
    await requireClient(db, clientId);
    const { total, kinds, rows } = await readTimeline(db, clientId, today, before, limit);
    const entries = rows.map(({ id, heldOn, at, kind, facts, text, own, createdBy, by }) => ({
      id,
      on: heldOn,
      at,
      kind,
      // A case has several lines: its own, its closing, what came later.
      ref: id.split(':', 1)[0] ?? id,
      facts: JSON.parse(facts) as Record<string, string | number | null>,
      text,
      own: visibleNote({ ownNote: own, createdBy }, userId),
      mine: createdBy === userId,
      by,
    }));
    return { total, kinds, entries };
  },

  'cases.talks': async ({ db }, { clientId }) => {
    await requireClient(db, clientId);
    return { talks: await readTalks(db, clientId) };
  },

  'cases.addContact': async (context, { clientId, fields }) => {
    const { db, rows, now, today, userId } = context;
    await requireClient(db, clientId);
    const id = newId(now);
    // SQLite has no lists: JSON.
    const { on, topics, results, ...rest } = { ...unsaid, ...defined(fields) };
    demandPast(on, today, 'fields.on');
    await mayNote(context, clientId, topics);
    await rows.insert('contacts', {
      ...{ id, clientId, heldOn: on, ...rest },
      ...{ topics: JSON.stringify(topics), results: JSON.stringify(results) },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'cases.updateContact': async (context, { id, patch }) => {
    const { db, rows, today, userId } = context;
    const row = await requireContact(db, id);
    const { on, topics, results, ownNote, ...rest } = defined(patch);
    if (on !== undefined) demandPast(on, today, 'patch.on');
    await mayNote(context, row.clientId, topics ?? [], JSON.parse(row.topics) as string[]);
    // To others the own note looks empty: what they send back for it must not write over it.
    demandAuthor(row, userId, Boolean(ownNote));
    await rows.update('contacts', id, {
      ...rest,
      ...(on !== undefined && { heldOn: on }),
      ...(topics !== undefined && { topics: JSON.stringify(topics) }),
      ...(results !== undefined && { results: JSON.stringify(results) }),
      ...(ownNote !== undefined && row.createdBy === userId && { ownNote }),
    });
    return {};
  },

  'cases.removeContact': async ({ db, rows, userId }, { id }) => {
    const row = await requireContact(db, id);
    demandAuthor(row, userId, row.ownNote !== '');
    await rows.remove('contacts', id);
    return {};
  },
};
