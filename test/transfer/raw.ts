import type { Kysely } from 'kysely';
import { migrations } from '#electron/db/migrations/index.ts';
import type { Tables } from '#electron/db/tables.ts';
import { addUser, foundOffice, userOfSlot } from '#electron/office/office.ts';
import { createVault } from '#electron/vault/vault.ts';
import { must } from '#shared/contract/result.ts';
import { cheapKdf } from '#test/support/kdf.ts';
import { passphrase, type TestOffice } from '#test/support/office.ts';

/** The file itself, past every room; the office is closed first. */
export async function inFile<T>(of: TestOffice, look: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  await of.office.close({ backup: false });
  const now = () => new Date();
  const vault = createVault<Tables>({
    ...{ folder: of.folder, migrations, now, kdf: cheapKdf, userOfSlot },
    onCreate: (trx, made) => foundOffice(trx, made, now()),
    onCounsellor: (trx, made) => addUser(trx, made, now()),
  });
  await vault.unlock(must(vault.status().slots[0], 'one counsellor').slotId, passphrase);
  try {
    return await look(must(vault.opened(), 'unlocked').db);
  } finally {
    await vault.close({ backup: false });
  }
}

/** Every row of a table, bytes as base64. */
export async function rowsOf(db: Kysely<Tables>, table: string): Promise<Record<string, unknown>[]> {
  const rows = await (db as unknown as Kysely<Record<string, Record<string, unknown>>>)
    .selectFrom(table)
    .selectAll()
    .execute();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
      ]),
    ),
  );
}
