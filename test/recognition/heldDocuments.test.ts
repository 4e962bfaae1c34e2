import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  documentTypes,
  madeForOne,
  ofQualification,
  paperStates,
  translationStates,
} from '#shared/recognition/documents.ts';
import {
  type DrawnPaper,
  heldDocuments,
  paperMarks,
  type Requirement,
  translationMarks,
} from '#shared/recognition/heldDocuments.ts';

const one = [{ id: 'a1', qualificationId: 'q1' }];
const two = [...one, { id: 'a2', qualificationId: 'q1' }];
const paper = (id: string, more: Partial<DrawnPaper> = {}): DrawnPaper => ({
  ...{ id, type: 'diploma', state: 'original', translation: 'missing' },
  ...{ qualificationId: null, applicationId: null, issuedOn: null, ...more },
});
const row = (more: Partial<Requirement> = {}): Requirement => ({
  ...{ applicationId: 'a1', type: 'diploma', paperId: null, mark: null, translationMark: null },
  ...{ markedOn: null, note: '', ...more },
});
const held =
  (...given: Parameters<typeof heldDocuments>) =>
  (application: string, type = 'diploma') =>
    heldDocuments(...given)
      .get(application)
      ?.find((document) => document.type === type);

describe('what an application draws from the person’s papers', () => {
  test('a diploma of another qualification does not stand in', () => {
    const papers = [paper('p1', { qualificationId: 'q2' })];
    assert.equal(held(one, [], papers)('a1'), undefined);
  });

  test('a diploma of which nobody said what it proves counts while there is only one to prove', () => {
    const other = { id: 'a3', qualificationId: 'q2' };
    assert.equal(held(two, [], [paper('p1')])('a2')?.paperId, 'p1');
    assert.equal(held([...two, other], [], [paper('p1')])('a2'), undefined);
    assert.equal(held([...two, other], [row({ paperId: 'p1' })], [paper('p1')])('a1')?.paperId, 'p1');
  });

  test('the best one counts; of two alike the one entered last', () => {
    const papers = [
      paper('p1', { state: 'copy', translation: 'translated' }),
      paper('p2', { state: 'certifiedCopy' }),
      paper('p3', { state: 'certifiedCopy', translation: 'translationOrdered' }),
      paper('p4', { state: 'certifiedCopy', translation: 'translationOrdered' }),
    ];
    const found = held(one, [], papers)('a1');
    assert.deepEqual([found?.paperId, found?.candidates], ['p4', ['p4', 'p3', 'p2', 'p1']]);
  });

  test('the application’s own word comes first', () => {
    for (const mark of ['submitted', 'notNeeded'] as const)
      for (const state of paperStates)
        assert.equal(held(one, [row({ mark })], [paper('p1', { state })])('a1')?.state, mark);
    assert.equal(held(one, [row({ mark: 'returned' })], [paper('p1')])('a1')?.state, 'returned');
    assert.equal(
      held(one, [row({ mark: 'returned' })], [paper('p1', { state: 'lost' })])('a1')?.state,
      'lost',
      'what came back and is lost since is lost',
    );
  });

  test('what the person handed in somewhere is not at hand for two applications', () => {
    const papers = [paper('p1', { state: 'submitted' })];
    assert.equal(held(one, [], papers)('a1')?.state, 'submitted');
    assert.equal(held(two, [], papers)('a1')?.state, 'requested');
    assert.equal(held(two, [row({ mark: 'submitted' })], papers)('a1')?.state, 'submitted');
  });
});

const arbPaper = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  type: fc.constantFrom(...documentTypes),
  state: fc.constantFrom(...paperStates),
  translation: fc.constantFrom(...translationStates),
  qualificationId: fc.constantFrom('q1', 'q2', null),
  applicationId: fc.constantFrom('a1', 'a2', null),
  issuedOn: fc.constantFrom('2026-01-15', '2026-02', null),
});
const arbRow = fc.record({
  applicationId: fc.constantFrom('a1', 'a2'),
  type: fc.constantFrom(...documentTypes),
  paperId: fc.constant(null),
  mark: fc.constantFrom(...paperMarks, null),
  translationMark: fc.constantFrom(...translationMarks, null),
  markedOn: fc.constant(null),
  note: fc.string(),
});
const arb = fc.tuple(
  fc.uniqueArray(arbRow, { selector: ({ applicationId, type }) => `${applicationId} ${type}` }),
  fc.uniqueArray(arbPaper, { selector: ({ id }) => id }),
);

describe('whatever papers and words there are', () => {
  test('each kind stands once, and the order of the papers does not matter', () => {
    fc.assert(
      fc.property(arb, ([rows, papers]) => {
        const all = heldDocuments(two, rows, papers);
        for (const documents of all.values())
          assert.equal(new Set(documents.map(({ type }) => type)).size, documents.length);
        assert.deepEqual(heldDocuments(two, rows.toReversed(), papers.toReversed()), all);
      }),
    );
  });

  test('nothing is held that no paper and no word of its own says', () => {
    fc.assert(
      fc.property(arb, ([rows, papers]) => {
        for (const [application, documents] of heldDocuments(two, rows, papers))
          for (const { type, state, paperId } of documents) {
            const own = rows.find((word) => word.applicationId === application && word.type === type);
            const drawn = papers.find(({ id }) => id === paperId);
            assert.ok(own || drawn);
            if (!own?.mark && !drawn) assert.equal(state, 'missing');
            if (drawn) assert.equal(drawn.type, type);
            if (drawn && madeForOne.has(type)) assert.equal(drawn.applicationId, application);
            if (drawn && ofQualification.has(type)) assert.notEqual(drawn.qualificationId, 'q2');
          }
      }),
    );
  });
});
