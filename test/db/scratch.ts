import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';

/** A folder of its own for one test, gone afterwards. */
export function scratchFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegbuch-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

export const newKey = (): Buffer => randomBytes(32);

/** A file as the program had it before a migration, and how to put rows into it. */
export async function olderFile(t: Pick<TestContext, 'after'>, version: number) {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  const before = migrations.filter((migration) => migration.version < version);
  await migrate(file, before, async () => {});
  const quoted = (value: string | number): string =>
    typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
  const put = (table: string, row: Readonly<Record<string, string | number>>): void =>
    file.exec(
      `INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.values(row).map(quoted).join(', ')})`,
    );
  return { file, before, put };
}
