import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { introduces, itemKeepsNext, paragraphKeepsNext, termKeepsNext } from '#shared/letters/keeping.ts';
import { type MeasuredPiece, type PagePart, paginate } from '#shared/letters/paginate.ts';
import { shortLetter } from './support/samples.ts';

/** Pieces below one another: heights with gaps of 10; `split` ones have lines of 10 with 8 characters each. */
function column(heights: readonly { lines: number; split: boolean; keepNext: boolean }[]): MeasuredPiece[] {
  let y = 0;
  return heights.map(({ lines, split, keepNext }) => {
    const top = y;
    y += lines * 10 + 10;
    return {
      top,
      bottom: top + lines * 10,
      keepNext,
      repeated: 0,
      lines: split
        ? Array.from({ length: lines }, (_, n) => ({
            top: top + n * 10,
            bottom: top + n * 10 + 10,
            start: n * 8,
          }))
        : [],
    };
  });
}

const pieceArb = fc.record({
  lines: fc.integer({ min: 1, max: 12 }),
  split: fc.boolean(),
  keepNext: fc.boolean(),
});

/** Height a page's parts take. */
function heightOf(pieces: readonly MeasuredPiece[], parts: readonly PagePart[]): number {
  const edge = (part: PagePart | undefined, end: boolean): number => {
    const piece = part === undefined ? undefined : pieces[part.piece];
    if (part === undefined || piece === undefined) return 0;
    if (end)
      return part.to === null
        ? piece.bottom
        : (piece.lines.find((l) => l.start === part.to)?.top ?? piece.bottom);
    return part.from === 0 ? piece.top : (piece.lines.find((l) => l.start === part.from)?.top ?? piece.top);
  };
  return edge(parts.at(-1), true) - edge(parts[0], false);
}

describe('pages', () => {
  test('every piece is on a page once, in order, and nothing runs over but what fits on no page', () => {
    fc.assert(
      fc.property(
        fc.array(pieceArb, { maxLength: 40 }),
        fc.integer({ min: 60, max: 200 }),
        (given, height) => {
          const pieces = column(given);
          const pages = paginate(pieces, height - 20, height);
          const parts = pages.flat();
          let expected: PagePart = { piece: 0, from: 0, to: null };
          for (const part of parts) {
            assert.deepEqual([part.piece, part.from], [expected.piece, expected.from]);
            expected =
              part.to === null
                ? { piece: part.piece + 1, from: 0, to: null }
                : { piece: part.piece, from: part.to, to: null };
          }
          assert.equal(expected.piece, pieces.length);
          pages.forEach((page, index) => {
            const room = index === 0 ? height - 20 : height;
            if (heightOf(pieces, page) > room + 0.5)
              assert.equal(page.length, 1, 'only a piece too tall alone');
          });
        },
      ),
    );
  });

  test('a split paragraph leaves and takes at least two lines', () => {
    fc.assert(
      fc.property(fc.array(pieceArb, { maxLength: 30 }), (given) => {
        const pieces = column(given);
        for (const part of paginate(pieces, 100, 120).flat()) {
          const lines = pieces[part.piece]?.lines ?? [];
          const here = lines.filter((l) => l.start >= part.from && (part.to === null || l.start < part.to));
          if (part.from > 0 || part.to !== null) assert.ok(here.length >= 2);
        }
      }),
    );
  });

  test('a heading goes over with what it heads, unless it would never end', () => {
    const text = { lines: 8, split: false, keepNext: false };
    const heading = { lines: 1, split: false, keepNext: true };
    const pages = paginate(column([text, heading, text]), 120, 120);
    assert.deepEqual(
      pages.map((parts) => parts.map((part) => part.piece)),
      [[0], [1, 2]],
    );
    const endless = paginate(column(Array.from({ length: 30 }, () => heading)), 120, 120);
    assert.equal(endless.flat().length, 30);
  });

  test('a table that goes on needs room for its header', () => {
    const rows = column(Array.from({ length: 12 }, () => ({ lines: 1, split: false, keepNext: false })));
    const withHeader = rows.map((row) => ({ ...row, repeated: 30 }));
    assert.deepEqual(
      paginate(rows, 110, 110).map((p) => p.length),
      [6, 6],
    );
    assert.deepEqual(
      paginate(withHeader, 110, 110).map((p) => p.length),
      [4, 4, 4],
    );
  });

  test('an empty paper is one page', () => {
    assert.deepEqual(paginate([], 100, 100), [[]]);
  });
});

test('a box is not left alone with a name, and what leads into a list stays with it', () => {
  const runs = [{ text: 'x' }];
  const boxes = (count: number, details: number) => ({
    type: 'checklist' as const,
    items: Array.from({ length: count }, () => ({
      ...{ checked: false, runs, details: Array.from({ length: details }, () => runs) },
    })),
  });
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((line) => itemKeepsNext(boxes(2, 5), 0, line)),
    [true, true, false, false, true, false],
  );
  const plain = (count: number) =>
    [0, count - 2, count - 1].map((at) => itemKeepsNext(boxes(count, 0), at, 0));
  assert.deepEqual(plain(5), [true, true, false], 'a few boxes stay together');
  assert.deepEqual(plain(7), [false, false, false]);
  const blocks = [
    { type: 'paragraph' as const, runs },
    { type: 'list' as const, ordered: false, items: [runs] },
    { type: 'paragraph' as const, runs },
  ];
  assert.deepEqual(
    [0, 1, 2].map((index) => introduces(blocks, index)),
    [true, false, false],
  );
});

test('the greeting of a letter takes the last words along, and a few rows stay together', () => {
  const words = { type: 'paragraph' as const, runs: [{ text: 'x' }] };
  const rows = (count: number) => ({
    ...{ type: 'terms' as const },
    rows: Array.from({ length: count }, () => ({ term: 'x', value: [{ text: 'y' }] })),
  });
  const letter = shortLetter({ blocks: [words, rows(2), words, rows(9)] });
  const spoken = shortLetter({ blocks: [words, words] });
  assert.deepEqual(
    [paragraphKeepsNext(letter, 0), paragraphKeepsNext(spoken, 0), paragraphKeepsNext(spoken, 1)],
    [true, false, true],
  );
  const kept = (index: number, count: number) =>
    Array.from({ length: count }, (_, row) => termKeepsNext(letter, index, row, count));
  assert.deepEqual(kept(1, 2), [true, false]);
  assert.deepEqual(kept(3, 9), [...Array(8).fill(false), true]);
});
