import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FundingFacts } from '#shared/funding/fundingFacts.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import { claim, cost, person, spent } from './people.ts';

const DAY = '2026-11-02';
const PROCEDURE = [cost('fee', 100, 600), cost('translation', 90, 360)];

describe('what was begun before it was applied for', () => {
  const early = (facts: Partial<FundingFacts>) =>
    whoMayPay(person(facts), PROCEDURE, DAY).early.map(({ kind, on, claim: asked }) => [
      kind,
      on,
      asked?.appliedOn,
    ]);

  test('is named, with the application that came too late', () => {
    const claims = [claim('budget', '2026-10-10')];
    assert.deepEqual(early({ claims, spending: [spent('translation', '2026-10-09')] }), [
      ['translation', '2026-10-09', '2026-10-10'],
    ]);
    assert.deepEqual(early({ claims, spending: [spent('translation', '2026-10-10')] }), [], 'the same day');
  });
  test('the payment counts where the order is not known, and the earlier of the two', () => {
    const claims = [claim('budget', '2026-10-10')];
    const paid = spent('fee', null, { paidOn: '2026-10-01' });
    assert.deepEqual(early({ claims, spending: [paid] }), [['fee', '2026-10-01', '2026-10-10']]);
    const both = spent('fee', '2026-10-20', { paidOn: '2026-10-05' });
    assert.deepEqual(early({ claims, spending: [both] }), [['fee', '2026-10-05', '2026-10-10']]);
  });
  test('nobody asked at all, or the one asked pays for something else', () => {
    assert.deepEqual(early({ spending: [spent('fee', '2026-10-01')] }), [['fee', '2026-10-01', undefined]]);
    const claims = [claim('jobLanguage', '2026-09-01')];
    assert.deepEqual(early({ claims, spending: [spent('fee', '2026-10-01')] }), [
      ['fee', '2026-10-01', undefined],
    ]);
  });
  test('a refusal protects nothing; of two the first in time does', () => {
    const refused = claim('budget', '2026-09-01', { result: 'refused', decidedOn: '2026-09-20' });
    const late = claim('recognitionGrant', '2026-10-10');
    assert.deepEqual(early({ claims: [refused, late], spending: [spent('fee', '2026-10-01')] }), [
      ['fee', '2026-10-01', '2026-10-10'],
    ]);
    const inTime = claim('recognitionGrant', '2026-09-25');
    assert.deepEqual(early({ claims: [refused, inTime], spending: [spent('fee', '2026-10-01')] }), []);
  });
  test('what is only planned is not begun', () => {
    assert.deepEqual(early({ spending: [spent('fee', null, { amountCents: 55_000 })] }), []);
  });
  test('who could never have been paid for is not told off', () => {
    const rich = {
      benefits: ['EIGEN'],
      household: { assessment: 'single', taxableCents: 9_000_000 },
    } as const;
    const spending = [spent('other', '2026-10-01')];
    assert.deepEqual(early({ ...rich, benefits: [...rich.benefits], spending }), []);
  });
});
