import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Run } from '#shared/letters/letter.ts';
import { addressMarks, changedMarks, factMarks, marksOfText, wordMarks } from '#shared/letters/marks.ts';
import { sentencesOf } from '#shared/letters/rests.ts';

const word = fc.constantFrom('a', 'b', 'c', 'd');
const anyRun: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.constantFrom('Wir empfehlen.', 'nach § 6 Abs. 2 BQFG', 'Ein Satz.'),
    sentence: word,
    rests: fc.array(
      word.map((fact) => ({ fact, label: fact, value: fact })),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['text'] },
);
const anyBlocks = fc.array(
  fc.array(anyRun, { minLength: 1, maxLength: 3 }).map((runs) => ({ type: 'paragraph' as const, runs })),
  { minLength: 1, maxLength: 4 },
);
const check = { text: 'nachlesen' };

describe('marks of a paper', () => {
  test('stand at every sentence that rests on the fact, and at no other', () => {
    fc.assert(
      fc.property(anyBlocks, word, (blocks, fact) => {
        const marks = factMarks({ blocks }, fact, [check]);
        for (const { runs } of blocks) {
          const resting = sentencesOf({ blocks })
            .filter(({ rests }) => rests.some((ref) => ref.fact === fact))
            .map(({ key }) => key);
          const expected = runs.some(({ sentence }) => sentence !== undefined && resting.includes(sentence));
          assert.equal(marksOfText(marks, runs).length > 0, expected);
        }
      }),
    );
  });

  test('stand where words are cited, once a text, and never without words', () => {
    const runs: Run[] = [{ text: 'nach § 6 Abs. 2 BQFG' }, { text: 'und § 6 Abs. 2 BQFG' }];
    assert.equal(marksOfText(wordMarks('§ 6 Abs. 2 BQFG', [check]), runs).length, 1);
    assert.deepEqual(marksOfText(wordMarks('§ 14 BQFG', [check]), runs), []);
    assert.deepEqual(wordMarks('', [check]), []);
  });

  test('of the address belong to no text; a change says what it was and is', () => {
    assert.deepEqual(marksOfText(addressMarks([check]), [{ text: 'x', sentence: 'a' }]), []);
    const change = { key: 'a', fact: 'f', label: 'Deutsch', was: 'B1', now: 'B2' };
    const marks = changedMarks([change], ({ was, now }) => `${was} → ${now}`);
    assert.deepEqual(
      marksOfText(marks, [{ text: 'x', sentence: 'a' }]).map(({ kind, text }) => [kind, text]),
      [['changed', 'B1 → B2']],
    );
    assert.deepEqual(marksOfText(marks, [{ text: 'x' }]), [], 'words of one’s own are not marked');
  });
});
