import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { templates } from '#electron/db/migrations/0160_templates.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { olderFile } from '../scratch.ts';

test('an older office has our letterhead and no runs; a template names bytes that are there', async (t) => {
  const { file } = await olderFile(t, templates.version);
  file.exec(`INSERT INTO users (id, name, role, phone, email, slotId, active)
    VALUES ('u1', 'Voß', '', '', '', 's1', 1)`);
  await migrate(file, migrations, async () => {});
  const { db } = file;
  assert.deepEqual(await db.selectFrom('letterTemplates').selectAll().execute(), []);
  assert.deepEqual(await db.selectFrom('mailings').selectAll().execute(), []);
  const template = {
    id: 't1',
    fileName: 'a.docx',
    sha256: 'x',
    size: 1,
    inUse: 1,
    takenAt: '',
    takenBy: 'u1',
  };
  await assert.rejects(db.insertInto('letterTemplates').values(template).execute(), /FOREIGN KEY/);
  await db
    .insertInto('templateContents')
    .values({ sha256: 'x', bytes: Buffer.from('x') })
    .execute();
  await db.insertInto('letterTemplates').values(template).execute();
  await assert.rejects(db.updateTable('letterTemplates').set({ inUse: 2 }).execute(), /CHECK/);
});
