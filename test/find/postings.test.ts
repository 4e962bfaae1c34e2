import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  CHUNK,
  count,
  gatherPostings,
  highestFirst,
  keepCommon,
  noBits,
  pack,
  put,
  unpack,
} from '#electron/find/postings.ts';

/** Few or many: both ways of storing. */
const places = fc.oneof(
  fc.uniqueArray(fc.nat(CHUNK - 1), { maxLength: 20 }),
  fc.uniqueArray(fc.nat(CHUNK - 1), { minLength: 240, maxLength: 300 }),
);
const bitsOf = (some: readonly number[]) => {
  const bits = noBits();
  for (const place of some) put(bits, place, true);
  return bits;
};
const descending = (some: Iterable<number>): number[] => [...some].sort((a, b) => b - a);

test('places are stored and read again, few as a list, many as bits', () => {
  fc.assert(
    fc.property(places, (some) => {
      const stored = pack(bitsOf(some));
      if (stored === null) return assert.equal(some.length, 0);
      assert.ok(stored.length <= CHUNK / 8);
      const bits = noBits();
      unpack(stored, bits);
      assert.deepEqual([...highestFirst(bits)], descending(some));
      assert.equal(count(bits), some.length);
    }),
  );
});

test('places are added, taken away, united and intersected like sets', () => {
  fc.assert(
    fc.property(places, places, (some, others) => {
      const a = new Set(some);
      const common = bitsOf(some);
      keepCommon(common, bitsOf(others));
      assert.deepEqual([...highestFirst(common)], descending(others.filter((place) => a.has(place))));
      const united = bitsOf(some);
      const stored = pack(bitsOf(others));
      if (stored) unpack(stored, united);
      assert.deepEqual([...highestFirst(united)], descending(new Set([...some, ...others])));
      for (const place of others) put(united, place, false);
      assert.deepEqual(
        [...highestFirst(united)],
        descending(some.filter((place) => !others.includes(place))),
      );
    }),
  );
});

test('many texts are gathered chunk by chunk', () => {
  const gathered = gatherPostings();
  const numbers = [1, 2, CHUNK - 1, CHUNK, CHUNK + 7, 3 * CHUNK];
  const postings = [...numbers.flatMap((n) => gathered.add(n, 'note', ['all', `n${n}`])), ...gathered.end()];
  const found = postings
    .filter(({ term }) => term === 'all')
    .flatMap(({ chunk, texts }) => {
      const bits = noBits();
      unpack(texts, bits);
      return [...highestFirst(bits)].toReversed().map((place) => chunk * CHUNK + place);
    });
  assert.deepEqual(found, numbers);
  assert.equal(postings.length, 3 + numbers.length);
});
