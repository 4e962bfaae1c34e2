import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '#electron/db/migrate.ts';
import { house } from '#electron/db/migrations/0010_house.ts';
import { consents } from '#electron/db/migrations/0020_consents.ts';
import { openFile } from '#electron/db/open.ts';
import { authorityOf } from '#shared/recognition/authorities.ts';
import { newKey, scratchFolder } from './scratch.ts';

type Row = Record<string, unknown>;

test('letters of an older office learn whom they go to, and keep all else', async (t) => {
  const file = openFile<Record<string, Row>>({
    path: join(scratchFolder(t), 'office.db'),
    key: newKey(),
    mode: 'create',
  });
  t.after(() => file.close());
  const { db } = file;
  await migrate(file, [house], () => Promise.reject(new Error('nothing to back up')));
  const author = { createdAt: '2026-09-08T10:00:00.000Z', createdBy: 'u' };
  const text = { name: 'Maren Voß', role: '', phone: '', email: '', slotId: null, active: 1 };
  await db
    .insertInto('users')
    .values({ id: 'u', ...text })
    .execute();
  const names = { familyName: 'Kovalenko', givenNames: 'Olena', sortName: 'kovalenko olena' };
  const place = { birthPlace: '', street: '', postcode: '', town: '', phone: '', email: '' };
  await db
    .insertInto('clients')
    .values({ id: 'c', number: '2026-0001', ...names, ...place, createdAt: author.createdAt })
    .execute();
  const letter = (id: string, kind: string, recipient?: readonly string[]): Row => ({
    ...{ id, kind, clientId: 'c', applicationId: null, subject: 's', writtenOn: '2026-09-08', ...author },
    model: JSON.stringify({ kind, recipient }),
  });
  const before = [
    letter('1', 'cover', authorityOf('LPH').addressLines),
    letter('2', 'cover', ['Amt, das es nicht mehr gibt', '18055 Rostock']),
    letter('3', 'checklist'),
  ];
  await db.insertInto('letters').values(before).execute();

  const backedUp: number[] = [];
  assert.deepEqual(await migrate(file, [house, consents], async (from) => backedUp.push(from)), {
    from: 10,
    to: 20,
  });
  assert.deepEqual(backedUp, [10]);
  const after = await db.selectFrom('letters').selectAll().orderBy('id').execute();
  const to = ['LPH', null, null];
  assert.deepEqual(
    after,
    before.map((row, at) => ({ ...row, authority: to[at], handedOn: null, handedBy: null })),
  );
  assert.deepEqual(await db.selectFrom('consents').selectAll().execute(), []);
});
