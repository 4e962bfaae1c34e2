import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SCHEMA_VERSION } from '#shared/assessment/assessment.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';

const given = { source: 'said', language: 'prs', interpreter: '' } as const;

async function person() {
  let second = 0;
  const { ask } = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, 0, second++)));
  const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
  const wish = async (words: string) => {
    const values = { 'wish.words': words };
    return (await ask('intake.addItem', { clientId, group: 'wishes', values, given })).item;
  };
  const get = () => ask('assessment.get', { clientId });
  const wishes = async () => (await get()).facts.wishes;
  const weigh = (id: string, patch: object) =>
    ask('assessment.weighWish', { clientId, wish: id, patch: patch as never });
  return { ask, clientId, wish, get, wishes, weigh };
}

describe('wishes in the competence profile', () => {
  test('are those of the intake, in its order, each with what was said of it', async () => {
    const { ask, clientId, wish, wishes, weigh } = await person();
    const [cook, driver] = [await wish('Köchin'), await wish('Busfahrerin')];
    await weigh(driver, { importance: '5', confidence: '2', supporter: 'Schwester' });
    await weigh(driver, { step: 'Fahrschule anrufen', stepOn: '2026-12-01' });
    await ask('intake.moveItem', { clientId, group: 'wishes', item: driver, to: 0 });
    assert.deepEqual(
      (await wishes()).map(({ rank, words, importance, step }) => [rank, words, importance, step]),
      [
        [1, 'Busfahrerin', '5', 'Fahrschule anrufen'],
        [2, 'Köchin', null, ''],
      ],
    );
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    const [first, second] = await wishes();
    assert.deepEqual([first?.id, second?.step, second?.importance], [cook, '', '5']);
  });

  test('what was said of a wish goes with it, and comes back with it', async () => {
    const { ask, clientId, wish, wishes, weigh } = await person();
    const id = await wish('Köchin');
    await weigh(id, { importance: '4' });
    await ask('intake.removeItem', { clientId, group: 'wishes', item: id });
    assert.deepEqual(await wishes(), []);
    await assert.rejects(weigh(id, { importance: '1' }), /assessment.unknownWish/);
    await ask('history.undo', { clientId });
    assert.equal((await wishes())[0]?.importance, '4');
    const { id: other } = await ask('clients.create', { familyName: 'Other' });
    await assert.rejects(
      ask('assessment.weighWish', { clientId: other, wish: id, patch: { importance: '1' } }),
      /assessment.unknownWish/,
    );
  });

  test('a step with a day becomes a follow-up, which moves along and is not made twice', async () => {
    const { ask, clientId, wish, get, weigh } = await person();
    const id = await wish('Köchin');
    const follow = () => ask('assessment.followStep', { clientId, wish: id });
    const followUps = async () =>
      (await ask('cases.get', { clientId })).followUps.map(({ dueOn, text, waitingFor }) => [
        ...[dueOn, text, waitingFor],
      ]);
    await assert.rejects(follow(), /assessment.unknownWish/);
    await weigh(id, { step: 'Küche ansehen' });
    await assert.rejects(follow(), /input.required/);
    await weigh(id, { stepOn: '2026-12-01' });
    const made = await follow();
    assert.deepEqual((await get()).followed, { [id]: made.id });
    await weigh(id, { stepOn: '2026-12-08' });
    assert.deepEqual(await follow(), made);
    assert.deepEqual(await followUps(), [['2026-12-08', 'Küche ansehen', 'client']]);
    await ask('cases.finishFollowUp', { id: made.id, done: true });
    assert.notDeepEqual(await follow(), made);
    await ask('history.undo', { clientId });
    assert.deepEqual([await followUps(), (await get()).followed], [[], { [id]: made.id }]);
  });

  test('a released version keeps them as they were', async () => {
    const { ask, clientId, wish, get, weigh } = await person();
    const id = await wish('Köchin');
    await weigh(id, { confidence: '2' });
    const fields = { methods: ['talk' as const], assessor: '', participants: '' };
    await ask('assessment.release', { clientId, fields });
    await weigh(id, { confidence: '4' });
    const { versions, facts } = await get();
    const kept = must(versions[0], 'the version');
    assert.deepEqual(
      [kept.schemaVersion, kept.facts.wishes[0]?.confidence, facts.wishes[0]?.confidence],
      [SCHEMA_VERSION, '2', '4'],
    );
  });
});
