import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { blankClaim } from '#shared/funding/spending.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { blankEvent, type EventFields } from '#shared/recognition/procedureEvent.ts';
import { openTestOffice } from '#test/support/office.ts';

const [nurse, electrician] = demoPeople.map((person) => must(person, 'three people'));
const enter = async (ask: Ask, person = nurse) => enterPerson(ask, must(person, 'a person'));
const add = (
  ask: Ask,
  applicationId: string,
  kind: EventFields['kind'],
  on: string,
  more: Partial<EventFields> = {},
) => ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on, ...more } });
const proposed = async (ask: Ask, clientId: string) =>
  (await ask('plan.get', { clientId })).proposals.map(({ kind, fromLevel, toLevel }) =>
    toLevel === null ? kind : `${kind} ${fromLevel} ${toLevel}`,
  );
const notice = { receivedOn: '2026-10-23', periodCount: 1, result: 'compensation' } as const;

/** Today is 2 November 2026 in these offices. */
describe('what a person needs', () => {
  test('is entered by hand, changed, removed and brought back, and stands in the timeline', async () => {
    const { ask } = await openTestOffice();
    const { clientId } = await enter(ask);
    const fields = { ...blankNeed, kind: 'childcare', formats: ['partTime', 'women'], urgency: '1' } as const;
    const { id } = await ask('plan.addNeed', {
      clientId,
      fields: { ...fields, formats: [...fields.formats] },
    });
    await ask('plan.updateNeed', {
      id,
      patch: { status: 'withoutOffer', gap: 'noPlace', formats: ['online'] },
    });
    const [stored] = (await ask('plan.get', { clientId })).needs;
    assert.deepEqual(
      [stored?.kind, stored?.status, stored?.gap, stored?.formats, stored?.notedOn],
      ['childcare', 'withoutOffer', 'noPlace', ['online'], '2026-11-02'],
    );
    const lines = async () =>
      (await ask('cases.timeline', { clientId, before: null, limit: 100 })).entries
        .filter(({ kind }) => kind === 'need')
        .map(({ facts }) => facts.kind);
    assert.deepEqual(await lines(), ['childcare']);
    await ask('plan.removeNeed', { id });
    assert.deepEqual([(await ask('plan.get', { clientId })).needs, await lines()], [[], []]);
    await ask('history.undo', { clientId });
    assert.deepEqual((await ask('plan.get', { clientId })).needs, [stored]);
  });

  test('the urgent ones come first', async () => {
    const { ask } = await openTestOffice();
    const { clientId } = await enter(ask);
    for (const [kind, urgency] of [
      ['digital', '3'],
      ['childcare', '1'],
      ['internship', '2'],
    ] as const)
      await ask('plan.addNeed', { clientId, fields: { ...blankNeed, kind, urgency } });
    assert.deepEqual(
      (await ask('plan.get', { clientId })).needs.map(({ kind }) => kind),
      ['childcare', 'internship', 'digital'],
    );
  });

  test('is proposed from way and notice, taken over or put aside by one click, and undone', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    assert.deepEqual(await proposed(ask, clientId), ['german B1 B2']);
    const key = must((await ask('plan.get', { clientId })).proposals[0], 'a proposal').key;
    const { id } = await ask('plan.answerNeed', { clientId, key, wanted: true });
    assert.deepEqual(await proposed(ask, clientId), []);
    const [taken] = (await ask('plan.get', { clientId })).needs;
    assert.deepEqual(
      [taken?.id, taken?.kind, taken?.fromLevel, taken?.toLevel, taken?.applicationId, taken?.status],
      [id, 'german', 'B1', 'B2', applicationId, 'open'],
    );
    await ask('history.undo', { clientId });
    assert.deepEqual(await proposed(ask, clientId), ['german B1 B2']);
    await ask('plan.answerNeed', { clientId, key, wanted: false });
    assert.deepEqual(await proposed(ask, clientId), []);
    await assert.rejects(ask('plan.answerNeed', { clientId, key, wanted: true }), /plan.unknownProposal/);
    await add(ask, applicationId, 'decided', '2026-10-20', { ...notice, measures: ['adaptationPeriod'] });
    assert.deepEqual(await proposed(ask, clientId), ['adaptation']);
  });

  test('outlives the undertaking it comes from', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    const key = must((await ask('plan.get', { clientId })).proposals[0], 'a proposal').key;
    await ask('plan.answerNeed', { clientId, key, wanted: true });
    await ask('recognition.remove', { id: applicationId });
    assert.equal((await ask('plan.get', { clientId })).needs[0]?.applicationId, null);
    await ask('history.undo', { clientId });
    assert.equal((await ask('plan.get', { clientId })).needs[0]?.applicationId, applicationId);
  });

  test('refuses what is not there', async () => {
    const { ask } = await openTestOffice();
    await assert.rejects(ask('plan.get', { clientId: 'none' }), /clients.unknown/);
    await assert.rejects(ask('plan.addNeed', { clientId: 'none', fields: blankNeed }), /clients.unknown/);
    await assert.rejects(ask('plan.updateNeed', { id: 'none', patch: {} }), /plan.unknownNeed/);
    await assert.rejects(ask('plan.removeNeed', { id: 'none' }), /plan.unknownNeed/);
  });
});

describe('next steps from a notice', () => {
  const ahead = async (ask: Ask, clientId: string) =>
    (await ask('cases.get', { clientId })).proposals
      .filter(({ applicationId }) => applicationId !== null)
      .map(({ kind, on }) => [kind, on]);
  const today = async (ask: Ask, waitingFor: 'client' | 'office' | null = null) =>
    (await ask('cases.today', { waitingFor, limit: 50 })).parts.steps.rows.map(({ proposal, on }) => [
      proposal,
      on,
    ]);

  test('are proposed, noted for their day, and come back by undo', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    await add(ask, applicationId, 'applied', '2026-06-01');
    await add(ask, applicationId, 'decided', '2026-10-20', { ...notice, measures: ['adaptationPeriod'] });
    const both = [
      ['funding', '2026-10-20'],
      ['appeal', '2026-11-23'],
    ];
    assert.deepEqual(await ahead(ask, clientId), both);
    assert.deepEqual(await today(ask), both);
    assert.deepEqual(await today(ask, 'client'), [both[1]]);
    assert.deepEqual(await today(ask, 'office'), [both[0]]);
    const { waiting } = await ask('cases.today', { waitingFor: null, limit: 1 });
    assert.deepEqual([waiting.client, waiting.office], [1, 1], 'each has its chip');
    const { proposals } = await ask('cases.get', { clientId });
    const appeal = must(
      proposals.find(({ kind }) => kind === 'appeal'),
      'the appeal',
    );
    await ask('cases.answerProposal', { clientId, key: appeal.key, dueOn: '2026-11-16' });
    assert.deepEqual(await ahead(ask, clientId), [both[0]]);
    const [noted] = (await ask('cases.get', { clientId })).followUps;
    assert.deepEqual([noted?.dueOn, noted?.proposal, noted?.waitingFor], ['2026-11-16', 'appeal', 'client']);
    await ask('history.undo', { clientId });
    assert.deepEqual(await ahead(ask, clientId), both);
  });

  test('funding is a step until it is applied for', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    await add(ask, applicationId, 'decided', '2026-10-20', { ...notice, measures: ['adaptationPeriod'] });
    const fields = { ...blankClaim, instrument: 'training', appliedOn: '2026-10-30' } as const;
    await ask('funding.addClaim', { applicationId, fields });
    assert.deepEqual(await ahead(ask, clientId), [['appeal', '2026-11-23']]);
    await ask('history.undo', { clientId });
    assert.equal((await ahead(ask, clientId)).length, 2);
  });

  test('an appeal is proposed as long as it is possible, day by day', async () => {
    let now = new Date('2026-11-02T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const { clientId, applicationId } = await enter(ask, electrician);
    await add(ask, applicationId, 'decided', '2026-10-20', { ...notice, result: 'none' });
    assert.deepEqual(await today(ask), [['appeal', '2026-11-23']]);
    now = new Date('2026-11-23T10:00:00Z');
    assert.deepEqual(await ahead(ask, clientId), [['appeal', '2026-11-23']]);
    now = new Date('2026-11-24T10:00:00Z');
    assert.deepEqual([await ahead(ask, clientId), await today(ask)], [[], []]);
  });

  test('end with the case', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enter(ask);
    await add(ask, applicationId, 'decided', '2026-10-20', { ...notice, result: 'none' });
    const closing = { on: '2026-11-02', reason: 'byRequest', exitStatus: null } as const;
    await ask('cases.close', { clientId, closing });
    assert.deepEqual([await ahead(ask, clientId), await today(ask)], [[], []]);
  });
});
