import { type Kysely, sql } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';

async function pragmaValue<DB>(db: Kysely<DB>, pragma: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(pragma)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
}

/** Version of the schema in the file: the number of the last migration, 0 for an empty file. */
export async function userVersion<DB>(db: Kysely<DB>): Promise<number> {
  return Number(await pragmaValue(db, 'user_version'));
}

async function demandOk<DB>(db: Kysely<DB>, pragma: string): Promise<void> {
  // SQLite's own words about the damage can quote the file's content, so they end here.
  if ((await pragmaValue(db, pragma)) !== 'ok') throw new Refusal('office.damaged');
}

/** Reads every page in use, which verifies its HMAC. After a crash. @throws Refusal `office.damaged` */
export async function quickCheck<DB>(db: Kysely<DB>): Promise<void> {
  await demandOk(db, 'quick_check(1)');
}

/** The quick check, and every index against its table. Before and after a backup. @throws Refusal `office.damaged` */
export async function fullCheck<DB>(db: Kysely<DB>): Promise<void> {
  await demandOk(db, 'integrity_check(1)');
  await foreignKeyCheck(db);
}

/** @throws Refusal `office.damaged` when a row points to one that is not there. */
export async function foreignKeyCheck<DB>(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql`PRAGMA foreign_key_check`.execute(db);
  if (rows.length > 0) throw new Refusal('office.damaged');
}

/** Rows of every table, by name; without virtual tables, whose content lies in their shadow tables. */
export async function countRows<DB>(db: Kysely<DB>): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type IN ('table', 'shadow') AND substr(name, 1, 7) <> 'sqlite_'
    ORDER BY name`.execute(db);
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.id(name)}`.execute(db);
    counts[name] = counted.rows[0]?.n ?? 0;
  }
  return counts;
}
