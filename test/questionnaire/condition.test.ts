import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVisible } from '#shared/questionnaire/condition.ts';
import { everything, ordinary, sheetWith, small } from './forms.ts';

const visible = (
  sheet: ReturnType<typeof sheetWith>,
  key: string,
  item: string | null = null,
  allowed = ordinary,
) => isVisible(small, sheet, key, item, allowed);

test('a question without a condition is always asked, an unknown one never', () => {
  assert.ok(visible(sheetWith({}), 'name'));
  assert.ok(!visible(sheetWith({}), 'nothing'));
});

test('a condition waits for its answer', () => {
  assert.ok(!visible(sheetWith({}), 'kind.why'));
  assert.ok(!visible(sheetWith({ kind: 'a' }), 'kind.why'));
  assert.ok(visible(sheetWith({ kind: 'c' }), 'kind.why'));
});

test('what is no longer asked does not count, though its answer is kept', () => {
  const sheet = sheetWith({ kind: 'b', 'kind.why': 'so' });
  assert.ok(visible(sheet, 'kind.why.more'));
  assert.ok(!visible(sheetWith({ ...sheet.values, kind: 'a' }), 'kind.why.more'));
});

test('within an item the same item is meant, from outside any', () => {
  const sheet = sheetWith(
    { 'thing.year@1': '1990', 'thing.old@1': true },
    { groups: { things: ['1', '2'] } },
  );
  assert.ok(visible(sheet, 'thing.old', '1'));
  assert.ok(!visible(sheet, 'thing.old', '2'));
  assert.ok(!visible(sheet, 'thing.old'), 'a new item has no answers yet');
  assert.ok(visible(sheet, 'sum'));
  assert.ok(!visible(sheetWith(sheet.values, { groups: { things: ['2'] } }), 'sum'));
});

test('class 9 only with its consent', () => {
  assert.ok(!visible(sheetWith({}), 'ill'));
  assert.ok(visible(sheetWith({}), 'ill', null, everything));
});
