import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { release } from '#test/dossier/support/making.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const body = 'Hanse-Jobcenter Rostock';

async function recommended(ask: Ask, familyName: string, released: boolean) {
  const { id: clientId } = await ask('clients.create', { familyName, givenNames: 'Noor' });
  const { id } = await ask('recommendations.start', { clientId, needId: null });
  const patch = { payer: 'jobcenter', body, measure: 'jobLanguage', why: 'Für den Beruf nötig.' } as const;
  await ask('recommendations.update', { id, patch });
  if (released) await ask('privacy.decide', { clientId, decision: release(null, body) });
  return { clientId, id };
}

async function run(ask: Ask, people: readonly { readonly id: string }[]): Promise<string> {
  const folder = join(tempFolder(), 'lauf');
  mkdirSync(folder);
  const recommendationIds = people.map(({ id }) => id);
  return (await ask('mailings.writeEach', { recommendationIds }, folder)).mailingId;
}
const letterOf = async (ask: Ask, clientId: string) =>
  must((await ask('letters.list', { clientId })).letters[0], 'a letter');
const counts = async (ask: Ask) => {
  const [mailing] = (await ask('mailings.list', {})).mailings;
  return [mailing?.drafts, mailing?.sent];
};
const post = { via: 'post', on: '2026-11-02', answerBy: null } as const;

describe('letters of a run recorded as sent', () => {
  test('each with recipient, way and proof; what may not leave stays a draft and is told', async () => {
    const { ask } = await openTestOffice();
    const told = await recommended(ask, 'Abdi', true);
    const silent = await recommended(ask, 'Berg', false);
    const wrong = await recommended(ask, 'Cem', true);
    const id = await run(ask, [told, silent, wrong]);
    assert.deepEqual(await counts(ask), [3, 0]);
    const bad = await letterOf(ask, wrong.clientId);
    await ask('letters.edit', { id: bad.id, edit: { do: 'text', block: 0, text: 'Für {Nahme}' } });
    await assert.rejects(ask('mailings.send', { id, ...post, on: '2026-11-03' }), /sentInFuture/);
    const before = await ask('mailings.held', { id, via: 'post' });
    const inHand = await ask('mailings.held', { id, via: 'handed' });
    assert.deepEqual(
      inHand.held.map(({ familyName }) => familyName),
      ['Cem'],
    );
    const { sent, held } = await ask('mailings.send', { id, ...post, answerBy: '2026-11-30' });
    assert.equal(sent, 1);
    assert.deepEqual(before.held, held, 'told before, and so it was');
    assert.deepEqual(
      held.map(({ familyName, why }) => [familyName, why]),
      [
        ['Berg', 'privacy.noRelease'],
        ['Cem', 'letters.placeholderLeft'],
      ],
    );
    assert.deepEqual(await counts(ask), [2, 1]);
    const own = await letterOf(ask, told.clientId);
    assert.deepEqual(
      [own.sentOn, own.sentVia, own.sentTo, own.sentBy],
      ['2026-11-02', 'post', body, 'Maren Voß'],
    );
    assert.match(own.docxHash ?? '', /^[0-9a-f]{64}$/);
    const { followUps } = await ask('cases.get', { clientId: told.clientId });
    assert.ok(followUps.some(({ dueOn }) => dueOn === '2026-11-30'));
    assert.equal((await letterOf(ask, silent.clientId)).sentOn, null);
    // By the person's own hand no release is needed; the one that is sent is not sent again.
    const byHand = await ask('mailings.send', { id, ...post, via: 'handed' });
    assert.deepEqual([byHand.sent, byHand.held.length], [1, 1]);
    assert.equal((await letterOf(ask, silent.clientId)).handedOn, '2026-11-02');
    assert.equal((await letterOf(ask, told.clientId)).sentVia, 'post');
  });

  test('are undone alone in a file or with the run; the run itself no longer takes a sent letter out', async () => {
    const { ask } = await openTestOffice();
    const people = [await recommended(ask, 'Abdi', true), await recommended(ask, 'Berg', true)];
    const [first, second] = [must(people[0], 'first'), must(people[1], 'second')];
    const id = await run(ask, people);
    await ask('mailings.send', { id, ...post });
    assert.deepEqual(await ask('mailings.takeBack', { id }), { takenBack: 0, kept: 2 });
    await ask('history.undo', { clientId: first.clientId });
    assert.equal((await letterOf(ask, first.clientId)).sentOn, null);
    assert.deepEqual(await ask('mailings.takeBackSending', { id }), { takenBack: 1, kept: 0 });
    assert.equal((await letterOf(ask, second.clientId)).docxHash, null);
    assert.deepEqual(await counts(ask), [2, 0]);
    await ask('mailings.send', { id, ...post });
    await assert.rejects(ask('mailings.send', { id, ...post }), /nothingToSend/);
  });

  test('stopped, none of them is recorded', async () => {
    const { ask, office, notices } = await openTestOffice();
    const people: { clientId: string; id: string }[] = [];
    for (let nth = 0; nth < 25; nth += 1) people.push(await recommended(ask, `Muster${nth}`, true));
    const id = await run(ask, people);
    const sending = office.call('mailings.send', { id, ...post });
    const moved = (notice: (typeof notices)[number]) =>
      notice.kind === 'progress' && notice.task === 'mailings.send' && notice.done > 0;
    while (!notices.some(moved)) await new Promise(setImmediate);
    await office.call('transfer.stop', {});
    assert.deepEqual(await sending, { ok: false, error: { code: 'call.cancelled' } });
    assert.deepEqual(await counts(ask), [25, 0]);
  });
});
