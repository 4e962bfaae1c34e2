import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { catalogFields } from '#shared/catalogs/fields.ts';
import { overlay } from '#shared/catalogs/overlay.ts';
import { isOwnCode, type OwnRow } from '#shared/catalogs/ownRow.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { must } from '#shared/contract/result.ts';
import { isFundingCode, isOffered, shippedFunding } from '#shared/funding/fundingCatalog.ts';
import type { FundingFacts } from '#shared/funding/fundingFacts.ts';
import { deciderName, fundingName } from '#shared/funding/fundingWords.ts';
import { type FundingCondition, fundingCodes, fundingConditions } from '#shared/funding/instrument.ts';
import { claimFields } from '#shared/funding/spending.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import type { Message } from '#shared/recognition/message.ts';
import { sentenceOf } from '#shared/recognition/sentence.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { recognition as en } from '#shared/text/en/recognition.ts';
import { FUND, fund } from './ownInstrument.ts';
import { claim, cost, person, spent } from './people.ts';

const day = '2026-11-22';
const say = (message: Message): string => sentenceOf(de, message);
const outlook = (own: OwnRow, facts: FundingFacts = person(), on = day) =>
  whoMayPay(facts, [cost('fee', 800), cost('translation', 50)], on, overlay([own], on));
const candidate = (own: OwnRow, facts?: FundingFacts, on?: string) =>
  outlook(own, facts, on).candidates.find(({ code }) => code === FUND);
const found = (own: OwnRow, facts?: FundingFacts) => must(candidate(own, facts), 'it pays for fees');
const state = (whom: FundingCondition[], facts: Partial<FundingFacts>) =>
  found(fund({ added: { whom, caseByCase: false }, after: [] }), person(facts)).state;

describe('an instrument of the office', () => {
  test('stands among ours with its words, its limit and its marks', () => {
    const { name, decider } = must(found(fund()).added, 'its words');
    assert.deepEqual([name, decider], ['Härtefonds der Bürgerstiftung Rostock', 'Bürgerstiftung Rostock']);
    const one = found(fund());
    assert.deepEqual([one.limitCents, one.maxCents, one.covers], [300_00, 300_00, ['fee', 'translation']]);
    assert.deepEqual([one.beforeCosts, one.discretion, one.verified, one.checks], [true, true, true, []]);
    assert.equal(one.own?.kind, 'added');
    assert.equal(deciderName(one.decidedBy, one.added, say), 'Bürgerstiftung Rostock (Frau Berg, 0381 123)');
    const codes = outlook(fund()).candidates.map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => code === FUND || code === 'hardship' || code === 'budget'),
      ['budget', FUND, 'hardship'],
      'a fund known by name is asked before funds in general',
    );
  });

  test('comes after the Jobcenter where it says so, and is then one of the last; else it waits for nobody', () => {
    const last = found(fund());
    assert.deepEqual([last.state, last.reasons[0]?.key], ['depends', 'funding.dep.officeFirst']);
    assert.equal(last.lastResort, true);
    const free = found(fund({ after: [], added: { caseByCase: false } }));
    assert.deepEqual([free.state, free.lastResort], ['possible', false]);
    const refused = [claim('budget', '2026-10-01', { result: 'refused', decidedOn: '2026-10-20' })];
    assert.equal(found(fund(), person({ claims: refused })).reasons[0]?.key, 'funding.why.officeRefused');
    const granted = [claim('budget', '2026-10-01', { result: 'granted', decidedOn: '2026-10-20' })];
    assert.deepEqual(
      found(fund(), person({ claims: granted })).reasons.map(({ key }) => key),
      ['funding.no.borneByOffice'],
    );
  });

  test('nothing is to be ordered before it has been asked, and what was is too early', () => {
    const nobody = person({ benefits: ['EIGEN'], claims: [] });
    const others = (['budget', 'activation', 'training', 'recognitionGrant', 'iq'] as const).map((code) =>
      claim(code, '2026-10-01', { result: 'refused', decidedOn: '2026-10-20' }),
    );
    const facts = { ...nobody, claims: others };
    const keys = (own: OwnRow) => outlook(own, facts).warnings.map(({ key }) => key);
    assert.deepEqual(keys(fund()), ['funding.warn.nothingYet']);
    assert.deepEqual(keys(fund({ beforeCosts: false })), []);
    const spending = [spent('fee', '2026-11-01')];
    const claims = [claim(FUND, '2026-11-10')];
    assert.deepEqual(
      outlook(fund(), { ...nobody, spending, claims }).early.map(({ claim: late }) => late?.code),
      [FUND],
    );
  });

  test('follows its claim: pending, granted, refused', () => {
    const facts = (result: 'granted' | 'refused' | null) =>
      person({ claims: [claim(FUND, '2026-11-01', { result })] });
    assert.deepEqual(
      (['granted', 'refused', null] as const).map((result) => {
        const one = found(fund(), facts(result));
        return [one.state, one.claim];
      }),
      [
        ['possible', 'granted'],
        ['no', 'refused'],
        ['possible', 'pending'],
      ],
    );
  });

  test('is no longer offered when it has ended, but stays with whoever has asked for it', () => {
    const ended = fund({}, { validTo: '2026-10-31' });
    assert.ok(candidate(ended, person(), '2026-10-31'));
    assert.equal(candidate(ended), undefined);
    const claims = [claim(FUND, '2026-10-20', { result: 'granted', decidedOn: '2026-10-28' })];
    assert.equal(candidate(ended, person({ claims }))?.state, 'possible');
    const { funding } = overlay([ended], day);
    assert.deepEqual([isOffered(FUND, '2026-10-31', funding), isOffered(FUND, day, funding)], [true, false]);
    assert.equal(fundingName(FUND, funding, day, say), 'Härtefonds der Bürgerstiftung Rostock');
    assert.match(fundingName(FUND, shippedFunding, day, say), /nicht mehr im Katalog/);
  });

  test('is amber again when it was looked up too long ago', () => {
    const old = found(fund({}, { checkedOn: '2025-11-01' }));
    assert.equal(old.verified, false);
    assert.deepEqual(old.checks[0]?.row, { catalog: 'funding', code: FUND });
  });

  test('each condition holds, fails, or says which fact it waits for', () => {
    assert.deepEqual(
      [
        state(['livesHere'], { livesHere: false }),
        state(['jobcenter'], { benefits: ['EIGEN'] }),
        state(['jobcenter'], {}),
        state(['noOffice'], {}),
        state(['noOffice'], { benefits: ['FAMILIE'] }),
        state(['asylum'], { benefits: ['ASYLBLG'] }),
        state(['employed'], { benefits: [] }),
        state(['employed'], { benefits: ['ALG_AUFST'] }),
        state(['academic'], {}),
        state(['advancement'], { advancement: true }),
        state(['mayWork'], { residenceStatus: null }),
        state([], { benefits: [], residenceStatus: null, livesHere: false }),
      ],
      [
        ...['depends', 'no', 'possible', 'no', 'possible', 'possible'],
        ...['depends', 'possible', 'no', 'possible', 'depends', 'possible'],
      ],
    );
    const both = found(
      fund({ added: { whom: ['employed', 'mayWork'] } }),
      person({ benefits: [], residenceStatus: null }),
    );
    assert.deepEqual(both.missing.map(({ fact }) => fact).sort(), ['benefit', 'residenceStatus']);
  });

  test('a limit of income is asked for and decides', () => {
    const own = fund({ after: [], incomeLimits: { single: 20_000_00, joint: 30_000_00 } });
    assert.deepEqual(
      found(own).missing.map(({ fact }) => fact),
      ['household'],
    );
    assert.equal(found(own).byIncome, true);
    const earns = (taxableCents: number) =>
      found(own, person({ household: { assessment: 'single', taxableCents } })).state;
    assert.deepEqual([earns(19_000_00), earns(21_000_00)], ['depends', 'no']);
  });

  test('whoever it is for and whatever is known: a reason in both languages, plain data, our own unchanged', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    fc.assert(
      fc.property(
        fc.subarray([...fundingConditions]),
        fc.boolean(),
        fc.boolean(),
        fc.record({
          benefits: fc.subarray(benefitSystems.map(({ code }) => code)),
          residenceStatus: maybe(fc.constantFrom(...residenceTitles.map(({ code }) => code))),
          ...{ livesHere: fc.boolean(), academic: fc.boolean(), advancement: fc.boolean() },
        }),
        (whom, caseByCase, limited, facts) => {
          const incomeLimits = limited ? { single: 100_00, joint: 200_00 } : null;
          const own = fund({ added: { whom, caseByCase }, incomeLimits });
          const all = outlook(own, person(facts));
          assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
          const one = must(
            all.candidates.find(({ code }) => code === FUND),
            'it is told',
          );
          assert.ok(one.reasons.length > 0);
          if (one.missing.length > 0) assert.equal(one.state, 'depends');
          for (const message of [...one.reasons, ...one.missing.map(({ effect }) => effect)])
            for (const tree of [de, en]) assert.match(sentenceOf(tree, message), /\.$/, message.key);
          const ours = whoMayPay(person(facts), all.lines, day).candidates;
          assert.deepEqual(
            all.candidates.filter(({ code }) => code !== FUND),
            ours,
          );
        },
      ),
    );
  });
});

describe('codes of instruments', () => {
  test('no code of ours looks like one of the office; a claim may name both and nothing else', () => {
    for (const code of fundingCodes) assert.ok(!isOwnCode(code) && isFundingCode(code));
    const parse = (instrument: unknown) => claimFields.shape.instrument.safeParse(instrument).success;
    assert.deepEqual([FUND, 'budget', 'a-b-c-d-e', '', 3, null].map(parse), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('whoever has no word in the program is named', () => {
    const parse = (own: OwnRow) => catalogFields.funding.safeParse(own.fields).success;
    assert.deepEqual(
      [
        fund(),
        fund({ added: { decider: '' } }),
        fund({ decidedBy: 'foundation', added: { decider: '' } }),
      ].map(parse),
      [true, false, true],
    );
  });
});
