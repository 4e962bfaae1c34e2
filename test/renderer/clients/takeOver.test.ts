import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MergePreview } from '#shared/clients/duplicates/calls.ts';
import { takeOverOf } from '../../../renderer/clients/duplicates/takeOver.ts';

type Part = Partial<Pick<MergePreview, 'lines' | 'moves' | 'names' | 'singles' | 'consents'>>;
const nothing = { lines: [], moves: [], names: [], singles: [], consents: [] };
const of = (part: Part) => takeOverOf({ ...nothing, ...part } as unknown as MergePreview);
const name = { id: 'n', kind: 'passport', familyName: 'A', givenNames: '', romanises: null } as const;

test('what was typed of somebody who is here already is taken over, taken back, or decided about', () => {
  assert.equal(of({}), 'nothingNew');
  assert.equal(of({ lines: [{ line: 'phone', better: 'keep', why: 'same' }] }), 'nothingNew');
  assert.equal(of({ lines: [{ line: 'name', better: 'keep', why: 'fuller' }] }), 'nothingNew');
  assert.equal(of({ lines: [{ line: 'phone', better: 'keep', why: 'filled' }] }), 'nothingNew');
  assert.equal(of({ names: [{ ...name, of: 'keep' }] }), 'nothingNew');
  assert.equal(of({ lines: [{ line: 'phone', better: 'gone', why: 'filled' }] }), 'adds');
  assert.equal(of({ lines: [{ line: 'name', better: 'keep', why: 'stays' }] }), 'adds', 'another spelling');
  assert.equal(of({ names: [{ ...name, of: 'gone' }] }), 'adds');
  assert.equal(of({ moves: [{ table: 'contacts', count: 1 }] }), 'adds');
  assert.equal(of({ lines: [{ line: 'phone', better: 'gone', why: 'newer' }] }), 'contradicts');
  assert.equal(of({ lines: [{ line: 'phone', better: 'keep', why: 'stays' }] }), 'contradicts');
  assert.equal(of({ singles: [{ table: 'wishes', count: 1 }] }), 'contradicts');
});
