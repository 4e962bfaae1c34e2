import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { act, anyEdit, wholePerson } from '#test/history/edits.ts';
import { openTestOffice } from '#test/support/office.ts';
import { openRaw } from '#test/support/raw.ts';
import { rebuiltIndex, storedIndex } from './textIndex.ts';

test('after any edits, undone and redone ones too, the index is the one the rows make', async () => {
  const office = await openTestOffice();
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 10, maxLength: 40 }), async (edits) => {
      const person = await wholePerson(office.ask);
      for (const edit of edits) await act(office.ask, person, edit);
    }),
    { numRuns: 8 },
  );
  const { db, close } = await openRaw(office);
  const stored = await storedIndex(db);
  assert.ok(stored.length > 100);
  assert.deepEqual(stored, await rebuiltIndex(db));
  await close();
});
