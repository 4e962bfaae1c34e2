import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Generated } from 'kysely';
import type { Migration } from '#electron/db/migration.ts';
import type { KdfPolicy } from '#electron/vault/kdf.ts';
import { createVault, type Vault, type VaultOptions } from '#electron/vault/vault.ts';
import type { NewOffice } from '#shared/vault/vault.ts';
import { scratchFolder } from '../db/scratch.ts';

/** The vault knows no table of its own, so its tests bring the two they need. */
export interface Tables {
  users: { id: string; name: string; slotId: string | null };
  clients: { id: Generated<number>; name: string };
}

export const tables: Migration = {
  version: 10,
  words: 'two tables',
  sql: `CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT NOT NULL, slotId TEXT UNIQUE) STRICT;
        CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE INDEX clientsByName ON clients (name);`,
};

/** A thousandth of the real cost: these tests are about everything but the time a guess takes. */
export const cheapKdf: KdfPolicy = {
  use: { memoryKiB: 64, passes: 1, lanes: 1 },
  floor: { memoryKiB: 64, passes: 1, lanes: 1 },
  ceiling: { memoryKiB: 1024, passes: 3, lanes: 4 },
};

export const passphrase = 'Blaue Kuh tanzt leise';
export const otherPassphrase = 'Vier Enten im Regenwald';

export const newOffice: NewOffice = {
  office: {
    name: 'Beratungsstelle am Hafen',
    provider: 'Verein am Hafen e. V.',
    street: 'Am Strande 1',
    postcode: '18055',
    town: 'Rostock',
    phone: '',
    email: '',
  },
  counsellor: 'Ines Petersen',
  passphrase,
};

/** A clock the test moves. */
export class Clock {
  #at = Date.parse('2026-03-02T08:00:00.000Z');
  now = (): Date => new Date(this.#at);
  pass(ms: number): void {
    this.#at += ms;
  }
}

export function vaultOn(folder: string, more: Partial<VaultOptions<Tables>> = {}): Vault<Tables> {
  return createVault<Tables>({
    folder,
    migrations: [tables],
    now: () => new Date(),
    kdf: cheapKdf,
    onCreate: async (trx, { counsellor, slotId }) => {
      await trx.insertInto('users').values({ id: 'u1', name: counsellor, slotId }).execute();
      return { userId: 'u1' };
    },
    onCounsellor: async (trx, { name, slotId }) => {
      const id = `u-${slotId}`;
      await trx.insertInto('users').values({ id, name, slotId }).execute();
      return { userId: id };
    },
    onCounsellorRemoved: async (trx, slotId) => {
      await trx.updateTable('users').set({ slotId: null }).where('slotId', '=', slotId).execute();
    },
    userOfSlot: async (db, slotId) => {
      const user = await db.selectFrom('users').select('id').where('slotId', '=', slotId).executeTakeFirst();
      return user?.id ?? null;
    },
    ...more,
  });
}

export interface TestOffice {
  readonly folder: string;
  readonly vault: Vault<Tables>;
  readonly recoveryKey: string;
  readonly clock: Clock;
}

/** A new, open office in a folder of its own. */
export async function testOffice(
  t: Pick<TestContext, 'after'>,
  more: Partial<VaultOptions<Tables>> = {},
): Promise<TestOffice> {
  const folder = join(scratchFolder(t), 'office');
  const clock = new Clock();
  const vault = vaultOn(folder, { now: clock.now, ...more });
  t.after(() => vault.close({ backup: false }));
  const { recoveryKey } = await vault.create(newOffice);
  return { folder, vault, recoveryKey, clock };
}

export const firstSlot = (vault: Vault<Tables>): string => vault.status().slots[0]?.slotId ?? '';

export async function addClient(vault: Vault<Tables>, name: string): Promise<void> {
  const opened = vault.opened();
  if (!opened) throw new Error('the office is open in this test');
  await opened.db.insertInto('clients').values({ name }).execute();
  vault.markChanged();
}

export async function clientNames(vault: Vault<Tables>): Promise<string[]> {
  const opened = vault.opened();
  if (!opened) throw new Error('the office is open in this test');
  const rows = await opened.db.selectFrom('clients').select('name').orderBy('name').execute();
  return rows.map((row) => row.name);
}
