import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { house } from '#electron/db/migrations/0010_house.ts';
import { textReviews } from '#electron/db/migrations/0145_text_reviews.ts';
import { openFile } from '#electron/db/open.ts';
import type { Tables } from '#electron/db/tables.ts';
import { newKey, scratchFolder } from './scratch.ts';

test('step 145 keeps one review of a language', async (t) => {
  const file = openFile<Tables>({ path: join(scratchFolder(t), 'office.db'), key: newKey(), mode: 'create' });
  t.after(() => file.close());
  await migrate(file, [house, textReviews], () => Promise.reject(new Error('nothing to back up')));
  const { db } = file;
  const user = { id: 'u', name: 'Voß', role: '', phone: '', email: '', slotId: null, active: 1 };
  await db.insertInto('users').values(user).execute();
  const row = {
    ...{ id: 'a', language: 'uk', reviewer: 'Koval', reviewedOn: '2026-10-30', remark: '', textMark: 'm' },
    ...{ createdAt: '2026-11-02T10:00:00Z', createdBy: 'u' },
  };
  await db.insertInto('textReviews').values(row).execute();
  await assert.rejects(
    db
      .insertInto('textReviews')
      .values({ ...row, id: 'b' })
      .execute(),
    /UNIQUE/,
  );
});
