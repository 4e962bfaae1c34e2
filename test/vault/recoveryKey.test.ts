import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonical, type Json } from '#electron/vault/canonical.ts';
import {
  formatRecoveryKey,
  groupsMatch,
  newRecoverySecret,
  parseRecoveryKey,
  recoveryGroups,
} from '#electron/vault/recoveryKey.ts';
import { canonicalText } from './independent.ts';
import { refusal } from './refusal.ts';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

describe('a recovery key', () => {
  test('is 256 random bits in 14 groups of 4', () => {
    assert.equal(recoveryGroups, 14);
    assert.equal(newRecoverySecret().length, 32);
    assert.notDeepEqual(newRecoverySecret(), newRecoverySecret());
  });

  test('is read as it was printed, and as people type it', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const printed = formatRecoveryKey(secret);
        assert.deepEqual(parseRecoveryKey(printed), secret);
        const typed = printed.toLowerCase().replaceAll('0', 'o').replaceAll('-', '  ');
        assert.deepEqual(parseRecoveryKey(`\t${typed}\n`), secret);
        assert.deepEqual(parseRecoveryKey(printed.replaceAll('1', 'l').replaceAll('-', '–')), secret);
        assert.deepEqual(parseRecoveryKey(printed.replaceAll('1', 'I').replaceAll('-', '')), secret);
      }),
    );
  });

  test('with one character wrong, two swapped, one missing or one too many is a typing error', () => {
    const printed = formatRecoveryKey(Buffer.alloc(32, 0xa7)).replaceAll('-', '');
    const typo = refusal('vault.recoveryKeyTypo');
    for (let at = 0; at < printed.length; at++) {
      const [before, character, after] = [printed.slice(0, at), printed.charAt(at), printed.slice(at + 1)];
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZU!ß') {
        if (other !== character) assert.throws(() => parseRecoveryKey(before + other + after), typo);
      }
      assert.throws(() => parseRecoveryKey(before + after), typo);
      assert.throws(() => parseRecoveryKey(`${before}7${character}${after}`), typo);
      const next = printed.charAt(at + 1);
      if (next && next !== character) {
        assert.throws(() => parseRecoveryKey(before + next + character + printed.slice(at + 2)), typo);
      }
    }
  });

  test('any other text is a typing error, never another failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        assert.throws(() => parseRecoveryKey(text), refusal('vault.recoveryKeyTypo'));
      }),
    );
  });

  test('is confirmed by two of its groups, in any order and spelling', () => {
    fc.assert(
      fc.property(secrets, fc.nat(13), fc.nat(13), (secret, a, b) => {
        const groups = formatRecoveryKey(secret).split('-');
        const typed = (index: number) => ({ index, text: ` ${groups[index]?.toLowerCase()} ` });
        assert.equal(groupsMatch(secret, [typed(a), typed(b)]), a !== b);
        assert.equal(groupsMatch(secret, [typed(a), { index: 14, text: '' }]), false);
      }),
    );
  });
});

test('canonical JSON is one text per value, and the same for another program', () => {
  const value = fc.letrec<{ any: Json }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,6}$/), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (json) => {
      const text = canonical(json);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(json)));
      assert.equal(canonical(JSON.parse(text)), text);
      assert.equal(canonicalText(JSON.parse(text)), text);
    }),
  );
  assert.equal(canonical({ b: 1, a: [null, 'ü"'] }), '{"a":[null,"ü\\""],"b":1}');
});
