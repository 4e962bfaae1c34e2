import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitName } from '#shared/clients/splitName.ts';

test('a name typed in a row comes apart into its two fields', () => {
  for (const [typed, familyName, givenNames] of [
    ['Kovalenko', 'Kovalenko', ''],
    ['Olena Kovalenko', 'Kovalenko', 'Olena'],
    ['Kovalenko, Olena', 'Kovalenko', 'Olena'],
    [' Anna Maria  Müller ', 'Müller', 'Anna Maria'],
    ['محمد المصري', 'المصري', 'محمد'],
    ['', '', ''],
    [',', '', ''],
  ] as const) {
    assert.deepEqual(splitName(typed), { familyName, givenNames }, typed);
  }
});
