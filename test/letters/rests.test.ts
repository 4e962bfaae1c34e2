import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fact, paragraph, run, saying, says } from '#shared/letters/compose/parts.ts';
import { type Block, type FactRef, readLetter } from '#shared/letters/letter.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { changedSince, factsIn, restsOf, sentencesOf } from '#shared/letters/rests.ts';
import { anyBlocks } from './support/anyLetter.ts';
import { shortLetter } from './support/samples.ts';

const german = (value: string): FactRef => fact('languageSkill.1.level', 'Deutsch, Niveau', value);
const told = (value: string): Block =>
  saying(
    says('german', `Sie spricht Deutsch auf dem Niveau ${value}.`, german(value)),
    says('wish', 'Sie möchte als Köchin arbeiten.'),
  );

describe('sentences know their facts', () => {
  test('a sentence of several runs rests on what each of them rests on', () => {
    const letter = shortLetter({
      blocks: [
        paragraph(
          run('Vorab. '),
          { text: 'Niveau ', sentence: 'german' },
          { text: 'B1', sentence: 'german', rests: [german('B1')] },
        ),
      ],
    });
    assert.deepEqual(sentencesOf(letter), [
      { key: 'german', block: 0, item: 0, text: 'Niveau B1', rests: [german('B1')] },
    ]);
  });

  test('a changed fact names the sentence, what was and what is; a fact that is gone is none', () => {
    const letter = shortLetter({ blocks: [told('A2')] });
    const change = { key: 'german', fact: 'languageSkill.1.level', label: 'Deutsch, Niveau', was: 'A2' };
    assert.deepEqual(changedSince(letter, factsIn({ blocks: [told('B1')] })), [{ ...change, now: 'B1' }]);
    assert.deepEqual(changedSince(letter, new Map()), [{ ...change, now: null }]);
    assert.deepEqual(changedSince(letter, factsIn(letter)), []);
  });

  test('what a sentence rests on is stored, and is no word of the letter', () => {
    const letter = shortLetter({ blocks: [told('B1')] });
    const again = readLetter(JSON.parse(JSON.stringify(letter)));
    assert.deepEqual(restsOf(again), [german('B1')]);
    assert.ok(!letterText(again).includes('Niveau,') && !letterText(again).includes('languageSkill'));
  });

  test('letters of before have no sentences and stay as they are', () => {
    const letter = shortLetter();
    assert.deepEqual(readLetter(JSON.parse(JSON.stringify(letter))), letter);
    assert.deepEqual([sentencesOf(letter), changedSince(letter, new Map())], [[], []]);
  });

  test('any letter: nothing has changed against itself, and only what changed is told', () => {
    fc.assert(
      fc.property(anyBlocks, fc.string(), (blocks, other) => {
        const letter = { blocks };
        const facts = factsIn(letter);
        const stale = changedSince(letter, facts);
        // A fact may be worded in two ways in one letter; then one of both is not as it is now.
        for (const { fact: path, was, now } of stale) assert.ok(was !== now && facts.has(path));
        const [first] = restsOf(letter);
        if (!first) return;
        const now = new Map(facts).set(first.fact, `${other}!`);
        const told = changedSince(letter, now).filter((one) => !stale.some((s) => s.key === one.key));
        assert.ok(told.every((one) => one.fact === first.fact));
      }),
    );
  });
});
