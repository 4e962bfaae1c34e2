import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numbersOfDay } from '#shared/assessment/versionDates.ts';

test('no two versions are called alike, and one alone needs no number', () => {
  const days = fc.array(fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'), { maxLength: 8 });
  fc.assert(
    fc.property(days, (all) => {
      const versions = all
        .toSorted()
        .toReversed()
        .map((releasedOn, at) => ({ id: String(at), releasedOn }));
      const numbers = numbersOfDay(versions);
      const names = versions.map(({ id, releasedOn }) => `${releasedOn} ${numbers.get(id)}`);
      assert.equal(new Set(names).size, versions.length);
      for (const day of new Set(all)) {
        const oldest = versions.findLast(({ releasedOn }) => releasedOn === day);
        assert.equal(numbers.get(oldest?.id ?? ''), null);
      }
    }),
  );
});
