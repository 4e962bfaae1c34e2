import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type NamedOption, readOptions, writeOptions } from '#shared/questionnaire/typedOptions.ts';

const options: readonly NamedOption[] = [
  { number: 1, code: 'female', label: 'weiblich' },
  { number: 2, code: 'male', label: 'männlich' },
  { number: 4, code: 'minor', label: 'minderjährig' },
  { number: 12, code: 'none', label: 'ohne Angabe' },
];

test('an option is named by its number or by first letters, never guessed', () => {
  assert.deepEqual(readOptions('2', options, false), ['male']);
  assert.deepEqual(readOptions(' 12. ', options, false), ['none']);
  assert.deepEqual(readOptions('man', options, false), ['male']);
  assert.deepEqual(readOptions('OHNE', options, false), ['none']);
  assert.deepEqual(readOptions('', options, false), []);
  assert.equal(readOptions('m', options, false), null, 'two begin with it');
  assert.equal(readOptions('3', options, false), null, 'not on the paper');
});

test('several stand in a row, in any order and with any sign between them', () => {
  assert.deepEqual(readOptions('12 1', options, true), ['female', 'none']);
  assert.deepEqual(readOptions('4,1;', options, true), ['female', 'minor']);
  assert.deepEqual(readOptions('weib, ohne Angabe', options, true), ['female', 'none']);
  assert.equal(readOptions('1, 5', options, true), null);
});

test('what is written is read again as the same', () => {
  fc.assert(
    fc.property(fc.subarray(options.map(({ code }) => code)), (codes) => {
      assert.deepEqual(readOptions(writeOptions(codes, options), options, true), codes);
    }),
  );
});
