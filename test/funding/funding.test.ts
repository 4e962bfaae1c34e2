import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import type { FundingCode } from '#shared/funding/instrument.ts';
import { blankClaim, blankSpending } from '#shared/funding/spending.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import { openTestOffice } from '#test/support/office.ts';

const [nurse, electrician, economist] = demoPeople.map((person) => must(person, 'three people'));
const enter = async (ask: Ask, person = nurse) => enterPerson(ask, must(person, 'a person'));
const stateOf = async (ask: Ask, applicationId: string, code: FundingCode) =>
  (await ask('funding.get', { applicationId })).outlook.candidates.find((one) => one.code === code)?.state;
const cost = (more: object) => ({ ...blankSpending, ...more });
const claim = (instrument: FundingCode, appliedOn: string, more: object = {}) => ({
  ...{ ...blankClaim, instrument, appliedOn },
  ...more,
});

/** Today is 2 November 2026 in these offices. */
describe('costs and funding of an undertaking', () => {
  test('nurse with the Jobcenter: what is to be paid, and the Jobcenter first', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enter(ask);
    const { outlook, household, spending, claims } = await ask('funding.get', { applicationId });
    assert.deepEqual(
      outlook.lines.map(({ kind }) => kind),
      ['certifiedCopies', 'translation', 'fee', 'language'],
    );
    assert.deepEqual([spending, claims, household.taxableCents], [[], [], null]);
    const first = must(outlook.candidates[0], 'somebody pays');
    assert.deepEqual([first.code, first.state, first.decidedBy], ['budget', 'possible', 'jobcenter']);
    assert.deepEqual(
      outlook.warnings.map(({ key }) => key),
      ['funding.warn.nothingYet'],
    );
  });

  test('each way on the page of ways has its own', async () => {
    const { ask } = await openTestOffice();
    const { qualificationId } = await enter(ask);
    const { ways } = await ask('recognition.assess', { qualificationId });
    const money = await ask('funding.assess', { qualificationId });
    assert.deepEqual(
      money.ways.map(({ code }) => code),
      ways.map(({ code }) => code),
    );
    const kinds = (code: string) =>
      money.ways.find((way) => way.code === code)?.outlook.lines.map(({ kind }) => kind) ?? [];
    assert.ok(!kinds('recognition').includes('exam') && kinds('knowledgeExam').includes('exam'));
  });

  test('follows the facts: a job instead of the Jobcenter, and the income decides', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    const { benefit } = await ask('profile.get', { clientId });
    await ask('profile.update', {
      id: must(benefit[0], 'a benefit').id,
      item: { kind: 'benefit', fields: { system: 'EIGEN' } },
    });
    assert.equal(await stateOf(ask, applicationId, 'recognitionGrant'), 'depends');
    await ask('funding.setHousehold', { clientId, patch: { assessment: 'single' } });
    await ask('funding.setHousehold', { clientId, patch: { taxableCents: 2_800_000 } });
    assert.equal(await stateOf(ask, applicationId, 'recognitionGrant'), 'possible');
    await ask('funding.setHousehold', { clientId, patch: { taxableCents: 3_300_000 } });
    assert.equal(await stateOf(ask, applicationId, 'recognitionGrant'), 'no');
    await ask('history.undo', { clientId });
    const { household } = await ask('funding.get', { applicationId });
    assert.deepEqual(household, { assessment: 'single', taxableCents: 2_800_000 });
  });

  test('the income is in no answer but those about money', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    await ask('funding.setHousehold', { clientId, patch: { taxableCents: 1_234_567 } });
    const others = [
      await ask('clients.get', { id: clientId }),
      await ask('profile.get', { clientId }),
      await ask('recognition.get', { id: applicationId }),
      await ask('cases.timeline', { clientId, before: null, limit: 200 }),
      await ask('plan.get', { clientId }),
    ];
    assert.ok(!JSON.stringify(others).includes('1234567'));
  });

  test('what is spent takes the place of the guess; paid, it is due no more', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask, electrician);
    const fee = async () => {
      const { outlook } = await ask('funding.get', { applicationId });
      const line = outlook.lines.find(({ kind }) => kind === 'fee');
      return line && [line.minCents, line.maxCents];
    };
    assert.deepEqual(await fee(), [10_000, 60_000]);
    const { id } = await ask('funding.addCost', {
      applicationId,
      fields: cost({ kind: 'fee', amountCents: 42_050 }),
    });
    assert.deepEqual(await fee(), [42_050, 42_050]);
    await ask('funding.updateCost', { id, patch: { paidOn: '2026-10-30' } });
    assert.equal(await fee(), undefined);
    await ask('funding.removeCost', { id });
    assert.deepEqual(await fee(), [10_000, 60_000]);
    await ask('history.undo', { clientId });
    assert.equal((await ask('funding.get', { applicationId })).spending[0]?.amountCents, 42_050);
  });

  test('warns when an order comes before the application for funding', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enter(ask);
    await ask('funding.addCost', { applicationId, fields: cost({ begunOn: '2026-10-05' }) });
    const early = async () =>
      (await ask('funding.get', { applicationId })).outlook.early.map(({ kind, on, claim: asked }) => [
        ...[kind, on],
        asked?.appliedOn,
      ]);
    assert.deepEqual(await early(), [['translation', '2026-10-05', undefined]]);
    const { id } = await ask('funding.addClaim', { applicationId, fields: claim('budget', '2026-10-12') });
    assert.deepEqual(await early(), [['translation', '2026-10-05', '2026-10-12']]);
    await ask('funding.updateClaim', { id, patch: { appliedOn: '2026-10-01' } });
    assert.deepEqual(await early(), []);
  });

  test('an application for funding stands in the timeline, twice when it is decided', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    const { id } = await ask('funding.addClaim', { applicationId, fields: claim('budget', '2026-10-12') });
    const lines = async () =>
      (await ask('cases.timeline', { clientId, before: null, limit: 100 })).entries
        .filter(({ kind }) => kind === 'claim')
        .map(({ on, facts, text }) => [on, facts.instrument, facts.result ?? null, text]);
    assert.deepEqual(await lines(), [['2026-10-12', 'budget', null, '']]);
    const decision = { decidedOn: '2026-10-20', result: 'refused', reason: 'nicht notwendig' } as const;
    await ask('funding.updateClaim', { id, patch: decision });
    assert.deepEqual(await lines(), [
      ['2026-10-20', 'budget', 'refused', 'nicht notwendig'],
      ['2026-10-12', 'budget', null, ''],
    ]);
    await ask('funding.removeClaim', { id });
    assert.deepEqual(await lines(), []);
  });

  test('goes with its undertaking and comes back with it', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask, economist);
    await ask('funding.addCost', { applicationId, fields: cost({ amountCents: 100 }) });
    await ask('funding.addClaim', { applicationId, fields: claim('hardship', '2026-10-12') });
    const before = await ask('funding.get', { applicationId });
    await ask('recognition.remove', { id: applicationId });
    await assert.rejects(ask('funding.get', { applicationId }), /recognition.unknownApplication/);
    await ask('history.undo', { clientId });
    assert.deepEqual(await ask('funding.get', { applicationId }), before);
  });

  test('after the notice: the course the measure asks for', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enter(ask);
    const fields = { ...blankEvent, kind: 'decided', on: '2026-10-20', result: 'compensation' } as const;
    await ask('recognition.addEvent', {
      applicationId,
      fields: { ...fields, measures: ['knowledgeExam', 'adaptationPeriod'] },
    });
    const kinds = async () =>
      (await ask('funding.get', { applicationId })).outlook.lines.map(({ kind }) => kind);
    assert.ok((await kinds()).includes('exam') && (await kinds()).includes('course'));
    await ask('recognition.addEvent', {
      applicationId,
      fields: { ...blankEvent, kind: 'measureChosen', on: '2026-10-25', measure: 'adaptationPeriod' },
    });
    assert.ok(!(await kinds()).includes('exam') && (await kinds()).includes('course'));
  });

  test('refuses what is not there and what cannot be', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enter(ask);
    const none = { applicationId: 'none' };
    await assert.rejects(ask('funding.get', none), /recognition.unknownApplication/);
    await assert.rejects(
      ask('funding.assess', { qualificationId: 'none' }),
      /recognition.unknownQualification/,
    );
    await assert.rejects(ask('funding.addCost', { ...none, fields: blankSpending }), /unknownApplication/);
    await assert.rejects(ask('funding.updateCost', { id: 'none', patch: {} }), /funding.unknownCost/);
    await assert.rejects(ask('funding.removeCost', { id: 'none' }), /funding.unknownCost/);
    await assert.rejects(ask('funding.updateClaim', { id: 'none', patch: {} }), /funding.unknownClaim/);
    await assert.rejects(ask('funding.removeClaim', { id: 'none' }), /funding.unknownClaim/);
    await assert.rejects(ask('funding.setHousehold', { clientId: 'none', patch: {} }), /clients.unknown/);
    const before = claim('budget', '2026-10-12', { decidedOn: '2026-10-11' });
    await assert.rejects(ask('funding.addClaim', { applicationId, fields: before }), /funding.decidedBefore/);
    const fields = cost({ amountCents: -1 });
    await assert.rejects(ask('funding.addCost', { applicationId, fields }), /input.invalid/);
  });
});
