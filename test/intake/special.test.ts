import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { person, special } from './people.ts';

describe('questions on health', () => {
  test('are refused without a consent of their own, and accepted with it', async () => {
    const { get, answer, skip, decide } = await person();
    await assert.rejects(answer('health.limits', 'yes'), /intake.noConsent/);
    await assert.rejects(skip('health.limits', 'unknown'), /intake.noConsent/);
    assert.deepEqual((await get()).special, { allowed: false, state: 'never', stored: 0 });
    await decide('given');
    await answer('health.limits', 'yes');
    const sheet = await get();
    assert.deepEqual(sheet.special, { allowed: true, state: 'given', stored: 1 });
    assert.equal(sheet.values['health.limits'], 'yes');
  });

  test('a refusal is no consent', async () => {
    const { get, answer, decide } = await person();
    await decide('refused');
    await assert.rejects(answer('health.disability', 'no'), /intake.noConsent/);
    assert.equal((await get()).special.state, 'refused');
  });

  test('after a withdrawal are not shown, still counted, and can be removed at once', async () => {
    const { ask, id, get, answer, decide, undo } = await person();
    await decide('given');
    await answer('health.limits', 'yes');
    await answer('health.needs', 'kein schweres Heben');
    await decide('withdrawn');
    const sheet = await get();
    assert.deepEqual(sheet.special, { allowed: false, state: 'withdrawn', stored: 2 });
    assert.ok(!Object.keys({ ...sheet.values, ...sheet.given }).some((key) => key.startsWith('health')));
    await assert.rejects(answer('health.needs', 'mehr'), /intake.noConsent/);
    await answer('health.needs', null);
    assert.deepEqual(await ask('intake.clearSpecial', { clientId: id }), { removed: 1 });
    assert.equal((await get()).special.stored, 0);
    await undo();
    assert.equal((await get()).special.stored, 1);
  });

  test('a consent that has run out is none', async () => {
    const { ask, id, get, answer } = await person();
    const on = '2026-10-01';
    const decision = { ...special, state: 'given', on, validUntil: '2026-11-01' } as const;
    await ask('privacy.decide', { clientId: id, decision });
    assert.equal((await get()).special.state, 'expired');
    await assert.rejects(answer('health.limits', 'no'), /intake.noConsent/);
  });
});
