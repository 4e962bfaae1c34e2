import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatRecoveryKey, newRecoverySecret, recoveryGroups } from '#electron/vault/recoveryKey.ts';
import {
  groupsToConfirm,
  recoveryCharacters,
  recoveryGroupCount,
  recoveryGroupLength,
  recoveryKeyLength,
} from '#shared/vault/recoverySheet.ts';

describe('the recovery key on paper', () => {
  test('the window counts groups and characters as the vault makes them', () => {
    const key = formatRecoveryKey(newRecoverySecret());
    assert.equal(recoveryGroupCount, recoveryGroups);
    assert.ok(key.split('-').every((group) => group.length === recoveryGroupLength));
    assert.equal(recoveryCharacters(key), recoveryKeyLength);
    assert.equal(recoveryCharacters(key.toLowerCase().replaceAll('-', ' – ')), recoveryKeyLength);
  });

  test('two different groups are asked for, in their order on the sheet', () => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const draws = [a, b];
        const [first, second] = groupsToConfirm(() => draws.shift() ?? 0);
        assert.ok(first >= 0 && first < second && second < recoveryGroupCount);
      }),
    );
  });

  test('every group may be asked for', () => {
    const asked = new Set<number>();
    for (let a = 0; a < recoveryGroupCount; a += 1) {
      const draws = [a / recoveryGroupCount + 0.001, 0.999];
      for (const index of groupsToConfirm(() => draws.shift() ?? 0)) asked.add(index);
    }
    assert.equal(asked.size, recoveryGroupCount);
  });
});
