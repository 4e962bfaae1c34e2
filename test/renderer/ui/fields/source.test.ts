import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { checkedNumber } from '../../../../renderer/ui/fields/source.ts';

const of = {
  key: 'test',
  values: { years: null as number | null, hours: null as number | null },
  shape: { years: z.int().min(0).max(25).nullable(), hours: z.number().min(0).max(80).nullable() },
  save: () => Promise.reject(new Error('nothing is saved')),
};
const code = (name: 'years' | 'hours', value: number) => {
  const result = checkedNumber(of, name, value);
  return result.ok ? result.value : result.error.code;
};

test('a number that is refused says why: not whole, or too large or too small', () => {
  assert.equal(code('years', 11), 11);
  assert.equal(code('years', 99), 'input.outOfRange');
  assert.equal(code('years', -3), 'input.outOfRange');
  assert.equal(code('years', 11.5), 'input.wholeNumber');
  assert.equal(code('hours', 38.5), 38.5);
  assert.equal(code('hours', 81), 'input.outOfRange');
  assert.equal(code('hours', Number.NaN), 'input.number');
});
