import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, newestVersion } from '#electron/db/migrate.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import { schemaText } from '#electron/db/schemaText.ts';

/** `electron/db/schema.sql`: what all migrations together make, to read in one place and to compare in reviews. */
export const schemaPath = new URL('../electron/db/schema.sql', import.meta.url);

/** Builds an empty office in a temporary folder and reads its schema back. */
export async function generateSchema(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wegbuch-schema-'));
  try {
    const file = openFile({ path: join(folder, 'office.db'), key: randomBytes(32), mode: 'create' });
    await migrate(file, migrations, async () => {});
    const text = await schemaText(file.db, newestVersion(migrations));
    await file.close();
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `node build/schema.ts` writes the file, `node build/schema.ts --check` only says whether it is fresh. */
if (import.meta.main) {
  const text = await generateSchema();
  if (process.argv.includes('--check')) {
    const fresh = readFileSync(schemaPath, 'utf8') === text;
    console.log(fresh ? 'schema.sql is fresh' : 'schema.sql is stale: run `node build/schema.ts`');
    process.exitCode = fresh ? 0 : 1;
  } else {
    writeFileSync(schemaPath, text);
  }
}
