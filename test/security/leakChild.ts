import { readdirSync, readlinkSync } from 'node:fs';
import { sql } from 'kysely';
import { must } from '#shared/contract/result.ts';
import { firstSlot, newOffice, passphrase, type Tables, vaultOn } from '../vault/testOffice.ts';

/**
 * A working day in fast motion: writes people called `name`, sorts more of them than a small cache holds,
 * searches, indexes, backs up, writes again, and dies in the middle. Prints the files it had open meanwhile.
 */
const [folder = '', stick = '', name = ''] = process.argv.slice(2);

/** Also files that are deleted already, as temporary files of SQLite are from the start. Linux only. */
function openFiles(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return [];
    }
  });
}

const vault = vaultOn(folder);
await vault.create(newOffice);
await vault.close({ backup: false });
await vault.unlock(firstSlot(vault), passphrase);
const { db } = must(vault.opened(), 'unlocked');

await sql`PRAGMA cache_size = 20`.execute(db);
await db.transaction().execute(async (trx) => {
  for (let n = 0; n < 2000; n++) {
    await trx
      .insertInto('clients')
      .values({ name: `${name} ${(n * 7919) % 2000} ${name.repeat(90)}` })
      .execute();
  }
});

const seen = new Set<string>();
const look = () => {
  for (const file of openFiles()) seen.add(file);
};

for await (const _ of db.selectFrom('clients').selectAll().orderBy(sql`lower(name) || id`).stream()) look();
await sql`CREATE INDEX clientsByLower ON clients (lower(name))`.execute(db);
look();
for await (const _ of db
  .selectFrom('clients')
  .select((row) => ['name', row.fn.countAll<number>().as('n')])
  .where('name', 'like', `%${name}%`)
  .groupBy(sql<keyof Tables['clients']>`upper(name)`)
  .stream()) {
  look();
}
await vault.backup();
await vault.backupTo(stick);
await db
  .updateTable('clients')
  .set({ name: `${name} again` })
  .where('id', '<', 500)
  .execute();
await db.deleteFrom('clients').where('id', '>', 1500).execute();
process.stdout.write(JSON.stringify([...seen]));
await db.transaction().execute(async (trx) => {
  await trx
    .insertInto('clients')
    .values({ name: `${name} unfinished` })
    .execute();
  process.kill(process.pid, 'SIGKILL');
});
