import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { officeCalls } from '#shared/office/calls.ts';
import type { OfficeFields, User } from '#shared/office/office.ts';
import { isSameName } from '#shared/vault/names.ts';
import type { NewOffice } from '#shared/vault/vault.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from './context.ts';
import { newId } from './ids.ts';
import { defined } from './patch.ts';
import {
  detachSlot,
  findUser,
  findUserOfSlot,
  insertOffice,
  insertUser,
  OFFICE_ID,
  readOffice,
  readUsers,
} from './repository.ts';

/** The first rows of a new file: the office and its first counsellor. */
export async function foundOffice(
  trx: Transaction<Tables>,
  made: { office: NewOffice['office']; counsellor: string; slotId: string },
  now: Date,
): Promise<{ userId: string }> {
  await insertOffice(trx, {
    id: OFFICE_ID,
    ...made.office,
    letterForm: 'B',
    idleMinutes: 5,
    createdAt: now.toISOString(),
  });
  return addUser(trx, { name: made.counsellor, slotId: made.slotId }, now);
}

export async function addUser(
  trx: Transaction<Tables>,
  made: { name: string; slotId: string },
  now: Date,
): Promise<{ userId: string }> {
  const id = newId(now);
  await insertUser(trx, {
    id,
    name: made.name,
    role: '',
    phone: '',
    email: '',
    slotId: made.slotId,
    active: 1,
  });
  return { userId: id };
}

/** What a counsellor wrote stays theirs when their key is taken away. */
export const retireUser = async (trx: Transaction<Tables>, slotId: string): Promise<void> => {
  await detachSlot(trx, slotId);
};

/** For the unlock page, which cannot read the data. */
export const namesAtDoor = async (db: Kysely<Tables>) => ({
  office: (await readOffice(db)).name,
  counsellors: new Map(
    (await readUsers(db)).flatMap(({ slotId, name }) => (slotId === null ? [] : [[slotId, name] as const])),
  ),
});

/** Whose key a slot is; null when nobody has it. */
export const userOfSlot = async (db: Kysely<Tables>, slotId: string): Promise<string | null> =>
  (await findUserOfSlot(db, slotId))?.id ?? null;

export const nameOfUser = async (db: Kysely<Tables>, userId: string): Promise<string> =>
  (await findUser(db, userId))?.name ?? '';

/** The office as letters and settings show it, and who works in it. */
export async function readOfficeAndUsers(
  db: Kysely<Tables>,
): Promise<{ office: OfficeFields; users: User[] }> {
  const { id: _id, createdAt: _at, ...office } = await readOffice(db);
  const users = (await readUsers(db)).map((row) => ({ ...row, active: row.active === 1 }));
  return { office, users };
}

export const officeHandlers: RoomHandlers<typeof officeCalls> = {
  'office.get': ({ db }) => readOfficeAndUsers(db),

  'office.update': async ({ rows }, patch) => {
    await rows.update('offices', OFFICE_ID, defined(patch));
    return {};
  },

  'office.updateUser': async ({ db, rows }, { id, patch }) => {
    const { name } = patch;
    const others = (await readUsers(db)).filter((user) => user.id !== id && user.slotId !== null);
    if (name !== undefined && others.some((user) => isSameName(user.name, name)))
      throw new Refusal('vault.nameTaken');
    await rows.update('users', id, defined(patch));
    return {};
  },
};
