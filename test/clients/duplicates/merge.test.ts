import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';
import { dump, openTestFile } from '#test/support/openFile.ts';
import { enter, merge, search, timeline } from './merging.ts';

const [demoOlena, demoAhmad] = demoPeople;

describe('merging two files', () => {
  test('everything of both is in the one that stays, and one undo brings both back, over a restart', async () => {
    const before = await openTestOffice();
    let { ask } = before;
    const olena = await enterPerson(ask, must(demoOlena, 'the demo has people'));
    const double = await enterPerson(ask, must(demoAhmad, 'the demo has people'));
    await ask('letters.write', { applicationId: double.applicationId, kind: 'cover' });
    const fields = { dueOn: '2026-12-01', text: 'Nachfragen', waitingFor: 'client' } as const;
    await ask('cases.addFollowUp', { clientId: double.clientId, fields });
    const seen = async (clientId: string) => ({
      client: await ask('clients.get', { id: clientId }),
      profile: await ask('profile.get', { clientId }),
      case: await ask('cases.get', { clientId }),
      timeline: await timeline(ask, clientId),
      letters: await ask('letters.list', { clientId }),
      recognition: await ask('recognition.list', { clientId }),
      consents: await ask('privacy.list', { clientId }),
    });
    const former = [await seen(olena.clientId), await seen(double.clientId)] as const;
    const preview = await merge(ask, olena.clientId, double.clientId);

    const merged = await seen(olena.clientId);
    await assert.rejects(ask('clients.get', { id: double.clientId }), /clients.unknown/);
    assert.deepEqual(await ask('clients.mergedInto', { id: double.clientId }), { id: olena.clientId });
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    for (const kind of [
      'qualification',
      'experience',
      'languageSkill',
      'residence',
      'benefit',
      'family',
    ] as const)
      assert.deepEqual(
        ids(merged.profile[kind]).sort(),
        [...ids(former[0].profile[kind]), ...ids(former[1].profile[kind])].sort(),
        kind,
      );
    assert.equal(
      merged.letters.letters.length,
      former[0].letters.letters.length + former[1].letters.letters.length,
    );
    assert.equal(merged.recognition.applications.length, 2);
    assert.ok(merged.case.followUps.some(({ text }) => text === 'Nachfragen'));
    const notes = merged.timeline.filter(({ kind }) => kind === 'contact').length;
    assert.equal(
      notes,
      [...former[0].timeline, ...former[1].timeline].filter(({ kind }) => kind === 'contact').length,
    );
    assert.ok(preview.moves.some(({ table, count }) => table === 'letters' && count === 1));
    const told = merged.timeline.find(({ kind }) => kind === 'merged');
    assert.deepEqual([told?.facts, told?.by], [{ number: double.number }, 'Maren Voß']);
    assert.deepEqual(await search(ask, double.number), [olena.clientId], 'the old number still leads here');
    assert.deepEqual(await search(ask, 'haddad'), [olena.clientId]);

    ({ ask } = await before.reopen());
    const { undo } = await ask('history.state', { clientId: olena.clientId });
    assert.equal(undo?.call, 'clients.merge');
    await ask('history.undo', { clientId: olena.clientId });
    assert.deepEqual([await seen(olena.clientId), await seen(double.clientId)], former);
    assert.deepEqual(await search(ask, double.number), [double.clientId]);
    await ask('history.redo', { clientId: olena.clientId });
    assert.deepEqual(await seen(olena.clientId), merged);
  });

  test('a file that changed since the preview is not merged, and nobody with themselves', async () => {
    const { ask } = await openTestOffice();
    const [keepId, goneId] = [await enter(ask, { familyName: 'A' }), await enter(ask, { familyName: 'A' })];
    const { version } = await ask('clients.mergePreview', { keepId, goneId });
    await ask('clients.update', { id: goneId, patch: { phone: '1' } });
    const stale = ask('clients.merge', { keepId, goneId, version, choices: {} });
    await assert.rejects(stale, /clients.changedMeanwhile/);
    await ask('history.undo', { clientId: goneId });
    const undone = ask('clients.merge', { keepId, goneId, version, choices: {} });
    await assert.rejects(undone, /clients.changedMeanwhile/, 'an undo is a change, too');
    assert.equal((await ask('clients.get', { id: goneId })).phone, '');
    for (const call of ['clients.mergePreview', 'clients.merge'] as const) {
      const input = (one: string, other: string) => ({
        keepId: one,
        goneId: other,
        version: '',
        choices: {},
      });
      await assert.rejects(ask(call, input(keepId, keepId)), /clients.samePerson/);
      await assert.rejects(ask(call, input(keepId, 'nobody')), /clients.unknown/);
    }
  });

  test('in a file that went up in another nothing is undone past the merge', async () => {
    const { ask } = await openTestOffice();
    const keepId = await enter(ask, { familyName: 'Kovalenko' });
    const goneId = await enter(ask, { familyName: 'Kowalenko' });
    const fields = { on: '2026-10-01', kind: 'phone', consultation: 'followUp', minutes: null } as const;
    const { id } = await ask('cases.addContact', { clientId: goneId, fields: { ...fields, note: 'eins' } });
    await ask('cases.updateContact', { id, patch: { note: 'zwei' } });
    await merge(ask, keepId, goneId);
    await assert.rejects(ask('history.undo', { clientId: goneId }), /clients.merged/);
    await ask('history.undo', { clientId: keepId });
    await ask('cases.addContact', { clientId: goneId, fields: { ...fields, note: 'drei' } });
    await assert.rejects(ask('history.redo', { clientId: keepId }), /history.changedSince/);
    assert.equal((await timeline(ask, goneId)).filter(({ kind }) => kind === 'contact').length, 2);
  });

  test('a merged file can be merged on, and taken apart again step by step', async () => {
    const { ask, db } = await openTestFile();
    const people = ['Kovalenko', 'Kowalenko', 'Коваленко'];
    const [a = '', b = '', c = ''] = await Promise.all(
      people.map((familyName) => enter(ask, { familyName, givenNames: 'Olena' })),
    );
    const numbers = await Promise.all([a, b].map(async (id) => (await ask('clients.get', { id })).number));
    const before = await dump(db);
    await merge(ask, b, a);
    await merge(ask, c, b);
    assert.deepEqual(await ask('clients.mergedInto', { id: a }), { id: c });
    for (const number of numbers) assert.deepEqual(await search(ask, number), [c]);
    const { files } = await ask('clients.formerNumbers', { id: c });
    assert.deepEqual(files.map(({ number }) => number).sort(), numbers.sort());
    await ask('history.undo', { clientId: c });
    await ask('history.undo', { clientId: b });
    assert.deepEqual(await dump(db), before);
  });
});

test('whom one of them was told from, the merged person is told from', async () => {
  const { ask, db } = await openTestFile();
  const [keep = '', gone = '', x = '', y = ''] = await Promise.all(
    ['K', 'G', 'X', 'Y'].map((familyName) => enter(ask, { familyName })),
  );
  await ask('clients.setDifferent', { id: gone, otherIds: [keep, x] });
  await ask('clients.setDifferent', { id: y, otherIds: [gone] });
  await ask('clients.setDifferent', { id: keep, otherIds: [x] });
  const before = await dump(db);
  await merge(ask, keep, gone);
  const notes = await db.selectFrom('differentPeople').select(['clientId', 'otherId']).execute();
  assert.deepEqual(
    notes.map(({ clientId, otherId }) => [clientId, otherId].sort().join()).sort(),
    [[keep, x].sort().join(), [keep, y].sort().join()].sort(),
  );
  await ask('history.undo', { clientId: keep });
  assert.deepEqual(await dump(db), before);
});
