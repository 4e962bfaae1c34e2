import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';

test('place and drafts are there after a restart, and belong to who typed them', async () => {
  const before = await openTestOffice();
  await before.ask('session.place', { place: '/people/7#familyName' });
  await before.ask('session.draft', { key: 'client:7:birthDate', value: '31.02.' });
  await before.ask('session.draft', { key: 'gone', value: 'x' });
  await before.ask('session.draft', { key: 'gone', value: null });
  const { ask } = await before.reopen();
  const { place, drafts, userName } = await ask('session.resume', {});
  assert.equal(place, '/people/7#familyName');
  assert.deepEqual(drafts, { 'client:7:birthDate': '31.02.' });
  assert.equal(userName, 'Maren Voß');
});
