import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';

test('the unlock page calls a counsellor as they are called now, and nobody by another’s name', async () => {
  const before = await openTestOffice();
  const { userId } = await before.ask('session.resume', {});
  await before.ask('office.updateUser', { id: userId, patch: { name: 'Maren Voß-Petersen' } });
  const after = await before.reopen();
  const names = async () => (await after.ask('vault.status', {})).slots.map(({ name }) => name);
  assert.deepEqual(await names(), ['Maren Voß-Petersen']);
  await after.ask('vault.addCounsellor', {
    name: 'Ali Demir',
    passphrase: 'Sieben Möwen zählen leise Wellen',
  });
  const same = await after.office.call('office.updateUser', { id: userId, patch: { name: ' ali demir ' } });
  assert.ok(!same.ok && same.error.code === 'vault.nameTaken');
  await after.ask('office.updateUser', { id: userId, patch: { name: 'Maren Voß-Petersen', phone: '1' } });
});
