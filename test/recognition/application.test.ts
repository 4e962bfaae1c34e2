import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';

const person = (index: number) => must(demoPeople[index], 'three people');

describe('an application', () => {
  test('knows way, authority and papers of each of the three people', async () => {
    const { ask } = await openTestOffice();
    const authorities: (string | null | undefined)[] = [];
    for (const one of demoPeople) {
      const { applicationId } = await enterPerson(ask, one);
      const { way, required } = await ask('recognition.get', { id: applicationId });
      authorities.push(way?.authority);
      assert.ok(required.some((document) => document.type === 'diploma'));
    }
    assert.deepEqual(authorities, ['LPH', 'HWK-SN', 'ZAB']);
  });

  test('follows the facts: a move to Bad Doberan leads to the other chamber', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, person(1));
    await ask('clients.update', { id: clientId, patch: { municipality: '13072006', town: 'Bad Doberan' } });
    const moved = await ask('recognition.get', { id: applicationId });
    assert.equal(moved.way?.authority, 'HWK-OMV');
    await ask('clients.update', { id: clientId, patch: { municipality: null } });
    const unknown = await ask('recognition.get', { id: applicationId });
    assert.equal(unknown.way?.authority, null);
    assert.ok(unknown.way?.missing.some(({ fact }) => fact === 'municipality'));
    await assert.rejects(ask('letters.write', { applicationId, kind: 'cover' }), /recognition.noAuthority/);
  });

  test('can be compared before it is begun: each way says its papers, and which are there', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, person(0));
    const { required, qualificationId } = await ask('recognition.get', { id: applicationId });
    const papersOf = async (code: string) => {
      const { ways } = await ask('recognition.assess', { qualificationId });
      return must(
        ways.find((way) => way.code === code),
        'a way of the nurse',
      ).papers;
    };
    const before = await papersOf('recognition');
    assert.deepEqual(
      before.map((paper) => paper.required.type),
      required.map(({ type }) => type),
      'the same papers as once it is begun',
    );
    assert.ok((await papersOf('knowledgeExam')).length > 0);
    assert.ok(before.every(({ progress }) => progress !== 'complete'));
    await ask('papers.add', {
      clientId,
      fields: { type: 'diploma', state: 'original', translation: 'translated', qualificationId },
    });
    for (const code of ['recognition', 'knowledgeExam']) {
      const there = (await papersOf(code)).filter(({ progress }) => progress === 'complete');
      assert.deepEqual(
        there.map((paper) => paper.required.type),
        ['diploma'],
        code,
      );
    }
  });

  test('is ready when every paper needed is there as wanted', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, person(0));
    const { required, ready } = await ask('recognition.get', { id: applicationId });
    assert.equal(ready, false);
    for (const { type } of required.filter((document) => document.required === 'always')) {
      await ask('recognition.setDocument', {
        applicationId,
        type,
        patch: { state: 'original', translation: 'translated' },
      });
    }
    assert.equal((await ask('recognition.get', { id: applicationId })).ready, true);
  });

  test('knows where the person means to work, which one undo takes back', async () => {
    const { ask, office } = await openTestOffice();
    const { clientId, applicationId: id } = await enterPerson(ask, person(0));
    await ask('recognition.update', { id, patch: { workplace: ' Universitätsmedizin Rostock\n' } });
    assert.equal((await ask('recognition.get', { id })).workplace, 'Universitätsmedizin Rostock');
    const { notes } = await ask('find.texts', { query: 'universitätsmed', limit: 5 });
    assert.deepEqual(
      notes.hits.map(({ kind, ref }) => [kind, ref]),
      [['undertaking', id]],
    );
    await ask('history.undo', { clientId });
    assert.equal((await ask('recognition.get', { id })).workplace, '');
    assert.deepEqual(await office.call('recognition.update', { id: 'gone', patch: { workplace: 'x' } }), {
      ok: false,
      error: { code: 'recognition.unknownApplication' },
    });
    const long = await office.call('recognition.update', { id, patch: { workplace: 'x'.repeat(301) } });
    assert.ok(!long.ok);
  });

  test('without a place in the craft the way cannot be taken', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const fields = { ...person(1).qualification };
    const { id: qualificationId } = await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields },
    });
    await assert.rejects(
      ask('recognition.start', { qualificationId, way: 'recognition' }),
      /recognition.noAuthority/,
    );
    await assert.rejects(
      ask('recognition.start', { qualificationId, way: 'evaluation' }),
      /recognition.unknownWay/,
    );
  });

  test('with letters stays; without, it goes with its papers and comes back by undo', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, person(2));
    const { id: letterId } = await ask('letters.write', { applicationId, kind: 'checklist' });
    await assert.rejects(ask('recognition.remove', { id: applicationId }), /recognition.hasLetters/);
    await ask('letters.remove', { id: letterId });
    const before = await ask('recognition.get', { id: applicationId });
    await ask('recognition.remove', { id: applicationId });
    assert.deepEqual((await ask('recognition.list', { clientId })).applications, []);
    await ask('history.undo', { clientId });
    assert.deepEqual(await ask('recognition.get', { id: applicationId }), before);
  });
});
