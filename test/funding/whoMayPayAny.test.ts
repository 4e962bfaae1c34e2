import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { costKinds } from '#shared/funding/costKinds.ts';
import { earlySpending } from '#shared/funding/early.ts';
import { fundingCatalog, shippedFunding } from '#shared/funding/fundingCatalog.ts';
import type { FundingFacts } from '#shared/funding/fundingFacts.ts';
import { deciders, fundingCodes } from '#shared/funding/instrument.ts';
import { assessments, blankClaim, fundingResults } from '#shared/funding/spending.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import { sentenceOf } from '#shared/recognition/sentence.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { recognition as en } from '#shared/text/en/recognition.ts';
import { assertDatedRows } from '../catalogs/datedRows.ts';
import { cost } from './people.ts';

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-06-01', days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyClaim = fc.record({
  ...{ id: fc.uuid(), instrument: fc.constantFrom(...fundingCodes), appliedOn: anyDay },
  ...{ decidedOn: maybe(anyDay), result: maybe(fc.constantFrom(...fundingResults)) },
  ...{ amountCents: maybe(fc.nat(500_000)), reference: fc.constant(''), reason: fc.constant('') },
});
const anySpending = fc.record({
  ...{ id: fc.uuid(), kind: fc.constantFrom(...costKinds), text: fc.constant('') },
  ...{ amountCents: maybe(fc.nat(500_000)), begunOn: maybe(anyDay), paidOn: maybe(anyDay) },
});
const anyFacts: fc.Arbitrary<FundingFacts> = fc.record({
  benefits: fc.array(fc.constantFrom(...benefitSystems.map(({ code }) => code), 'gone'), { maxLength: 3 }),
  residenceStatus: maybe(fc.constantFrom(...residenceTitles.map(({ code }) => code), 'gone')),
  german: maybe(fc.constantFrom(...languageLevels)),
  livesHere: fc.boolean(),
  academic: fc.boolean(),
  recognises: fc.boolean(),
  advancement: fc.boolean(),
  household: fc.record({
    assessment: maybe(fc.constantFrom(...assessments)),
    taxableCents: maybe(fc.nat(8_000_000)),
  }),
  appliedOn: maybe(anyDay),
  measureBegunOn: maybe(anyDay),
  claims: fc.array(anyClaim, { maxLength: 3 }),
  spending: fc.array(anySpending, { maxLength: 4 }),
});
const anyCosts = fc.array(
  fc
    .tuple(fc.constantFrom(...costKinds), maybe(fc.tuple(fc.nat(3000), fc.nat(3000))))
    .map(([kind, amounts]) => (amounts ? cost(kind, amounts[0], amounts[0] + amounts[1]) : cost(kind))),
  { maxLength: 6 },
);

describe('any person, any costs, any day', () => {
  test('every answer has a reason that can be said in both languages, and is plain data', () => {
    fc.assert(
      fc.property(anyFacts, anyCosts, anyDay, (facts, costs, day) => {
        const outlook = whoMayPay(facts, costs, day);
        assert.deepEqual(JSON.parse(JSON.stringify(outlook)), outlook);
        for (const { reasons, missing } of outlook.candidates) {
          assert.ok(reasons.length > 0);
          for (const message of [...reasons, ...missing.map(({ effect }) => effect), ...outlook.warnings])
            for (const tree of [de, en]) {
              const said = sentenceOf(tree, message);
              assert.match(said, /\.$/, message.key);
              assert.ok(!said.includes('{{') && !said.includes('undefined'), message.key);
            }
        }
      }),
    );
  });

  test('amounts stay within what is expected and within the limits; who does not pay, pays nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyCosts, anyDay, (facts, costs, day) => {
        const { candidates, sum } = whoMayPay(facts, costs, day);
        for (const { state, minCents, maxCents, limitCents, covers, missing } of candidates) {
          assert.ok(covers.length > 0);
          assert.ok(minCents !== null && minCents <= sum.maxCents);
          if (maxCents !== null) assert.ok(minCents <= maxCents);
          if (maxCents !== null && limitCents !== null) assert.ok(maxCents <= limitCents);
          if (sum.open === 0) assert.ok(maxCents !== null && maxCents <= sum.maxCents);
          if (state === 'no') assert.deepEqual([minCents, maxCents], [0, 0]);
          if (missing.length > 0) assert.equal(state, 'depends');
        }
      }),
    );
  });

  test('in the order in which one asks, each once', () => {
    fc.assert(
      fc.property(anyFacts, anyCosts, anyDay, (facts, costs, day) => {
        const codes = whoMayPay(facts, costs, day).candidates.map(({ code }) => code);
        assert.deepEqual(
          codes,
          fundingCodes.filter((code) => codes.includes(code)),
        );
      }),
    );
  });

  const rank = { no: 0, depends: 1, possible: 2 } as const;
  test('who earns more never has a better chance of the grant', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyCosts,
        anyDay,
        fc.nat(8_000_000),
        fc.nat(8_000_000),
        (facts, costs, day, a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          const standing = (taxableCents: number) => {
            const household = { assessment: 'single' as const, taxableCents };
            const found = whoMayPay({ ...facts, household }, costs, day).candidates.find(
              ({ code }) => code === 'recognitionGrant',
            );
            return found ? rank[found.state] : 0;
          };
          assert.ok(standing(less) >= standing(more));
        },
      ),
    );
  });

  test('the grant never pays twice what an office has granted', () => {
    fc.assert(
      fc.property(anyFacts, anyCosts, anyDay, (facts, costs, day) => {
        const granted = { ...blankClaim, id: 'g', instrument: 'budget', result: 'granted' } as const;
        const claims = [{ ...granted, appliedOn: '2024-01-01', decidedOn: '2024-02-01' }];
        const { candidates } = whoMayPay({ ...facts, claims }, costs, day);
        const office = candidates.find(({ code }) => code === 'budget');
        const grant = candidates.find(({ code }) => code === 'recognitionGrant');
        const left = grant?.covers.filter((kind) => !office?.covers.includes(kind)) ?? [];
        if (office && grant && left.length === 0) assert.equal(grant.state, 'no');
      }),
    );
  });

  test('asking earlier never makes more of it too early', () => {
    fc.assert(
      fc.property(fc.array(anySpending), fc.array(anyClaim), fc.nat(100), (spending, claims, days) => {
        const earlier = claims.map((claim) => ({ ...claim, appliedOn: addDays(claim.appliedOn, -days) }));
        // An instrument younger than the day asked about was nobody to ask: the same rows on both days.
        const rowsOf = (asked: typeof claims) =>
          asked.map(({ instrument, appliedOn }) => shippedFunding.on(instrument, appliedOn));
        fc.pre(rowsOf(earlier).every((row, n) => row === rowsOf(claims)[n]));
        const ids = (asked: typeof claims) => earlySpending(spending, asked).map(({ id }) => id);
        const before = new Set(ids(claims));
        for (const id of ids(earlier)) assert.ok(before.has(id));
      }),
    );
  });
});

describe('the catalogue of instruments', () => {
  test('is dated, sourced, and says what to check', () => {
    assertDatedRows('funding', fundingCatalog);
    for (const { checks } of fundingCatalog) for (const check of checks) assert.match(check, /\.$/);
  });
  test('has every code, each with words in both languages, and no two rows of one code at once', () => {
    for (const code of fundingCodes) {
      const rows = fundingCatalog.filter((row) => row.code === code);
      assert.ok(rows.length > 0, code);
      for (const [at, row] of rows.entries()) {
        const next = rows[at + 1];
        if (next) assert.ok(row.validTo !== null && next.validFrom !== null && row.validTo < next.validFrom);
      }
    }
    for (const { funding } of [de, en])
      for (const words of [funding.name, funding.rule, funding.pays, funding.excludes])
        assert.deepEqual(Object.keys(words).sort(), [...fundingCodes].sort());
    assert.deepEqual(Object.keys(de.funding.decider).sort(), [...deciders].sort());
  });
  test('every kind of cost has somebody to ask', () => {
    const covered = new Set(fundingCatalog.flatMap(({ pots }) => pots.flatMap(({ covers }) => covers)));
    assert.deepEqual([...covered].sort(), [...costKinds].sort());
  });
  test('the client’s sentence is short and speaks to the client', () => {
    for (const [code, rule] of Object.entries(de.funding.rule))
      for (const sentence of rule.split(/\.\s/))
        assert.ok(sentence.split(' ').length <= 22, `${code}: ${sentence}`);
  });
});
