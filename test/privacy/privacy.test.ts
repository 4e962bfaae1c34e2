import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { Input } from '#shared/contract/index.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

type NewDecision = Input<'privacy.decide'>['decision'];
const said = (decision: Partial<NewDecision> = {}): NewDecision => ({
  ...{ purpose: 'statistics', authority: null, body: '', state: 'given' },
  ...{ language: 'uk', interpreter: '', textVersion: '2026-1', validUntil: null },
  ...decision,
});
const toLph = { purpose: 'release', authority: 'LPH' } as const;

const olena = must(demoPeople[0], 'three people');
const unasked = { ...olena, consents: [] };
const create = async (ask: Ask) => (await ask('clients.create', { familyName: 'Kovalenko' })).id;
const decided = async (ask: Ask, clientId: string) =>
  (await ask('privacy.list', { clientId })).decisions.map(({ purpose, state, on }) => [purpose, state, on]);

describe('decisions about data', () => {
  test('nothing is there before it is said; each keeps how it was said and who wrote it down', async () => {
    const { ask } = await openTestOffice();
    const clientId = await create(ask);
    assert.deepEqual(await decided(ask, clientId), []);
    const { id } = await ask('privacy.decide', {
      clientId,
      decision: said({ ...toLph, on: '2026-10-30', interpreter: 'Oksana', validUntil: '2028-02-29' }),
    });
    assert.deepEqual((await ask('privacy.list', { clientId })).decisions, [
      {
        ...{ id, purpose: 'release', authority: 'LPH', body: '', state: 'given', on: '2026-10-30' },
        ...{ language: 'uk', interpreter: 'Oksana', textVersion: '2026-1', validUntil: '2028-02-29' },
        ...{ at: '2026-11-02T10:00:00.000Z', by: 'Maren Voß' },
      },
    ]);
  });

  test('a withdrawal is a decision of its own: the consent before it stays to be read', async () => {
    const { ask } = await openTestOffice();
    const clientId = await create(ask);
    const withdraw = (on: string) =>
      ask('privacy.decide', { clientId, decision: said({ state: 'withdrawn', on }) });
    await assert.rejects(withdraw('2026-11-02'), /privacy.nothingGiven/);
    await ask('privacy.decide', { clientId, decision: said({ on: '2026-10-01' }) });
    await assert.rejects(withdraw('2026-09-30'), /privacy.nothingGiven/, 'not before it was given');
    await withdraw('2026-10-20');
    await assert.rejects(withdraw('2026-10-21'), /privacy.nothingGiven/, 'once is enough');
    await ask('privacy.decide', { clientId, decision: said() });
    assert.deepEqual(await decided(ask, clientId), [
      ['statistics', 'given', '2026-11-02'],
      ['statistics', 'withdrawn', '2026-10-20'],
      ['statistics', 'given', '2026-10-01'],
    ]);
  });

  test('is put right, removed, and each step is undone over a restart', async () => {
    const before = await openTestOffice();
    const clientId = await create(before.ask);
    const { id } = await before.ask('privacy.decide', { clientId, decision: said() });
    await before.ask('privacy.correct', { id, patch: { on: '2024-02-29', interpreter: 'Oksana' } });
    await before.ask('privacy.remove', { id });
    const { ask } = await before.reopen();
    assert.deepEqual(await decided(ask, clientId), []);
    await ask('history.undo', { clientId });
    assert.deepEqual(await decided(ask, clientId), [['statistics', 'given', '2024-02-29']]);
    await ask('history.undo', { clientId });
    assert.deepEqual(await decided(ask, clientId), [['statistics', 'given', '2026-11-02']]);
    const { undo } = await ask('history.state', { clientId });
    assert.equal(undo?.call, 'privacy.decide');
    await ask('history.undo', { clientId });
    assert.deepEqual(await decided(ask, clientId), []);
    await ask('history.redo', { clientId });
    assert.deepEqual(await decided(ask, clientId), [['statistics', 'given', '2026-11-02']]);
  });

  test('one talk is one line of the timeline per answer', async () => {
    const { ask } = await openTestOffice();
    const clientId = await create(ask);
    for (const decision of [
      said({ purpose: 'information' }),
      said(),
      said({ purpose: 'release', body: 'Jobcenter Rostock' }),
      said({ purpose: 'followUp', state: 'refused' }),
    ])
      await ask('privacy.decide', { clientId, decision });
    const { total, entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
    assert.equal(total, 4, 'opened, informed, given, refused');
    const matters = entries
      .filter(({ kind }) => kind === 'consent')
      .map(({ facts }) =>
        [
          facts.state,
          ...(JSON.parse(String(facts.matters)) as { purpose: string }[]).map((one) => one.purpose),
        ]
          .toSorted()
          .join(' '),
      );
    assert.deepEqual(matters.toSorted(), [
      'followUp refused',
      'given information',
      'given release statistics',
    ]);
  });

  test('what cannot be is refused with the field it is about', async () => {
    const { ask, office } = await openTestOffice();
    const clientId = await create(ask);
    const cases: readonly (readonly [object, RegExp])[] = [
      [{ on: '2026-11-03' }, /privacy.notYet/],
      [{ on: '2026-02-29' }, /decision.on: input.invalid/],
      [{ on: '2026-10-02', validUntil: '2026-10-01' }, /privacy.untilBefore/],
      [{ purpose: 'release' }, /decision.body: input.required/],
      [{ purpose: 'release', body: ' \u0007 ' }, /decision.body: input.required/],
      [{ ...toLph, body: 'Jobcenter' }, /decision.body: input.required/],
      [{ purpose: 'statistics', authority: 'LPH' }, /decision.body: input.required/],
      [{ purpose: 'release', authority: 'FBI' }, /decision.authority: input.notInList/],
      [{ purpose: 'information', state: 'refused' }, /decision.state: input.invalid/],
      [{ purpose: 'photos' }, /decision.purpose: input.invalid/],
      [{ state: 'maybe' }, /decision.state: input.invalid/],
      [{ interpreter: 'x'.repeat(201) }, /decision.interpreter: input.tooLong/],
      [{ language: "'; DROP TABLE consents" }, /decision.language/],
    ];
    for (const [wrong, refused] of cases) {
      const decision = { ...said(), ...wrong } as NewDecision;
      await assert.rejects(ask('privacy.decide', { clientId, decision }), refused, JSON.stringify(wrong));
    }
    assert.deepEqual(await decided(ask, clientId), []);
    await assert.rejects(ask('privacy.decide', { clientId: 'nobody', decision: said() }), /clients.unknown/);
    await assert.rejects(ask('privacy.correct', { id: 'none', patch: {} }), /privacy.unknownDecision/);
    await assert.rejects(ask('privacy.remove', { id: 'none' }), /privacy.unknownDecision/);
    const { id } = await ask('privacy.decide', { clientId, decision: said({ on: '2026-10-02' }) });
    await assert.rejects(ask('privacy.correct', { id, patch: { on: '2026-11-03' } }), /privacy.notYet/);
    await assert.rejects(ask('privacy.correct', { id, patch: { validUntil: '2026-10-01' } }), /untilBefore/);
    const hostile = { clientId, decision: said({ interpreter: "Robert'); DROP TABLE consents;--" }) };
    assert.ok((await office.call('privacy.decide', hostile)).ok);
    assert.equal((await decided(ask, clientId)).length, 2);
  });
});

describe('a letter to an authority', () => {
  const leave = async (ask: Ask, id: string) =>
    ask('letters.export', { id, open: false }, join(tempFolder(), 'brief.docx'));

  test('leaves with the release, not without, not after its withdrawal, not when it is over', async () => {
    let now = new Date('2027-02-28T10:00:00Z');
    let ms = 0;
    const { ask } = await openTestOffice(() => new Date(now.getTime() + ms++));
    const { clientId, applicationId } = await enterPerson(ask, unasked);
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    assert.equal((await ask('letters.get', { id })).info.authority, 'LPH');
    await assert.rejects(leave(ask, id), /privacy.noRelease/);
    await ask('privacy.decide', { clientId, decision: said({ purpose: 'release', authority: 'ZAB' }) });
    await ask('privacy.decide', { clientId, decision: said({ purpose: 'counselling' }) });
    await assert.rejects(leave(ask, id), /privacy.noRelease/, 'for another one, or for another purpose');
    await ask('privacy.decide', { clientId, decision: said({ ...toLph, validUntil: '2028-02-29' }) });
    await leave(ask, id);
    now = new Date('2028-02-29T10:00:00Z');
    await leave(ask, id);
    now = new Date('2028-03-01T10:00:00Z');
    await assert.rejects(leave(ask, id), /privacy.noRelease/);
    await ask('privacy.decide', { clientId, decision: said(toLph) });
    await leave(ask, id);
    await ask('privacy.decide', { clientId, decision: said({ ...toLph, state: 'withdrawn' }) });
    await assert.rejects(leave(ask, id), /privacy.noRelease/);
    await ask('history.undo', { clientId });
    await leave(ask, id);
  });

  test('given into the hands of the person needs none; the note stays with the letter and can be undone', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, unasked);
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    await ask('letters.setHanded', { id, handed: true });
    const { info } = await ask('letters.get', { id });
    assert.deepEqual([info.handedOn, info.handedBy], ['2026-11-02', 'Maren Voß']);
    await leave(ask, id);
    await ask('history.undo', { clientId });
    await assert.rejects(leave(ask, id), /privacy.noRelease/);
    await ask('history.redo', { clientId });
    await ask('letters.setHanded', { id, handed: false });
    assert.equal((await ask('letters.get', { id })).info.handedOn, null);
    await assert.rejects(leave(ask, id), /privacy.noRelease/);
    await assert.rejects(ask('letters.setHanded', { id: 'none', handed: true }), /letters.unknown/);
  });

  test('papers of the person themselves need no release', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, unasked);
    await leave(ask, (await ask('letters.write', { applicationId, kind: 'checklist' })).id);
    for (const kind of ['information', 'consent'] as const)
      await leave(ask, (await ask('privacy.writeSheet', { language: null, clientId, kind, to: null })).id);
  });
});
