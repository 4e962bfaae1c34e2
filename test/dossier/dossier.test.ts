import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { must } from '#shared/contract/result.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { farida, makeProposed, olena, release } from './support/making.ts';

describe('a dossier', () => {
  test('is made in one step and taken back by one undo', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id, papers } = await makeProposed(ask, applicationId);
    assert.ok(papers.length >= 11, `${papers.length} papers`);
    const view = await ask('dossier.get', { id });
    assert.deepEqual(view.papers.map(({ key }) => key).sort(), papers.toSorted());
    assert.equal(view.language, 'uk');
    assert.deepEqual(
      view.papers.filter(({ stale }) => stale),
      [],
    );
    const { undo } = await ask('history.state', { clientId });
    assert.equal(undo?.call, 'dossier.make');
    await ask('history.undo', { clientId });
    assert.deepEqual((await ask('letters.list', { clientId })).letters, []);
    await assert.rejects(ask('dossier.get', { id }), /dossier.unknown/);
    await ask('history.redo', { clientId });
    assert.equal((await ask('dossier.get', { id })).papers.length, papers.length);
  });

  test('draws the day of arrival from the intake', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, farida);
    const since = async () => {
      const { id } = await makeProposed(ask, applicationId, ['grantSheet']);
      const { papers } = await ask('dossier.get', { id });
      const sheet = must(
        papers.find(({ key }) => key === 'grantSheet'),
        'a data sheet for the grant',
      );
      const { letter } = await ask('letters.get', { id: sheet.info.id });
      return /In Deutschland seit\n(.*)/u.exec(allText(letter))?.[1];
    };
    const given = { source: 'said', language: 'de', interpreter: '' } as const;
    const answer = (value: string | null) =>
      ask('intake.answer', { clientId, question: 'arrival.on', value, given });
    await answer(null);
    assert.match((await since()) ?? '', /^_+$/u);
    await answer('2022-08');
    assert.equal(await since(), '08/2022');
  });

  test('stands in the timeline once, its papers under it', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { papers } = await makeProposed(ask, applicationId);
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 100 });
    const lines = entries.filter(({ kind }) => kind === 'dossier' || kind === 'letter');
    assert.deepEqual(
      lines.map(({ kind, facts }) => [kind, facts.papers]),
      [['dossier', papers.length]],
    );
  });

  test('each paper has a sign of its own', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, number } = await enterPerson(ask, olena);
    const { id } = await makeProposed(ask, applicationId);
    const { papers } = await ask('dossier.get', { id });
    const signs = new Set<string>();
    for (const { info } of papers) {
      const { letter } = await ask('letters.get', { id: info.id });
      const sign = letter.information.find(({ label }) => label === 'Unser Zeichen')?.value;
      if (sign === undefined) continue;
      assert.ok(sign.startsWith(`${number}/`) && !signs.has(sign), sign);
      signs.add(sign);
    }
    assert.ok(signs.size >= 4);
  });

  test('a paper that the facts no longer ask for is not made, nor one that never was', async () => {
    const { ask, office } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, olena);
    for (const papers of [['identityDeclaration'], ['proofRequest:nobody'], ['cover', 'toString']]) {
      const result = await office.call('dossier.make', {
        applicationId,
        language: null,
        papers,
        addressees: [],
      });
      assert.deepEqual(result, { ok: false, error: { code: 'dossier.unknownPaper' } });
    }
  });

  test('a translator is whom the counsellor names, and an unknown language is none', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const addressees = [
      {
        key: 'translationOrder',
        name: 'Dr. Iryna Melnyk',
        address: 'Kröpeliner Straße 10\n\n 18055 Rostock ',
      },
    ];
    const papers = ['translationOrder', 'checklist'];
    const { id } = await ask('dossier.make', { applicationId, language: 'so', papers, addressees });
    const view = await ask('dossier.get', { id });
    assert.equal(view.language, null);
    const order = must(view.papers[0], 'two papers').info;
    assert.equal(order.body, 'Dr. Iryna Melnyk');
    const { letter } = await ask('letters.get', { id: order.id });
    assert.ok(letter.kind === 'letter');
    assert.deepEqual(letter.recipient, ['Dr. Iryna Melnyk', 'Kröpeliner Straße 10', '18055 Rostock']);
    await assert.rejects(ask('letters.export', { id: order.id, open: false }, join(tempFolder(), 'a.docx')), {
      message: /privacy.noRelease/,
    });
    await ask('privacy.decide', { clientId, decision: release(null, 'Dr. Iryna Melnyk') });
    await ask('letters.export', { id: order.id, open: false }, join(tempFolder(), 'a.docx'));
  });
});

describe('a paper whose facts have changed', () => {
  test('is stale, it and no other; renewed it says the new facts, and the old one stays to be seen', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id } = await makeProposed(ask, applicationId, ['cv']);
    const stale = async () =>
      (await ask('dossier.get', { id })).papers.filter((paper) => paper.stale).map(({ key }) => key);
    assert.deepEqual(await stale(), []);
    const { experience } = await ask('profile.get', { clientId });
    const job = must(experience[0], 'a job').id;
    await ask('profile.update', {
      id: job,
      item: { kind: 'experience', fields: { employer: 'Klinik Poltawa' } },
    });
    assert.deepEqual((await stale()).sort(), ['cv', 'dataSheet']);
    assert.deepEqual(await ask('dossier.renew', { id }), { count: 2 });
    assert.deepEqual(await stale(), []);
    const { letters } = await ask('letters.list', { clientId });
    assert.equal(letters.filter(({ kind, dossierId }) => kind === 'cv' && dossierId === null).length, 1);
    await ask('history.undo', { clientId });
    assert.deepEqual((await stale()).sort(), ['cv', 'dataSheet'], 'one undo takes the renewal back');
  });

  test('a paper taken out of the set is missed by the cover letter', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, olena);
    const papers = ['cover', 'noEarlierApplication'];
    const { id } = await ask('dossier.make', { applicationId, language: null, papers, addressees: [] });
    const { papers: made } = await ask('dossier.get', { id });
    await ask('letters.remove', { id: must(made[1], 'two').info.id });
    const left = (await ask('dossier.get', { id })).papers;
    assert.deepEqual(
      left.map(({ key, stale }) => [key, stale]),
      [['cover', true]],
    );
  });

  test('what is noted at a paper goes into the set: its language and who issued it', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id } = await makeProposed(ask, applicationId);
    const { papers } = await ask('papers.list', { clientId });
    const diploma = must(
      papers.find(({ type }) => type === 'diploma'),
      'a diploma',
    );
    await ask('papers.update', { id: diploma.id, patch: { issuedBy: 'Ministerium Kiew', language: 'ru' } });
    const stale = (await ask('dossier.get', { id })).papers.filter((made) => made.stale);
    assert.ok(stale.some(({ key }) => key === 'dataSheet'));
    await ask('dossier.renew', { id });
    const sheet = (await ask('dossier.get', { id })).papers.find(({ key }) => key === 'dataSheet');
    const { letter } = await ask('letters.get', { id: must(sheet, 'a data sheet').info.id });
    assert.match(allText(letter), /Ministerium Kiew/u);
  });

  test('nothing to renew changes nothing', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id } = await makeProposed(ask, applicationId);
    assert.deepEqual(await ask('dossier.renew', { id }), { count: 0 });
    assert.equal((await ask('history.state', { clientId })).undo?.call, 'dossier.make');
  });
});

describe('the end of a dossier', () => {
  test('removed with its papers, and back by undo', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id, papers } = await makeProposed(ask, applicationId);
    await ask('dossier.remove', { id });
    assert.deepEqual((await ask('letters.list', { clientId })).letters, []);
    await ask('recognition.remove', { id: applicationId });
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    assert.equal((await ask('dossier.get', { id })).papers.length, papers.length);
  });

  test('with its last paper', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const papers = ['checklist'];
    const { id } = await ask('dossier.make', { applicationId, language: null, papers, addressees: [] });
    const { papers: made } = await ask('dossier.get', { id });
    await ask('letters.remove', { id: must(made[0], 'one').info.id });
    await assert.rejects(ask('dossier.get', { id }), /dossier.unknown/);
    await ask('history.undo', { clientId });
    assert.equal((await ask('dossier.get', { id })).papers.length, 1);
  });

  test('a set that never was is told so, whatever is asked of it', async () => {
    const { office } = await openTestOffice();
    for (const name of [
      'dossier.get',
      'dossier.print',
      'dossier.renew',
      'dossier.remove',
      'dossier.export',
    ]) {
      const result = await office.call(name, { id: 'nothing' }, tempFolder());
      assert.deepEqual(result, { ok: false, error: { code: 'dossier.unknown' } }, name);
    }
  });
});

test('why a paper is missing is entered once, at the paper, found again, and stands in the declaration', async () => {
  const { ask } = await openTestOffice();
  const lost = { ...olena, held: { ...olena.held, diploma: { state: 'lost' as const } } };
  const { clientId, applicationId } = await enterPerson(ask, lost);
  const { papers } = await ask('papers.list', { clientId });
  const diploma = must(
    papers.find(({ type }) => type === 'diploma'),
    'a diploma',
  );
  const words = { missingWhy: 'Im Krieg verbrannt', missingSince: '2022-03', missingTried: 'Schule gefragt' };
  await ask('papers.update', { id: diploma.id, patch: words });
  const make = { applicationId, language: null, papers: ['reasonForMissing'], addressees: [] };
  const { id } = await ask('dossier.make', make);
  const [made] = (await ask('dossier.get', { id })).papers;
  const { letter } = await ask('letters.get', { id: must(made, 'one').info.id });
  for (const word of ['Im Krieg verbrannt', 'März 2022', 'Schule gefragt'])
    assert.ok(allText(letter).includes(word), word);
  await ask('papers.update', { id: diploma.id, patch: { missingWhy: 'Bei einem Brand verloren' } });
  assert.equal((await ask('dossier.get', { id })).papers[0]?.stale, true);
});
