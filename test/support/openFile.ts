import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { type Ask, askOf } from '#build/ask.ts';
import { migrate } from '#electron/db/migrate.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { createDispatch, type Handlers } from '#electron/office/dispatch.ts';
import { foundOffice } from '#electron/office/office.ts';
import { renewals, rooms } from '#electron/office/rooms.ts';
import { newOffice, tempFolder } from './office.ts';

/** The rooms' own calls on an encrypted file, and the file beside them: for looking at rows. */
export interface OpenFile {
  readonly db: Kysely<Tables>;
  readonly ask: Ask;
  readonly userId: string;
}

export async function openTestFile(
  now: () => Date = () => new Date('2026-11-02T10:00:00Z'),
): Promise<OpenFile> {
  const file = openFile<Tables>({
    path: join(tempFolder(), 'office.db'),
    key: randomBytes(32),
    mode: 'create',
  });
  after(() => file.close());
  await migrate(file, migrations, async () => {});
  const { db } = file;
  const { userId } = await db
    .transaction()
    .execute((trx) => foundOffice(trx, { ...newOffice, slotId: 'slot' }, now()));
  const call = createDispatch({
    opened: () => ({ db, userId }),
    changed: () => {},
    handlers: rooms as unknown as Handlers,
    vaultHandlers: {},
    derived: renewals,
    now,
    bug: (error) => console.error(error),
  });
  return { db, ask: askOf(call), userId };
}

const untold = /^(historyEntries|historyChanges|openings)$/;

/** Every row of every table as JSON, but for the history itself: two dumps are equal when the files say the same. */
export async function dump(db: Kysely<Tables>, but: RegExp = untold): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
    ORDER BY name`.execute(db);
  const all: Record<string, string[]> = {};
  for (const { name } of rows.filter((table) => !but.test(table.name))) {
    const content = await sql<object>`SELECT * FROM ${sql.table(name)}`.execute(db);
    all[name] = content.rows.map((row) => JSON.stringify(row)).sort();
  }
  return all;
}
