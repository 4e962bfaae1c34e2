import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Input, Output } from '#shared/contract/index.ts';
import { openTestOffice } from '#test/support/office.ts';

type Contact = Input<'cases.addContact'>['fields'];
const contact = (on: string, note = ''): Contact => ({
  on,
  kind: 'phone',
  consultation: 'followUp',
  minutes: 15,
  note,
});

describe('timeline', () => {
  test('tells everything of a person, newest first, whole', async () => {
    let second = 0;
    const { ask } = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, 0, second++)));
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const long = 'Ein langes Gespräch. '.repeat(500).trim();
    await ask('cases.addContact', { clientId, fields: contact('2026-10-01', long) });
    await ask('cases.addContact', { clientId, fields: contact('2026-09-01') });
    await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields: { titleGerman: 'Elektriker' } },
    });
    const { total, entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
    assert.equal(total, 4);
    assert.deepEqual(
      entries.map(({ kind, on }) => [kind, on]),
      [
        ['qualification', '2026-11-02'],
        ['caseOpened', '2026-11-02'],
        ['contact', '2026-10-01'],
        ['contact', '2026-09-01'],
      ],
    );
    assert.equal(entries[2]?.text, long);
    assert.equal(entries[2]?.by, 'Maren Voß');
    assert.equal(entries[0]?.facts.titleGerman, 'Elektriker');
  });

  test('a contact says what it was about, who interpreted, what came of it; what is not said stays empty', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const said = {
      ...{ topics: ['recognition', 'drivingLicence'], interpreting: 'volunteer', interpreter: 'Frau S.' },
      ...{ companion: 'Schwester', results: ['agreed'] },
    } satisfies Partial<Contact>;
    const { id } = await ask('cases.addContact', {
      clientId,
      fields: { ...contact('2026-10-01', 'ganz'), ...said },
    });
    const facts = async () => {
      const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
      return entries.find(({ ref }) => ref === id)?.facts;
    };
    const lists = { topics: '["recognition","drivingLicence"]', results: '["agreed"]' };
    const short = { kind: 'phone', consultation: 'followUp', minutes: 15 };
    assert.deepEqual(await facts(), { ...short, ...said, ...lists });
    await ask('cases.updateContact', { id, patch: { topics: [], interpreting: 'nobody', interpreter: '' } });
    assert.deepEqual(await facts(), {
      ...{ ...short, ...said, ...lists },
      ...{ topics: '[]', interpreting: 'nobody', interpreter: '' },
    });
    await ask('history.undo', { clientId });
    assert.deepEqual(await facts(), { ...short, ...said, ...lists });
    await assert.rejects(
      ask('cases.updateContact', { id, patch: { topics: ['sorcery'] as never } }),
      /patch.topics.0: input.invalid/,
    );
  });

  test('comes in pages that neither lose nor repeat an entry', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    for (let n = 0; n < 25; n++)
      await ask('cases.addContact', { clientId, fields: contact('2026-10-01', String(n)) });
    const seen: string[] = [];
    let before: Input<'cases.timeline'>['before'] = null;
    for (;;) {
      const { entries }: Output<'cases.timeline'> = await ask('cases.timeline', {
        clientId,
        before,
        limit: 7,
      });
      const last = entries.at(-1);
      if (!last) break;
      seen.push(...entries.map((entry) => entry.id));
      before = { on: last.on, at: last.at, id: last.id };
    }
    assert.equal(seen.length, 26);
    assert.equal(new Set(seen).size, 26);
  });

  test('what left the house, what was recommended and what was released stand in it; an undo takes them out', async () => {
    let second = 0;
    const { ask } = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, 0, second++)));
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const lines = async () => {
      const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
      return entries.filter(({ kind }) => kind !== 'caseOpened');
    };
    const { id: asked } = await ask('recommendations.start', { clientId, needId: null });
    await ask('recommendations.update', { id: asked, patch: { body: 'Jobcenter Rostock', measure: null } });
    const fields = { methods: ['talk' as const], assessor: 'Maren Voß', participants: '' };
    await ask('assessment.release', { clientId, fields });
    const { id } = await ask('letters.writePaperList', { clientId });
    assert.deepEqual(
      (await lines()).map(({ kind, facts }) => [kind, facts.sentVia ?? facts.assessor ?? facts.body ?? '']),
      [
        ['letter', ''],
        ['profile', 'Maren Voß'],
        ['recommendation', 'Jobcenter Rostock'],
      ],
    );
    const send = { via: 'fax', on: '2026-11-01', to: 'Frau Holm', answerBy: null } as const;
    await ask('letters.send', { id, ...send });
    const sent = (await lines()).at(-1);
    assert.deepEqual([sent?.kind, sent?.on, sent?.ref, sent?.by], ['letter', '2026-11-01', id, 'Maren Voß']);
    assert.deepEqual(
      [sent?.facts.sentVia, sent?.facts.sentTo],
      ['fax', 'Haddad'],
      'a list of papers is the person’s',
    );
    await ask('history.undo', { clientId });
    assert.equal((await lines()).length, 3);
  });

  test('a contact is changed, removed and brought back', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const { id } = await ask('cases.addContact', { clientId, fields: contact('2026-10-01', 'alt') });
    const text = async () => {
      const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
      return entries.filter((entry) => entry.kind === 'contact').map((entry) => [entry.on, entry.text]);
    };
    await ask('cases.updateContact', { id, patch: { note: 'neu', on: '2024-02-29' } });
    assert.deepEqual(await text(), [['2024-02-29', 'neu']]);
    await ask('cases.removeContact', { id });
    assert.deepEqual(await text(), []);
    await ask('history.undo', { clientId });
    assert.deepEqual(await text(), [['2024-02-29', 'neu']]);
    await assert.rejects(ask('cases.updateContact', { id: 'nobody', patch: {} }), /cases.unknownContact/);
    await assert.rejects(
      ask('cases.addContact', { clientId, fields: contact('2026-02-29') }),
      /fields.on: input.invalid/,
    );
  });
});
