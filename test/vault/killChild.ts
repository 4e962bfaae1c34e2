import { flushCompileCache } from 'node:module';
import { sql } from 'kysely';
import { vaultOn } from './testOffice.ts';

/**
 * Opens the office when told to and writes one transaction after the other until it is killed. Each is
 * acknowledged over the pipe when it is stored. Rows of a batch say how many they are: half a batch shows.
 */
export interface Go {
  readonly folder: string;
  readonly slotId: string;
  readonly passphrase: string;
  readonly firstBatch: number;
}

process.on('message', async ({ folder, slotId, passphrase, firstBatch }: Go) => {
  const vault = vaultOn(folder);
  await vault.unlock(slotId, passphrase);
  // Written back into the file forty times as often as in the program, so that kills come during that too.
  const opened = vault.opened();
  if (opened) await sql`PRAGMA wal_autocheckpoint = 100`.execute(opened.db);
  for (let batch = firstBatch; ; batch++) {
    const size = 1 + (batch % 7);
    const filler = 'Ж'.repeat((batch * 977) % 4000);
    await vault
      .opened()
      ?.db.transaction()
      .execute(async (trx) => {
        for (let row = 0; row < size; row++) {
          await trx
            .insertInto('clients')
            .values({ name: `${batch}/${size}/${filler}` })
            .execute();
        }
      });
    process.send?.(batch);
    // Lets the acknowledgement leave, and the kill come between two statements as well as within one.
    await new Promise((resolve) => setImmediate(resolve));
  }
});
// Killed processes keep no compile cache by themselves, and the next hundred start faster with one.
flushCompileCache();
process.send?.('warm');
