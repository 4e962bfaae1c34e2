import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTestFile } from '#test/support/openFile.ts';

test('a field that says nothing of the name leaves the index of names as it is; one that does renews it', async () => {
  const { ask, db } = await openTestFile();
  const { id } = await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
  // Whoever writes the index leaves a mark.
  await sql`CREATE TEMP TABLE written (what TEXT)`.execute(db);
  await sql`CREATE TEMP TRIGGER onDelete AFTER DELETE ON clientTerms BEGIN
    INSERT INTO written VALUES ('delete'); END`.execute(db);
  await sql`CREATE TEMP TRIGGER onInsert AFTER INSERT ON clientTerms BEGIN
    INSERT INTO written VALUES ('insert'); END`.execute(db);
  const written = async () => (await sql`SELECT * FROM written`.execute(db)).rows.length;
  await ask('clients.update', { id, patch: { phone: '0381 1', street: 'Weg 1' } });
  assert.equal(await written(), 0);
  await ask('clients.update', { id, patch: { familyName: 'Kowalenko' } });
  assert.ok((await written()) > 0);
  const found = async (query: string) => (await ask('clients.search', { query, offset: 0, limit: 5 })).rows;
  assert.equal((await found('kowalenko')).length, 1);
  await ask('history.undo', { clientId: id });
  assert.equal((await found('kovalenko')).length, 1);
});
