import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { patienceMs, runOffice } from '#electron/shell/officeProcess.ts';
import type { Notice } from '#shared/contract/messages.ts';
import { ok } from '#shared/contract/result.ts';
import { fakeChild } from './fakeChild.ts';

function running(patience?: number) {
  const child = fakeChild();
  const notices: Notice[] = [];
  let crashes = 0;
  const office = runOffice(
    child.process,
    { notice: (notice) => notices.push(notice), crashed: () => (crashes += 1) },
    patience === undefined ? undefined : () => patience,
  );
  return { child, office, notices, crashes: () => crashes };
}

describe('one office process', () => {
  test('answers come back to the calls they belong to, whatever their order', async () => {
    const { child, office } = running();
    const first = office.call('clients.get', { id: 'a' });
    const second = office.call('letters.export', { id: 'b' }, '/picked.docx');
    assert.deepEqual(child.received, [
      { kind: 'call', id: 1, name: 'clients.get', input: { id: 'a' } },
      { kind: 'call', id: 2, name: 'letters.export', input: { id: 'b' }, picked: '/picked.docx' },
    ]);
    child.say({ kind: 'result', id: 2, result: ok('second') });
    child.say({ kind: 'result', id: 1, result: ok('first') });
    assert.deepEqual(await Promise.all([first, second]), [ok('first'), ok('second')]);
  });

  test('an answer nobody waits for is nobody’s', () => {
    const { child } = running();
    child.say({ kind: 'result', id: 7, result: ok({}) });
  });

  test('notices are passed on', () => {
    const { child, notices } = running();
    child.say({ kind: 'notice', notice: { kind: 'changed', rooms: ['clients'] } });
    assert.deepEqual(notices, [{ kind: 'changed', rooms: ['clients'] }]);
  });

  test('a crash answers every call in flight and every later one, and is told once', async () => {
    const { child, office, crashes } = running();
    const calls = [office.call('a', {}), office.call('b', {})];
    child.exit(139);
    const crashed = { ok: false, error: { code: 'office.crashed' } };
    assert.deepEqual(await Promise.all(calls), [crashed, crashed]);
    assert.deepEqual(await office.call('c', {}), crashed);
    assert.equal(crashes(), 1);
    assert.equal(child.received.length, 2);
  });

  test('an end that was asked for is no crash; what was in flight is answered', async () => {
    const { child, office, crashes } = running();
    const call = office.call('a', {});
    const closed = office.close({ quick: true });
    assert.deepEqual(child.received.at(-1), { kind: 'close', quick: true });
    child.exit();
    await closed;
    assert.deepEqual(await call, { ok: false, error: { code: 'office.closed' } });
    assert.equal(crashes(), 0);
  });

  test('closing twice asks once', async () => {
    const { child, office } = running();
    const both = [office.close({ quick: false }), office.close({ quick: true })];
    child.exit();
    await Promise.all(both);
    assert.deepEqual(child.received, [{ kind: 'close', quick: false }]);
  });

  test('who does not end in time is ended', async () => {
    const { child, office } = running(5);
    await office.close({ quick: false });
    assert.equal(child.killed(), true);
  });

  test('who ends in time is not', async () => {
    const { child, office } = running(5);
    const closed = office.close({ quick: false });
    child.exit();
    await closed;
    await new Promise((resolve) => setTimeout(resolve, 15));
    assert.equal(child.killed(), false);
  });
});

test('a file that scans have made large may take its time to be backed up', () => {
  assert.equal(patienceMs(0), 30_000);
  assert.equal(patienceMs(2_000_000_000), 130_000);
});
