import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';
import { special } from '../intake/people.ts';

const at = () => new Date('2026-11-02T10:00:00Z');
const talk = (on: string) =>
  ({ on, kind: 'inPerson', consultation: 'followUp', minutes: 30, note: '' }) as const;

describe('what is noted of a contact', () => {
  test('lies behind us, when it is entered and when it is corrected', async () => {
    const { ask } = await openTestOffice(at);
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    await assert.rejects(
      ask('cases.addContact', { clientId, fields: talk('2090-01-01') }),
      /fields.on: cases.inFuture/,
    );
    const { id } = await ask('cases.addContact', { clientId, fields: talk('2026-11-02') });
    await assert.rejects(
      ask('cases.updateContact', { id, patch: { on: '2026-11-03' } }),
      /patch.on: cases.inFuture/,
    );
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 9 });
    assert.deepEqual(
      entries.filter(({ kind }) => kind === 'contact').map(({ on }) => on),
      ['2026-11-02'],
    );
  });

  test('health is a topic with its own consent only; what stands there stays when the consent ends', async () => {
    const { ask } = await openTestOffice(at);
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const fields = { ...talk('2026-11-02'), topics: ['health', 'recognition'] as const };
    const say = (state: 'given' | 'withdrawn') =>
      ask('privacy.decide', { clientId, decision: { ...special, state, on: '2026-11-02' } });
    await assert.rejects(
      ask('cases.addContact', { clientId, fields: { ...fields, topics: [...fields.topics] } }),
      /cases.noConsent/,
    );
    const { id } = await ask('cases.addContact', {
      clientId,
      fields: { ...fields, topics: ['recognition'] },
    });
    await assert.rejects(
      ask('cases.updateContact', { id, patch: { topics: ['health'] } }),
      /cases.noConsent/,
    );
    await say('given');
    await ask('cases.updateContact', { id, patch: { topics: ['health', 'recognition'] } });
    await say('withdrawn');
    await ask('cases.updateContact', { id, patch: { topics: ['health', 'recognition', 'funding'] } });
  });
});
