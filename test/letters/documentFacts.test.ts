import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentFacts } from '#shared/letters/documentFacts.ts';
import type { HeldDocument } from '#shared/recognition/application.ts';
import { AT_HAND } from '#shared/recognition/documentProgress.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { facts } from '#test/recognition/profiles.ts';

const nurse = facts({ occupation: 'pflegefachperson' });
const [way] = findWays(nurse);
assert.ok(way);
const diploma = requiredDocuments(way, nurse).filter(({ type }) => type === 'diploma');
const paper: Omit<HeldDocument, 'state'> = {
  ...({ type: 'diploma', translation: 'translated', note: '' } as const),
  ...{ paperId: null, candidates: [], issuedOn: null, markedOn: null },
};
const enclosedAs = (state: 'original' | 'returned' | 'certifiedCopy' | 'copy' | 'submitted' | 'lost') =>
  documentFacts(diploma, [{ ...paper, state }])[0]?.enclosedForm;

test('whatever is at hand goes with the letter, an original given back as a copy once more; nothing goes twice', () => {
  for (const state of ['original', 'returned', 'certifiedCopy', 'copy'] as const)
    assert.match(enclosedAs(state) ?? '', /Kopie mit Übersetzung$/, state);
  assert.equal(enclosedAs('returned'), enclosedAs('original'));
  assert.equal(enclosedAs('submitted'), null);
  assert.equal(enclosedAs('lost'), null);
  assert.equal(AT_HAND.size, 5, 'a new state at hand has its form here, too');
});
