import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';

const came = [{ address: '/people?q=ko', clientId: null, scroll: 240 }];

test('place and drafts are there after a restart, and belong to who typed them', async () => {
  const before = await openTestOffice();
  await before.ask('session.place', { place: '/people/7#familyName', trail: came });
  await before.ask('session.draft', { key: 'client:7:birthDate', value: '31.02.' });
  await before.ask('session.draft', { key: 'gone', value: 'x' });
  await before.ask('session.draft', { key: 'gone', value: null });
  const { ask } = await before.reopen();
  const { place, trail, drafts, userName } = await ask('session.resume', {});
  assert.equal(place, '/people/7#familyName');
  assert.deepEqual(trail, came);
  assert.deepEqual(drafts, { 'client:7:birthDate': '31.02.' });
  assert.equal(userName, 'Maren Voß');
});

test('another day begins anew; what was half typed waits', async () => {
  let now = new Date('2026-11-02T22:30:00Z');
  const before = await openTestOffice(() => now);
  await before.ask('session.place', { place: '/people/7', trail: came });
  await before.ask('session.draft', { key: 'half', value: 'ty' });
  now = new Date('2026-11-02T23:30:00Z');
  const { ask } = await before.reopen();
  const { place, trail, drafts } = await ask('session.resume', {});
  assert.deepEqual([place, trail], ['', []], 'past midnight in Berlin');
  assert.deepEqual(drafts, { half: 'ty' });
});
