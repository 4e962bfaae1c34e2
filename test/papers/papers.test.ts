import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { receivedPapers } from '#shared/papers/received.ts';
import type { DocumentState } from '#shared/recognition/documents.ts';
import { openTestOffice } from '#test/support/office.ts';

const nurse = () => must(demoPeople[0], 'the demo has people');

/** A person with an application of whose papers nothing is known yet. */
async function withApplication(ask: Ask) {
  const entered = await enterPerson(ask, { ...nurse(), held: {} });
  const { qualificationId } = await ask('recognition.get', { id: entered.applicationId });
  return { ...entered, qualificationId };
}

const heldOf = async (ask: Ask, id: string, type: string) =>
  (await ask('recognition.get', { id })).held.find((document) => document.type === type);
const papersOf = async (ask: Ask, clientId: string) => (await ask('papers.list', { clientId })).papers;
const set = (ask: Ask, applicationId: string, type: string, state: DocumentState) =>
  ask('recognition.setDocument', { applicationId, type, patch: { state } });

describe('papers of a person', () => {
  test('are entered, changed, removed, and come back by undo with all that was known', async () => {
    const { ask } = await openTestOffice();
    const { clientId, qualificationId } = await withApplication(ask);
    const { id } = await ask('papers.add', {
      clientId,
      fields: {
        ...{ type: 'diploma', title: 'Диплом медсестри', qualificationId, state: 'original' },
        issuedOn: { calendar: 'solarHijri', original: '12 Qaus 1391', iso: '2012-12-02' },
        ...{ issuedBy: 'Medizinisches Kolleg Poltawa', language: 'uk', whereabouts: 'person' },
      },
    });
    const [before] = await papersOf(ask, clientId);
    assert.equal(before?.id, id);
    assert.equal(before?.receivedOn, '2026-11-02', 'what is at hand was received today');
    assert.equal(before?.issuedOn?.original, '12 Qaus 1391');
    await ask('papers.update', { id, patch: { seenOn: '2026-10-30', issuedOn: null } });
    assert.deepEqual(
      [(await ask('papers.get', { id })).seenOn, (await ask('papers.get', { id })).issuedOn],
      ['2026-10-30', null],
    );
    await ask('history.undo', { clientId });
    await ask('papers.remove', { id });
    assert.deepEqual(await papersOf(ask, clientId), []);
    await assert.rejects(ask('papers.get', { id }), /papers.unknown/);
    await ask('history.undo', { clientId });
    assert.deepEqual(await papersOf(ask, clientId), [before]);
  });

  test('a day given stays, a day not given is the first on which the paper is there', async () => {
    const { ask } = await openTestOffice();
    const { clientId } = await withApplication(ask);
    const add = (fields: { state?: 'requested' | 'copy'; receivedOn?: string }) =>
      ask('papers.add', { clientId, fields: { type: 'languageCertificate', ...fields } });
    const received = async (id: string) => (await ask('papers.get', { id })).receivedOn;
    const { id: early } = await add({ state: 'copy', receivedOn: '2026-01-05' });
    const { id: asked } = await add({ state: 'requested' });
    assert.deepEqual([await received(early), await received(asked)], ['2026-01-05', null]);
    await ask('papers.update', { id: asked, patch: { state: 'copy' } });
    await ask('papers.update', { id: early, patch: { state: 'original' } });
    assert.deepEqual([await received(early), await received(asked)], ['2026-01-05', '2026-11-02']);
    await ask('papers.update', { id: early, patch: { receivedOn: null } });
    assert.equal(await received(early), null, 'emptied by hand it stays empty');
  });

  test('belong to nothing of another person', async () => {
    const { ask } = await openTestOffice();
    const { qualificationId } = await withApplication(ask);
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    await assert.rejects(
      ask('papers.add', { clientId, fields: { type: 'diploma', qualificationId } }),
      /papers.foreignItem/,
    );
    const { id } = await ask('papers.add', { clientId, fields: { type: 'workReferences' } });
    await assert.rejects(
      ask('papers.update', { id, patch: { experienceId: 'nobody' } }),
      /papers.foreignItem/,
    );
  });

  test('stay when the work they prove is removed, and belong to it again by undo', async () => {
    const { ask } = await openTestOffice();
    const { clientId } = await withApplication(ask);
    const { experience } = await ask('profile.get', { clientId });
    const experienceId = must(experience[0], 'the nurse has worked').id;
    const { id } = await ask('papers.add', { clientId, fields: { type: 'workReferences', experienceId } });
    await ask('profile.remove', { id: experienceId, kind: 'experience' });
    assert.equal((await ask('papers.get', { id })).experienceId, null);
    await ask('history.undo', { clientId });
    assert.equal((await ask('papers.get', { id })).experienceId, experienceId);
  });
});

describe('an application draws on the person’s papers', () => {
  test('what was seen at intake need not be entered again', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await withApplication(ask);
    const { id } = await ask('papers.add', { clientId, fields: { type: 'identity', state: 'original' } });
    const held = await heldOf(ask, applicationId, 'identity');
    assert.deepEqual([held?.state, held?.paperId, held?.candidates], ['original', id, [id]]);
    await ask('papers.update', { id, patch: { state: 'lost' } });
    assert.equal((await heldOf(ask, applicationId, 'identity'))?.state, 'lost');
  });

  test('one diploma serves two applications; handed in at one, it is still there for the other', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId: first, qualificationId } = await withApplication(ask);
    const { way } = await ask('recognition.get', { id: first });
    const { id: second } = await ask('recognition.start', { qualificationId, way: must(way, 'a way').code });
    await set(ask, first, 'diploma', 'certifiedCopy');
    assert.equal((await heldOf(ask, second, 'diploma'))?.state, 'certifiedCopy');
    assert.equal((await papersOf(ask, clientId)).length, 1);
    await set(ask, first, 'diploma', 'submitted');
    const held = await heldOf(ask, first, 'diploma');
    assert.deepEqual([held?.state, held?.markedOn], ['submitted', '2026-11-02']);
    assert.equal((await heldOf(ask, second, 'diploma'))?.state, 'certifiedCopy');
    assert.equal((await papersOf(ask, clientId))[0]?.state, 'certifiedCopy');
    const marked = (markedOn: string) =>
      ask('recognition.setDocument', { applicationId: first, type: 'diploma', patch: { markedOn } });
    await marked('2026-10-20');
    assert.equal((await heldOf(ask, first, 'diploma'))?.markedOn, '2026-10-20');
    await assert.rejects(marked('2026-11-03'), /cases.inFuture/);
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
    const line = entries.find(({ facts }) => facts.mark === 'submitted');
    assert.deepEqual([line?.on, line?.facts.application], ['2026-10-20', first]);
    await set(ask, first, 'diploma', 'returned');
    assert.equal((await heldOf(ask, first, 'diploma'))?.markedOn, '2026-11-02');
    assert.equal((await heldOf(ask, first, 'diploma'))?.state, 'returned');
    await set(ask, first, 'diploma', 'copy');
    await assert.rejects(marked('2026-10-20'), /input.invalid/);
    assert.equal((await heldOf(ask, second, 'diploma'))?.state, 'copy');
    await set(ask, second, 'diploma', 'notNeeded');
    assert.deepEqual(
      [(await heldOf(ask, first, 'diploma'))?.state, (await heldOf(ask, second, 'diploma'))?.state],
      ['copy', 'notNeeded'],
    );
  });

  test('the form that is filled in for one application is of no use to the next', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId: first, qualificationId } = await withApplication(ask);
    const { way } = await ask('recognition.get', { id: first });
    const { id: second } = await ask('recognition.start', { qualificationId, way: must(way, 'a way').code });
    await set(ask, first, 'applicationForm', 'original');
    assert.equal((await papersOf(ask, clientId))[0]?.applicationId, first);
    assert.equal(await heldOf(ask, second, 'applicationForm'), undefined);
  });

  test('of several the best counts until one is chosen; a removed one leaves the choice', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await withApplication(ask);
    const add = (state: 'copy' | 'original', title: string) =>
      ask('papers.add', { clientId, fields: { type: 'identity', state, title } });
    const { id: card } = await add('copy', 'Personalausweis');
    const { id: passport } = await add('original', 'Pass');
    const drawn = async () => (await heldOf(ask, applicationId, 'identity'))?.paperId;
    assert.equal(await drawn(), passport);
    await ask('recognition.setDocument', { applicationId, type: 'identity', patch: { paperId: card } });
    assert.equal(await drawn(), card);
    await ask('papers.remove', { id: card });
    assert.equal(await drawn(), passport);
    await ask('history.undo', { clientId });
    assert.equal(await drawn(), card);
    await assert.rejects(
      ask('recognition.setDocument', { applicationId, type: 'diploma', patch: { paperId: card } }),
      /papers.unknown/,
    );
  });

  test('an application takes along what was made for it, and brings it back', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await withApplication(ask);
    await set(ask, applicationId, 'applicationForm', 'original');
    await set(ask, applicationId, 'identity', 'original');
    const before = await papersOf(ask, clientId);
    await ask('recognition.remove', { id: applicationId });
    assert.deepEqual(
      (await papersOf(ask, clientId)).map(({ type }) => type),
      ['identity'],
    );
    await ask('history.undo', { clientId });
    assert.deepEqual(await papersOf(ask, clientId), before);
  });

  test('one step of the application is one step of undo, paper and all', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await withApplication(ask);
    await set(ask, applicationId, 'identity', 'copy');
    await ask('history.undo', { clientId });
    assert.deepEqual(await papersOf(ask, clientId), []);
    assert.equal(await heldOf(ask, applicationId, 'identity'), undefined);
    await ask('history.redo', { clientId });
    assert.equal((await heldOf(ask, applicationId, 'identity'))?.state, 'copy');
  });
});

describe('the list of papers', () => {
  test('says what is there, what is to come, what was handed in and what lies with us', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await withApplication(ask);
    await ask('papers.add', {
      clientId,
      fields: {
        ...{ type: 'identity', state: 'original', title: 'Reisepass', whereabouts: 'office' },
        ...{ validUntil: '2029-03-01', seenOn: '2026-10-30', note: 'nur für uns' },
      },
    });
    await set(ask, applicationId, 'diploma', 'copy');
    await set(ask, applicationId, 'diploma', 'submitted');
    await set(ask, applicationId, 'languageCertificate', 'requested');
    const { id } = await ask('letters.writePaperList', { clientId });
    const { info, letter } = await ask('letters.get', { id });
    assert.deepEqual([info.kind, info.authority], ['paperList', null]);
    const text = JSON.stringify(letter);
    for (const said of [
      'Reisepass',
      '01.03.2029',
      'Original gesehen am 30.10.2026',
      ': eingereicht am 02.11.2026',
      'Das fehlt oder kommt noch',
      'Diese Originale liegen bei uns',
    ])
      assert.ok(text.includes(said), said);
    assert.ok(!text.includes('nur für uns') && !text.includes('undefined'));
  });

  test('of somebody without papers says what to do', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const { id } = await ask('letters.writePaperList', { clientId });
    assert.match(JSON.stringify((await ask('letters.get', { id })).letter), /noch keine Unterlage/);
  });
});

describe('elsewhere', () => {
  test('the timeline tells what came, a silent case is no longer silent, the stage stays', async () => {
    let now = new Date('2026-01-05T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    now = new Date('2026-05-05T10:00:00Z');
    const silent = async () => (await ask('cases.silent', { offset: 0, limit: 5 })).total;
    assert.equal(await silent(), 1);
    await ask('papers.add', {
      clientId,
      fields: { type: 'residenceTitle', state: 'original', title: 'eAT' },
    });
    now = new Date('2026-05-05T10:00:01Z');
    await ask('papers.add', { clientId, fields: { type: 'other', state: 'copy' } });
    await ask('papers.add', { clientId, fields: { type: 'diploma', state: 'requested' } });
    assert.equal(await silent(), 0);
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 10 });
    assert.deepEqual(
      entries.map(({ kind, on }) => [kind, on]),
      [
        ['paper', '2026-05-05'],
        ['caseOpened', '2026-01-05'],
      ],
    );
    assert.deepEqual(
      receivedPapers(String(entries[0]?.facts.papers)).map(({ type, title, scans }) => [type, title, scans]),
      [
        ['residenceTitle', 'eAT', 0],
        ['other', '', 0],
      ],
      'what came on one day is one line, in the order it was entered',
    );
    assert.equal((await ask('cases.get', { clientId })).periods[0]?.status, 'requested');
  });
});
