import type { Kysely } from 'kysely';
import type { clientCalls } from '#shared/clients/calls.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Tables } from '../db/tables.ts';
import { forgetItem } from '../intake/forgetItem.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { findClient, findName, findNames } from './repository.ts';

type NameCalls = Pick<typeof clientCalls, 'clients.addName' | 'clients.updateName' | 'clients.removeName'>;
type Rows = Pick<WriteContext, 'db' | 'rows'>;

/** Whether this form of a name is one of this person's. */
export const ownsName = async (db: Kysely<Tables>, clientId: string, id: string): Promise<boolean> =>
  (await findNames(db, clientId)).some((name) => name.id === id);

/** A romanisation is one of a name of the same person. */
async function requireOriginal(db: Kysely<Tables>, clientId: string, id: string | null): Promise<void> {
  if (id !== null && !(await ownsName(db, clientId, id))) throw new Refusal('clients.unknown');
}

/**
 * A form of a name goes; its romanisations stay, of nothing or of `instead`. Whether there was such a form; nothing
 * remembers that it was asked for (`forgetItem` is the caller's).
 */
export async function removeName({ db, rows }: Rows, id: string, instead: string | null): Promise<boolean> {
  const known = await findName(db, id);
  if (!known) return false;
  for (const form of await findNames(db, known.clientId))
    if (form.romanises === id) await rows.update('clientNames', form.id, { romanises: instead });
  return rows.remove('clientNames', id);
}

export const nameHandlers: RoomHandlers<NameCalls> = {
  'clients.addName': async ({ db, rows, now }, { clientId, name }) => {
    if (!(await findClient(db, clientId))) throw new Refusal('clients.unknown');
    await requireOriginal(db, clientId, name.romanises);
    const id = newId(now);
    await rows.insert('clientNames', { id, clientId, ...name });
    return { id };
  },

  'clients.updateName': async ({ db, rows }, { id, patch }) => {
    const known = await findName(db, id);
    if (!known || patch.romanises === id) throw new Refusal('clients.unknown');
    await requireOriginal(db, known.clientId, patch.romanises ?? null);
    await rows.update('clientNames', id, defined(patch));
    return {};
  },

  'clients.removeName': async ({ db, rows }, { id }) => {
    await forgetItem(db, rows, id);
    if (!(await removeName({ db, rows }, id, null))) throw new Refusal('clients.unknown');
    return {};
  },
};
