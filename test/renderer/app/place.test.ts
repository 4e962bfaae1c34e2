import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitPlace } from '../../../renderer/app/place.ts';

test('a place is an address and, after the last #, the field that had the focus', () => {
  assert.deepEqual(splitPlace('/people/1?open=a#client-1-town'), {
    path: '/people/1?open=a',
    focus: 'client-1-town',
  });
  assert.deepEqual(splitPlace('/settings'), { path: '/settings', focus: null });
  assert.deepEqual(splitPlace(''), { path: '', focus: null });
});
