import type { caseCalls } from '#shared/cases/calls.ts';
import { Refusal } from '#shared/contract/result.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { aheadHandlers } from './ahead.ts';
import { periodHandlers } from './periods.ts';
import { readTimeline } from './repository.ts';
import { todayHandlers } from './today/today.ts';

export const caseHandlers: RoomHandlers<typeof caseCalls> = {
  ...periodHandlers,
  ...aheadHandlers,
  ...todayHandlers,

  'cases.timeline': async ({ db, today }, { clientId, before, limit }) => {
    await requireClient(db, clientId);
    const { total, rows } = await readTimeline(db, clientId, today, before, limit);
    const entries = rows.map(({ id, heldOn, at, kind, facts, text, by }) => ({
      id,
      on: heldOn,
      at,
      kind,
      // A case has several lines: its own, its closing, what came later.
      ref: id.split(':', 1)[0] ?? id,
      facts: JSON.parse(facts) as Record<string, string | number | null>,
      text,
      by,
    }));
    return { total, entries };
  },

  'cases.addContact': async ({ db, rows, now, userId }, { clientId, fields }) => {
    await requireClient(db, clientId);
    const { on, ...rest } = fields;
    const id = newId(now);
    const createdAt = now.toISOString();
    await rows.insert('contacts', { id, clientId, heldOn: on, ...rest, createdAt, createdBy: userId });
    return { id };
  },

  'cases.updateContact': async ({ rows }, { id, patch }) => {
    const { on, ...rest } = defined(patch);
    const found = await rows.update('contacts', id, on === undefined ? rest : { ...rest, heldOn: on });
    if (!found) throw new Refusal('cases.unknownContact');
    return {};
  },

  'cases.removeContact': async ({ rows }, { id }) => {
    if (!(await rows.remove('contacts', id))) throw new Refusal('cases.unknownContact');
    return {};
  },
};
