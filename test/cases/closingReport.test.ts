import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { sentencesOf } from '#shared/letters/rests.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { release } from '#test/dossier/support/making.ts';
import { openTestOffice } from '#test/support/office.ts';

const closing = { on: '2026-11-02', reason: 'work', exitStatus: 'insured' } as const;
const body = 'Hanse-Jobcenter Rostock';
const talk = { kind: 'phone', consultation: 'followUp', minutes: 50 } as const;

async function closed() {
  let now = new Date('2026-11-02T10:00:00Z');
  const { ask } = await openTestOffice(() => now);
  const { clientId } = await enterPerson(ask, must(demoPeople[0], 'a nurse'));
  await ask('cases.addContact', {
    clientId,
    fields: {
      ...{ ...talk, on: '2026-11-01', topics: ['recognition'], results: ['agreed'] },
      ...{ note: 'Vom Bruder erzählt.', ownNote: 'Nur für mich gedacht.' },
    },
  });
  await ask('cases.addContact', {
    clientId,
    fields: { ...talk, on: '2026-11-02', note: '', topics: [], results: ['noShow'] },
  });
  const { id: needId } = await ask('plan.addNeed', {
    clientId,
    fields: { ...blankNeed, kind: 'german', fromLevel: 'B1', toLevel: 'B2', status: 'covered' },
  });
  const caseId = must((await ask('cases.get', { clientId })).periods[0], 'a case').id;
  return { ask, clientId, caseId, needId, later: (at: string) => (now = new Date(at)) };
}

const report = async (ask: Ask, clientId: string, caseId: string, to = '') => {
  const { id } = await ask('cases.writeReport', { clientId, caseId, body: to });
  const { letter, info } = await ask('letters.get', { id });
  return { id, letter, info, text: letterText(letter) };
};

describe('the closing report', () => {
  test('is refused while the case is open, and for a case of somebody else', async () => {
    const { ask, clientId, caseId } = await closed();
    await assert.rejects(ask('cases.writeReport', { clientId, caseId, body: '' }), /cases.notClosed/);
    await ask('cases.close', { clientId, closing });
    const other = (await ask('clients.create', { familyName: 'Haddad' })).id;
    await assert.rejects(ask('cases.writeReport', { clientId: other, caseId, body: '' }), /cases.notClosed/);
  });

  test('tells period, talks, need and how it ended, each sentence with its facts, and no note', async () => {
    const { ask, clientId, caseId } = await closed();
    await ask('cases.close', { clientId, closing });
    const { text, letter, info } = await report(ask, clientId, caseId);
    for (const part of [
      '2. November 2026',
      'Ziel erreicht: Arbeit',
      'sozialversicherungspflichtig beschäftigt',
      'Anerkennung 1',
      'Nicht erreicht oder nicht erschienen: 1.',
      'Deutsch von B1 nach B2: gedeckt.',
    ])
      assert.ok(text.includes(part), `${part} in ${text}`);
    for (const kept of ['Bruder', 'Nur für mich']) assert.ok(!JSON.stringify(letter).includes(kept), kept);
    assert.ok(sentencesOf(letter).every(({ rests }) => rests.length > 0));
    assert.deepEqual(
      [info.kind, info.body, letter.kind === 'letter' && letter.recipient[0]],
      ['closingReport', '', 'Für die Akte'],
    );
  });

  test('says which sentence is no longer so, counts what is of its own period, and waits for the next', async () => {
    const { ask, clientId, caseId, needId, later } = await closed();
    await ask('cases.close', { clientId, closing });
    const { id } = await report(ask, clientId, caseId);
    assert.deepEqual((await ask('letters.changes', { id })).changes, []);
    later('2026-11-20T10:00:00Z');
    await ask('cases.reopen', { clientId });
    await ask('cases.setStatus', { clientId, status: 'resting' });
    await ask('cases.addContact', { clientId, fields: { ...talk, on: '2026-11-20', note: '' } });
    assert.deepEqual((await ask('letters.changes', { id })).changes, [], 'a talk of the next period');
    await ask('plan.updateNeed', { id: needId, patch: { status: 'withoutOffer', gap: 'noPlace' } });
    const { changes } = await ask('letters.changes', { id });
    assert.deepEqual(
      changes.map(({ was, now }) => [was, now]),
      [['gedeckt', 'ohne Angebot (kein Platz, Warteliste)']],
    );
  });

  test('stays in the house without a hurdle; made out to somebody it needs the release for them', async () => {
    const { ask, clientId, caseId } = await closed();
    await ask('cases.close', { clientId, closing: { ...closing, reason: 'illness' } });
    const inside = await report(ask, clientId, caseId);
    const outside = await report(ask, clientId, caseId, body);
    assert.ok(inside.text.includes('Krankheit') && !outside.text.includes('Krankheit'));
    const send = { via: 'post', on: '2026-11-02', to: body, answerBy: null } as const;
    await assert.rejects(ask('letters.send', { id: outside.id, ...send }), /privacy.noRelease/);
    await ask('privacy.decide', { clientId, decision: release(null, body) });
    await ask('letters.send', { id: outside.id, ...send });
    const { id } = await ask('letters.newVersion', { id: outside.id });
    await ask('cases.close', { clientId, closing: { ...closing, exitStatus: 'training' } });
    const { changes } = await ask('letters.changes', { id });
    assert.ok(
      changes.some(({ now }) => now === 'Ausbildung'),
      'a new version knows its period',
    );
  });
});
