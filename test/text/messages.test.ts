import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorCodes } from '#shared/contract/errors.ts';
import { calls } from '#shared/contract/index.ts';
import { isTracked } from '#shared/history/tracked.ts';
import { de } from '#shared/text/de.ts';
import { en } from '#shared/text/en.ts';

type Leaf = readonly [path: string, text: string];

function leaves(node: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(node).flatMap(([key, value]): Leaf[] =>
    typeof value === 'string' ? [[[...path, key].join(' '), value]] : leaves(value, [...path, key]),
  );
}

const german = leaves(de);
const english = new Map(leaves(en));
const marks = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

/** A paper that costs nothing, or that nobody helps with, has nothing to say there. */
const saysNothing = /^recognition\W+document\W+\w+\W+(cost|help)$/;

describe('the words of the window', () => {
  test('English has exactly the keys of German', () => {
    assert.deepEqual(
      [...english.keys()],
      german.map(([path]) => path),
    );
  });

  test('no text is empty, doubled by blanks, or left with a mark of work to do', () => {
    for (const [path, text] of [...german, ...english]) {
      if (!saysNothing.test(path)) assert.notEqual(text.trim(), '', path);
      assert.doesNotMatch(text, / {2}|TODO|\?\?\?|—/, path);
    }
  });

  test('both languages are given the same values', () => {
    for (const [path, text] of german) assert.deepEqual(marks(english.get(path) ?? ''), marks(text), path);
  });

  test('a plural has its singular, and the other way round', () => {
    const paths = new Set(german.map(([path]) => path));
    for (const path of paths) {
      if (path.endsWith('_one')) assert.ok(paths.has(path.replace(/_one$/, '_other')), path);
      if (path.endsWith('_other')) assert.ok(paths.has(path.replace(/_other$/, '_one')), path);
    }
  });

  test('every error says what happened and what comes next', () => {
    for (const code of errorCodes) {
      for (const { errors } of [de, en]) {
        const sentences = errors[code].split(/[.;:?!](?:\s|$)/).filter((part) => part.trim() !== '');
        assert.ok(sentences.length >= 2 || code.startsWith('input.') || code.startsWith('history.'), code);
        assert.match(errors[code], /[.!?]$/, code);
      }
    }
  });

  test('every call the history records has its words, and no other', () => {
    const tracked: string[] = Object.keys(calls).filter(isTracked).sort();
    assert.deepEqual(Object.keys(de.history.calls).sort(), tracked);
    assert.ok(tracked.includes('clients.update') && !tracked.includes('session.draft'));
  });
});
