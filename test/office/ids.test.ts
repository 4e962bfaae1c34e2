import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#electron/office/ids.ts';
import { id } from '#shared/contract/fields.ts';

test('ids rise as they are given, within a millisecond too, and are UUIDs of version 7', () => {
  const now = new Date('2026-11-02T09:00:00.000Z');
  const given = [
    ...Array.from({ length: 70_000 }, () => newId(now)),
    newId(new Date(now.getTime() + 1)),
    newId(new Date(now.getTime() + 2)),
  ];
  assert.deepEqual(given, given.toSorted());
  assert.equal(new Set(given).size, given.length);
  for (const one of [given[0], given[65_536], given.at(-1)]) {
    assert.match(one ?? '', /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(id.parse(one), one);
  }
});

test('a clock put back gives no id twice', () => {
  const now = new Date('2026-11-02T09:00:00.000Z');
  const ids = [newId(now), newId(new Date(0)), newId(now), newId(new Date(0)), newId(now)];
  assert.equal(new Set(ids).size, ids.length);
});
