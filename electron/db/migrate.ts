import { type Kysely, sql, type Transaction } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import { foreignKeyCheck, userVersion } from './checks.ts';
import type { OfficeFile } from './connection.ts';
import type { Migration } from './migration.ts';

type AnyTables = Record<string, Record<string, unknown>>;

/** The version a list of migrations leads to. @throws when the numbers are not strictly increasing. */
export function newestVersion(migrations: readonly Migration[]): number {
  let last = 0;
  for (const { version, words } of migrations) {
    if (!Number.isInteger(version) || version <= last) {
      throw new Error(`invariant: migration ${version} (${words}) does not come after ${last}`);
    }
    last = version;
  }
  return last;
}

export interface Migrated {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the file to the newest schema: all pending steps in one transaction, so that a failure leaves
 * the file as it was. `backUp` runs first when there is something to lose. SQLite's advice for schema
 * changes is followed: foreign keys off around, checked inside (sqlite.org/lang_altertable.html#otheralter).
 * @throws Refusal `vault.dataFromFuture` when a newer program has written the file.
 */
export async function migrate<DB>(
  file: OfficeFile<DB>,
  migrations: readonly Migration[],
  backUp: (from: number) => Promise<unknown>,
): Promise<Migrated> {
  const to = newestVersion(migrations);
  const from = await userVersion(file.db);
  if (from > to) throw new Refusal('vault.dataFromFuture', { params: { found: from, known: to } });
  if (from === to) return { from, to };
  if (from > 0) await backUp(from);
  await file.db.connection().execute(async (connection) => {
    await sql`PRAGMA foreign_keys = OFF`.execute(connection);
    try {
      await connection.transaction().execute(async (trx) => {
        for (const step of migrations.filter(({ version }) => version > from)) await run(file, trx, step);
        await foreignKeyCheck(trx);
        await sql`PRAGMA user_version = ${sql.lit(to)}`.execute(trx);
      });
    } finally {
      await sql`PRAGMA foreign_keys = ON`.execute(connection);
    }
    await demandForeignKeys(connection);
  });
  return { from, to };
}

async function run<DB>(file: OfficeFile<DB>, trx: Transaction<DB>, step: Migration): Promise<void> {
  file.exec(step.sql);
  // A step knows the tables of its own time, not those of the newest types.
  await step.move?.(trx as unknown as Transaction<AnyTables>);
}

async function demandForeignKeys<DB>(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ foreign_keys: number }>`PRAGMA foreign_keys`.execute(db);
  if (rows[0]?.foreign_keys !== 1) throw new Error('invariant: foreign keys are on again after migrating');
}
