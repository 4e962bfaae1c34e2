import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import type { Candidate } from '#shared/funding/candidate.ts';
import type { FundingFacts } from '#shared/funding/fundingFacts.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import { PROCEDURE, payCatalog, type Row } from './payCatalog.ts';
import { claim, cost, person } from './people.ts';

const DAY = '2026-11-02';
const keys = (candidate: Candidate) => candidate.reasons.map(({ key }) => key.replace('funding.', ''));
const of = (row: Pick<Row, 'facts' | 'costs' | 'day' | 'code'>): Candidate =>
  must(
    whoMayPay(person(row.facts), row.costs ?? PROCEDURE, row.day ?? DAY).candidates.find(
      ({ code }) => code === row.code,
    ),
    'it pays for these costs',
  );

describe('who may pay', () => {
  for (const row of payCatalog) {
    test(row.who, () => {
      const found = of(row);
      assert.equal(found.state, row.state, keys(found).join());
      assert.ok(keys(found).includes(row.reason), keys(found).join());
      if (row.by) assert.equal(found.decidedBy, row.by);
      if (row.missing) assert.ok(found.missing.some(({ fact }) => fact === row.missing));
      else assert.deepEqual(found.missing, []);
      if (row.up !== undefined) assert.equal(found.maxCents, row.up === null ? null : row.up * 100);
    });
  }

  test('offices come before the grant, the tax comes last', () => {
    const codes = whoMayPay(person(), [...PROCEDURE, cost('course')], DAY).candidates.map(({ code }) => code);
    assert.deepEqual(codes.slice(0, 3), ['budget', 'activation', 'training']);
    assert.ok(codes.indexOf('recognitionGrant') > codes.indexOf('training'));
    assert.equal(codes.at(-1), 'tax');
  });

  test('what pays for none of the costs is left out', () => {
    const codes = whoMayPay(person(), PROCEDURE, DAY).candidates.map(({ code }) => code);
    assert.ok(!codes.includes('jobLanguage') && !codes.includes('training'));
    assert.deepEqual(whoMayPay(person(), [], DAY).candidates, []);
  });

  test('a claim does not change who is in charge of the person', () => {
    const decider = (claims: FundingFacts['claims']) =>
      whoMayPay(person({ claims }), PROCEDURE, DAY).candidates.find(({ code }) => code === 'budget')
        ?.decidedBy;
    assert.equal(decider([]), 'jobcenter');
    for (const result of [null, 'granted', 'partly', 'refused', 'withdrawn'] as const)
      assert.equal(
        decider([claim('budget', '2026-10-20', { result, decidedOn: null })]),
        'jobcenter',
        `${result}`,
      );
  });

  test('the warning: nothing yet; after asking, wait; when it is granted, none', () => {
    const warnings = (facts: Partial<FundingFacts>) =>
      whoMayPay(person(facts), PROCEDURE, DAY).warnings.map(({ key }) => key);
    assert.deepEqual(warnings({}), ['funding.warn.nothingYet']);
    assert.deepEqual(warnings({ claims: [claim('budget', '2026-10-20')] }), ['funding.warn.waitForAnswer']);
    const granted = claim('budget', '2026-10-20', { result: 'granted', decidedOn: '2026-10-30' });
    assert.deepEqual(warnings({ claims: [granted] }), []);
    assert.deepEqual(warnings({ appliedOn: '2026-09-01' }), ['funding.warn.nothingMore']);
    assert.deepEqual(warnings({ claims: [claim('budget', '2026-10-20', { result: 'withdrawn' })] }), [
      'funding.warn.nothingYet',
    ]);
  });
});
